import Diagnostics
import Findings

/// A claim of the front matter that could be read, and what came of it.
struct ClaimOutcome: Sendable {
    let claim: ClaimText
    /// As the author wrote it.
    let comparison: String
    /// The values that it names.
    let values: [ClaimedValue]
    let verdict: Result<ClaimVerdict, NotDefined>

    /// Nil, with a diagnostic, for a claim that cannot be read.
    init?(_ claim: ClaimText, in context: ClaimContext, _ diagnostics: inout Diagnostics) {
        let comparison = ClaimComparison(
            claim.comparison, of: context.values, isLost: context.isLost, &diagnostics)
        guard let comparison else { return nil }
        self.claim = claim
        self.comparison = comparison.text
        values = comparison.values.map { ClaimedValue($0, in: context) }
        verdict = comparison.verdict(on: context.values)
    }
}

extension ClaimOutcome {
    var name: String { claim.name.value }

    var state: CheckedClaim.State {
        guard let verdict = try? verdict.get(), verdict.holds else { return .fails }
        return verdict.isFragile(below: claim.margin) ? .fragile : .holds
    }

    /// `holds by 0.3528: 0.6241 > 0.2713`, or why there are no numbers.
    var words: String {
        switch verdict {
        case .success(let verdict):
            "\(state.words)\(verdict.distance.map { " \($0)" } ?? ""): \(verdict.words)"
        case .failure(let undefined): "\(state.words): \(undefined.reason)"
        }
    }

    /// What a failing claim is told by.
    var failure: String {
        switch verdict {
        case .success(let verdict):
            "does not hold: \(comparison), but \(verdict.words)"
                + (verdict.distance.map { "; it fails \($0)" } ?? "")
        case .failure(let undefined): "cannot be checked: \(comparison), but \(undefined.reason)"
        }
    }

    /// Whether its values are there to be compared.
    var isDefined: Bool { if case .success = verdict { true } else { false } }

    /// What may have been meant by a value that the data do not have.
    var suggestion: String? {
        if case .failure(let undefined) = verdict { undefined.suggestion } else { nil }
    }
}

extension ClaimVerdict {
    /// `by 0.3528`; nil when it holds or fails by nothing.
    var distance: String? { margin == 0 ? nil : "by " + marginText }
}
