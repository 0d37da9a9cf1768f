import Diagnostics
import Markup

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
    /// What is wrong with works that have been cited, by their keys. Other pages may cite them too.
    var flawedWorks: [String: [Diagnostic]] = [:]
    /// How many sentences have stood for each claim, or have concluded from the same claims.
    var sentenceCounts: [[String]: Int] = [:]
    /// The claims that a sentence stands for or rests on.
    var usedClaims: Set<String> = []
    /// Whether what is written stands for a claim.
    var isInClaim = false

    init(of chapter: Chapter, in context: RenderingContext) {
        self.chapter = chapter
        self.context = context
    }

    /// The page's text: its title if it has none of its own, its authors, its blocks, its footnotes and its references.
    mutating func render() {
        if chapter.heading == nil {
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
