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

    /// What a page can cite.
    func references(of chapter: Chapter) -> References { bibliographies.references(of: chapter) }

    /// Whether a value would come from a figure that could not be drawn, so that its absence is no mistake of its own.
    func isLost(_ value: String) -> Bool {
        let id = String(value.prefix { $0 != "." })
        return destinations.figure(id) != nil && figures[id] == nil
    }
}

/// Writes one page of the narrative as HTML and collects what is wrong with it and what it needs of others.
struct ChapterRendering {
    let chapter: Chapter
    let context: RenderingContext

    var html = HTMLWriter()
    var diagnostics = Diagnostics()
    /// Files of the study's folder that the page shows.
    var images: [Located<String>] = []
    /// Links to files of the site that are no pages of the narrative, as the page writes their addresses.
    var links: [Located<String>] = []
    /// The sentences that stand for claims, in the order of the text.
    var claims: [CheckedClaim] = []

    /// How many tables have been written, to tell them apart for screen readers.
    var tableCount = 0
    /// How often each footnote has been referred to, so that it can lead back.
    var footnoteReferences: [Int: Int] = [:]
    /// How often each work has been cited, by its key.
    var citations: [String: Int] = [:]
    /// By name, without those that could not be read.
    var claimOutcomes: [String: ClaimOutcome] = [:]
    /// How many sentences have stood for each claim.
    var claimUses: [String: Int] = [:]

    init(of chapter: Chapter, in context: RenderingContext) {
        self.chapter = chapter
        self.context = context
    }

    /// The page's text: its title if it has none of its own, its authors, its blocks, its footnotes and its references.
    mutating func render() {
        checkClaims()
        if !chapter.showsTitle {
            html.element("h1", chapter.title)
            html.newLine()
            writeAuthors()
        }
        for block in chapter.blocks { write(block) }
        writeFootnotes()
        writeReferences()
        reportUnusedClaims()
    }

    /// To stand below the title.
    mutating func writeAuthors() {
        guard !chapter.authors.isEmpty else { return }
        html.newLine()
        html.element("p", ["class": "authors"], chapter.authors.joined(separator: ", "))
        html.newLine()
    }
}
