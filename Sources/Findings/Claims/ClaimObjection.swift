import Diagnostics
import Statistics

/// What is wrong with a comparison that can be read: it says nothing of the data, or nothing that means something.
struct ClaimObjection: Sendable, Hashable {
    let fault: Fault
    /// The comparison that is meant of several; nil for all of them.
    var part: Substring?
    let message: String
    let mend: String
}

extension ClaimCondition {
    /// All that is wrong with it. The whole is looked at when nothing is wrong with its parts.
    var objections: [ClaimObjection] {
        let relations = relations
        let parts = relations.flatMap(\.objections)
        return parts.isEmpty && relations.count > 1 ? [emptiness].compactMap(\.self) : parts
    }

    /// Why its comparisons together say nothing.
    private var emptiness: ClaimObjection? {
        if ClaimProof.isImpossible(formula(isTrue: false)) {
            return ClaimObjection(
                fault: .claimCannotFail,
                message: "this claim cannot fail: its comparisons leave no other case",
                mend: "say what other data could contradict")
        }
        guard ClaimProof.isImpossible(formula(isTrue: true)) else { return nil }
        return ClaimObjection(
            fault: .claimCannotHold,
            message: "this claim cannot hold: its comparisons exclude each other",
            mend: "say what some data could meet")
    }
}

extension ClaimRelation {
    fileprivate var objections: [ClaimObjection] {
        if values.isEmpty {
            return [
                ClaimObjection(
                    fault: .claimWithoutValue, part: source,
                    message: "'\(text)' compares no value of the data",
                    mend: "name one, as in 'alignment.mean < 0.2'")
            ]
        }
        let mixtures = UnitReading(of: self).mixtures
        if mixtures.isEmpty { return [emptiness].compactMap(\.self) }
        return mixtures.map {
            ClaimObjection(
                fault: .mixedUnits, part: source, message: "'\(text)' \($0)",
                mend: "compare and add numbers of one kind")
        }
    }

    private var emptiness: ClaimObjection? {
        if let slip { return slip }
        if let reason = impossibility(isTrue: false) {
            return ClaimObjection(
                fault: .claimCannotFail, part: source,
                message: "'\(text)' cannot fail: \(reason)",
                mend: percentMend ?? "say what other data could contradict")
        }
        return impossibility(isTrue: true).map { reason in
            ClaimObjection(
                fault: .claimCannotHold, part: source,
                message: "'\(text)' cannot hold: \(reason)",
                mend: percentMend ?? "say what some data could meet")
        }
    }

    /// A tolerance or a range that leaves no number, as a slip of the pen does.
    private var slip: ClaimObjection? {
        func isNegative(_ term: ClaimTerm) -> Bool {
            ClaimProof.isImpossible(.positive(term, isStrict: false))
        }
        let (reason, mend): (String, String)
        switch content {
        case .equal(_, _, let tolerance?) where isNegative(tolerance):
            (reason, mend) = ("a tolerance is not negative", "write it without its sign")
        case .within(_, let lower, let upper) where isNegative(.combined(upper, .minus, lower)):
            (reason, mend) = ("its range is reversed", "write the lowest number first, as in 0.2..0.3")
        case .compare, .equal, .within: return nil
        }
        return ClaimObjection(
            fault: .claimCannotHold, part: source, message: "'\(text)' cannot hold: \(reason)", mend: mend)
    }

    /// What keeps it from ever being true, or false; nil when nothing does.
    private func impossibility(isTrue: Bool) -> String? {
        let formula = formula(isTrue: isTrue)
        guard ClaimProof.isImpossible(formula) else { return nil }
        // The proof needs some kinds' limits, and these are named.
        var ignored: Set<NumberKind> = []
        let kinds = values.compactMap(\.kind).filter { $0.limits != nil }
        for kind in kinds where ClaimProof.isImpossible(formula, ignoring: ignored.union([kind])) {
            ignored.insert(kind)
        }
        var reasons: [String] = []
        for kind in kinds where !ignored.contains(kind) {
            if let limits = kind.limits, !reasons.contains(limits) { reasons.append(limits) }
        }
        return reasons.isEmpty ? "it says the same of all data" : reasons.joined(separator: ", and ")
    }

    /// Where a share is compared with a number of percent.
    private var percentMend: String? {
        guard terms.contains(where: \.isShare) else { return nil }
        let percents = terms.compactMap { if case .number(let number) = $0 { number } else { nil } }
        guard let percent = percents.first(where: { $0 > 1 && $0 <= 100 }) else { return nil }
        let hundredth = ExactFraction(1, over: 100)
        let share = ExactFraction(decimal: percent).flatMap { ExactFraction.product($0, hundredth) }
        return share.map { "write \(shortestText($0.double)) for \(shortestText(percent)) %" }
    }
}

extension ClaimTerm {
    /// Which people also write as a part of a hundred.
    fileprivate var isShare: Bool {
        if case .value(let value) = self { value.kind == .share } else { false }
    }
}
