import Diagnostics
import Findings
import Markup

/// What claims are checked with.
struct ClaimContext: Sendable {
    let values: ValueTable
    let destinations: Destinations
    /// Whether a value's absence has been reported with the figure that would have yielded it.
    let isLost: @Sendable (String) -> Bool
}

/// The claims of one page, checked. This comes before any page is written: a heading that falls is marked wherever its
/// words go.
struct ChapterClaims: Sendable {
    /// In the order of the front matter.
    let claims: [ClaimText]
    /// By name, without those that could not be read.
    private let outcomes: [String: ClaimOutcome]

    /// What cannot be read is an error where it stands.
    init(of chapter: Chapter, in context: ClaimContext, _ diagnostics: inout Diagnostics) {
        claims = chapter.claims
        var outcomes: [String: ClaimOutcome] = [:]
        for claim in claims {
            outcomes[claim.name.value] = ClaimOutcome(claim, in: context, &diagnostics)
        }
        self.outcomes = outcomes
    }

    /// Of a page without claims.
    init() { (claims, outcomes) = ([], [:]) }

    func has(_ name: String) -> Bool { claims.contains { $0.name.value == name } }

    /// Nil when one of them is unknown or could not be read.
    func grounds(_ names: [String]) -> ClaimGrounds? {
        let found = names.compactMap { outcomes[$0] }
        return found.count == names.count ? ClaimGrounds(found) : nil
    }

    /// Whether a link's words stand for claims that do not hold.
    func fail(behind link: Inline.Link) -> Bool {
        guard case .claims(let names) = LinkTarget(link.destination) else { return false }
        return grounds(names)?.state == .fails
    }
}
