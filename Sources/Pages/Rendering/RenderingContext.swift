import Diagnostics
import Figures
import Findings
import Markup

/// What every page of the narrative is rendered with.
struct RenderingContext: Sendable {
    /// By id. A figure that could not be drawn is absent; its own diagnostics say why.
    let figures: [String: Figure]
    let values: ValueTable
    let destinations: Destinations
    let bibliographies: Bibliographies
    /// Whether a failing claim is a warning, with its sentence struck, instead of an error.
    let allowsFailingClaims: Bool
    /// By the path of the page.
    private let claims: [String: ChapterClaims]

    /// Checks the claims of all chapters.
    init(
        of chapters: [Chapter], figures: [Figure], values: ValueTable, bibliographies: Bibliographies,
        allowsFailingClaims: Bool, _ diagnostics: inout Diagnostics
    ) {
        let figures = Dictionary(figures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let destinations = Destinations(chapters)
        let claimContext = ClaimContext(values: values, destinations: destinations) {
            Self.isLost($0, destinations, figures)
        }
        var claims: [String: ChapterClaims] = [:]
        for chapter in chapters {
            claims[chapter.path] = ChapterClaims(of: chapter, in: claimContext, &diagnostics)
        }
        self.figures = figures
        self.values = values
        self.destinations = destinations
        self.bibliographies = bibliographies
        self.allowsFailingClaims = allowsFailingClaims
        self.claims = claims
    }

    /// What came of a page's claims.
    func claims(of chapter: Chapter) -> ChapterClaims { claims[chapter.path] ?? ChapterClaims() }

    /// What a page can cite.
    func references(of chapter: Chapter) -> References { bibliographies.references(of: chapter) }

    /// Whether a value would come from a figure that could not be drawn, so that its absence is no mistake of its own.
    func isLost(_ value: String) -> Bool { Self.isLost(value, destinations, figures) }

    private static func isLost(
        _ value: String, _ destinations: Destinations, _ figures: [String: Figure]
    ) -> Bool {
        let id = String(value.prefix { $0 != "." })
        return destinations.figure(id) != nil && figures[id] == nil
    }
}
