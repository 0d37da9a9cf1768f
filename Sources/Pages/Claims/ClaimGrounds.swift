import Findings

/// What a sentence stands and falls with: a claim, or the premises of a conclusion, which holds as long as they all do.
package struct ClaimGrounds: Sendable {
    /// At least one; several are premises.
    let outcomes: [ClaimOutcome]

    /// Nil where there is nothing to rest on.
    init?(_ outcomes: [ClaimOutcome]) {
        if outcomes.isEmpty { return nil }
        self.outcomes = outcomes
    }
}

extension ClaimGrounds {
    var isConclusion: Bool { outcomes.count > 1 }

    /// The worst of all.
    package var state: CheckedClaim.State {
        let states = outcomes.map(\.state)
        return states.contains(.fails) ? .fails : states.contains(.fragile) ? .fragile : .holds
    }

    /// Of all together; the reason of the first that cannot be checked.
    private var verdict: Result<ClaimVerdict, NotDefined> { Self.verdict(of: outcomes) }

    /// Of those alone that make the state what it is: a premise that holds narrowly decides, however little another, of a
    /// quantity of another kind, holds by.
    private var deciding: ClaimVerdict? {
        guard case .success = verdict else { return nil }
        let state = state
        return try? Self.verdict(of: outcomes.filter { $0.state == state }).get()
    }

    private static func verdict(of outcomes: [ClaimOutcome]) -> Result<ClaimVerdict, NotDefined> {
        Result { () throws(NotDefined) in
            var joined = try outcomes[0].verdict.get()
            for outcome in outcomes.dropFirst() { joined = joined.and(try outcome.verdict.get()) }
            return joined
        }
    }

    /// As the author wrote it; of premises all, joined as the author of a claim would.
    package var comparison: String {
        outcomes.map { outcome in
            let isLoose = isConclusion && outcome.comparison.split(separator: " ").contains("or")
            return isLoose ? "(\(outcome.comparison))" : outcome.comparison
        }.joined(separator: " and ")
    }

    /// The names of a conclusion's premises; none of a claim.
    package var premises: [String] { isConclusion ? outcomes.map(\.name) : [] }

    /// The names of the values that it rests on, as the study lists them.
    package var values: [String] {
        var seen: Set<String> = []
        return outcomes.flatMap(\.values).filter { $0.isListed && seen.insert($0.name).inserted }.map(\.name)
    }

    /// The two numbers that decide; nil when a value is not defined.
    package var left: Double? { deciding?.decisive.left }
    package var right: Double? { deciding?.decisive.right }
    /// By how much it holds or, when negative, fails; of one that holds narrowly, by how much what makes it narrow does.
    package var margin: Double? { deciding?.margin }

    /// `by 0.3528`; nil when it holds or fails by nothing, and when a value is not defined.
    var distance: String? { deciding?.distance }

    /// What is true of the numbers, `0.2713 < 0.6241`, or why there are none.
    var finding: String {
        switch verdict {
        case .success(let verdict): verdict.words
        case .failure(let undefined): undefined.reason
        }
    }

    /// `rests on a and b`; nil for a claim, which rests on itself.
    var rest: String? { isConclusion ? "rests on " + enumeration(premises) : nil }
}
