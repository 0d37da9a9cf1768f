import Analyses
import Figures
import Tables

/// What every page of the narrative is rendered with.
struct RenderingContext: Sendable {
    /// By id. A figure that could not be drawn is absent; its own diagnostics say why.
    let figures: [String: Figure]
    let values: ValueTable
    let destinations: Destinations
}

/// Writes one page of the narrative as HTML and collects what is wrong with it and what it needs of others.
struct ChapterRendering {
    let chapter: Chapter
    let context: RenderingContext

    var html = HTMLWriter()
    var diagnostics = Diagnostics()
    /// Files of the study's folder that the page shows.
    var images: [Located<String>] = []
    /// Files of the site, other than pages of the narrative, that the page leads to.
    var links: [Located<String>] = []

    /// How many tables have been written, to tell them apart for screen readers.
    var tableCount = 0
    /// How often each footnote has been referred to, so that it can lead back.
    var footnoteReferences: [Int: Int] = [:]

    init(of chapter: Chapter, in context: RenderingContext) {
        self.chapter = chapter
        self.context = context
    }

    /// The page's text: its title if it has none of its own, its authors, its blocks and its footnotes.
    mutating func render() {
        if !chapter.showsTitle {
            html.element("h1", chapter.title)
            html.newLine()
            writeAuthors()
        }
        for block in chapter.blocks { write(block) }
        writeFootnotes()
    }

    /// To stand below the title.
    mutating func writeAuthors() {
        guard !chapter.authors.isEmpty else { return }
        html.newLine()
        html.element("p", ["class": "authors"], chapter.authors.joined(separator: ", "))
        html.newLine()
    }
}
