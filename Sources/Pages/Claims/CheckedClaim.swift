package import Diagnostics
import Findings

/// A sentence of a page, and what came of the comparison that it stands for.
package struct CheckedClaim: Sendable {
    package enum State: String, Sendable {
        case holds
        /// It holds by less than the margin that its author asks for.
        case fragile
        case fails
    }

    /// Unique in the study and the same in every build: the page's name, a point, the claim's name, and a number when
    /// another sentence of the page stands for the claim before it: `index.dominance`, `index.dominance.2`.
    package let id: String
    package let name: String
    /// The page's path below the site's root, and the sentence's address on it.
    package let page: String
    package let anchor: String
    /// Where the sentence stands in its file.
    package let position: Position
    /// In plain text, values as the page shows them.
    package let sentence: String
    /// As the author wrote it.
    package let comparison: String
    package let state: State
    /// The two numbers that decide; nil when a value of the comparison is not defined.
    package let left: Double?
    package let right: Double?
    /// By how much it holds or, when negative, fails.
    package let margin: Double?
    /// What is true of the numbers, `0.2713 < 0.6241`, or why there are none.
    package let finding: String
    /// `by 0.3528`; nil when there is no margin.
    let distance: String?
}

/// A claim of the front matter that could be read.
struct ClaimOutcome: Sendable {
    let claim: ClaimText
    let comparison: String
    let verdict: Result<ClaimVerdict, NotDefined>

    /// Nil, with a diagnostic, for a claim that cannot be read.
    init?(_ claim: ClaimText, in values: ValueTable, _ diagnostics: inout Diagnostics) {
        guard let comparison = ClaimComparison(claim.comparison, of: values, &diagnostics) else { return nil }
        self.claim = claim
        self.comparison = comparison.text
        verdict = comparison.verdict(on: values)
    }

    var state: CheckedClaim.State {
        guard let verdict = try? verdict.get(), verdict.holds else { return .fails }
        return claim.margin.map { verdict.margin < $0 } ?? false ? .fragile : .holds
    }

    /// What is true of the numbers, or why there are none.
    var finding: String {
        switch verdict {
        case .success(let verdict): verdict.words
        case .failure(let undefined): undefined.reason
        }
    }

    var distance: String? {
        guard let verdict = try? verdict.get(), verdict.margin != 0 else { return nil }
        return "by " + verdict.marginText
    }

    /// What a failing claim is told by.
    var failure: String {
        switch verdict {
        case .success:
            "does not hold: \(comparison), but \(finding)" + (distance.map { "; it fails \($0)" } ?? "")
        case .failure(let undefined): "cannot be checked: \(comparison), but \(undefined.reason)"
        }
    }
}
