package import Diagnostics

/// A sentence of a page, and what came of what it stands for: a comparison, or the premises of a conclusion.
package struct CheckedClaim: Sendable {
    package enum State: String, Sendable {
        case holds
        /// It holds by less than the margin that its author asks for.
        case fragile
        case fails
    }

    /// Unique in the study and the same in every build: the page's name, a point, the names of the claims with a `+`
    /// between them, and a number when another sentence of the page stands for the same before it: `index.dominance`,
    /// `index.dominance.2`, `index.dominance+spread`.
    package let id: String
    /// The page's path below the site's root, and the sentence's address on it.
    package let page: String
    package let anchor: String
    /// Where the sentence stands in its file.
    package let position: Position
    /// In plain text, values as the page shows them.
    package let sentence: String
    package let grounds: ClaimGrounds
}

extension CheckedClaim {
    package var state: State { grounds.state }
}

extension CheckedClaim.State {
    var words: String {
        switch self {
        case .holds: "holds"
        case .fragile: "holds narrowly"
        case .fails: "does not hold"
        }
    }

    var mark: String {
        switch self {
        case .holds: "✓"
        case .fragile: "✓ narrowly"
        case .fails: "✗ does not hold"
        }
    }
}
