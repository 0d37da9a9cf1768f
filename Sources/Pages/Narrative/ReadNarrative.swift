import Bibliography
package import Diagnostics
import Markup
import Settings
import Study

/// Reads the narrative: every page in navigation order, which is `index.md`, then the pages that state an order, then
/// the others by name. Checks what a page can be checked for by itself.
package func readNarrative(_ sources: [SourceText], _ diagnostics: inout Diagnostics) -> [Chapter] {
    for source in sources { checkName(of: source, &diagnostics) }
    let chapters = sources.map { readChapter($0, &diagnostics) }.sorted { navigationOrder($0, $1) }
    if let first = chapters.first, first.source.name != "index.md" {
        let folder = first.source.path.dropLast(first.source.name.count)
        diagnostics.error(
            .missingFirstPage,
            "the narrative has no first page", at: Position(file: folder + "index.md"),
            mend: "write an index.md")
    }
    rejectRepeatedFigures(chapters, &diagnostics)
    return chapters
}

/// A page is called as its file, so that its name must be one for every disk and every host.
private func checkName(of source: SourceText, _ diagnostics: inout Diagnostics) {
    let path = pagePath(ofMarkdown: source.name)
    guard let fault = pathFault(path) else { return }
    diagnostics.error(
        .invalidPath, "this page would stand in the file '\(path)', whose path \(fault)",
        at: Position(file: source.path), mend: "rename the page")
}

private func navigationOrder(_ left: Chapter, _ right: Chapter) -> Bool {
    func key(_ chapter: Chapter) -> (Int, Double, String) {
        (chapter.source.name == "index.md" ? 0 : 1, chapter.order ?? .infinity, chapter.source.name)
    }
    return key(left) < key(right)
}

private func readChapter(_ source: SourceText, _ diagnostics: inout Diagnostics) -> Chapter {
    let parts = SplitSource(source, &diagnostics)
    let settings = parts.yaml.flatMap { yaml in
        Settings(yaml: yaml, at: Position(file: source.path, line: 2, column: 1), &diagnostics)
    }
    let frontMatter = FrontMatter(settings, &diagnostics)
    let document = parseMarkdown(SourceLines(parts.markdown, path: source.path), &diagnostics)
    checkLevels(of: document.headings, &diagnostics)

    var slugs = Slugs(taken: ["main"] + document.figures.compactMap(\.id?.value))
    let sections = document.headings.map { heading in
        Section(id: slugs.slug(for: heading.content.plainText), heading: heading)
    }
    let ownTitle = document.headings.first { $0.level == 1 }
    return Chapter(
        source: source, title: title(frontMatter, ownTitle, of: source, &diagnostics),
        heading: ownTitle, isCalledByHeading: frontMatter.title == nil && ownTitle != nil,
        summary: frontMatter.summary, authors: frontMatter.authors,
        order: frontMatter.order, bibliography: frontMatter.bibliography, claims: frontMatter.claims,
        blocks: document.blocks, footnotes: document.footnotes, sections: sections, figures: document.figures)
}

private func title(
    _ frontMatter: FrontMatter, _ heading: Heading?, of source: SourceText, _ diagnostics: inout Diagnostics
) -> String {
    if let title = frontMatter.title { return title.value }
    guard let heading else {
        diagnostics.error(
            .missingTitle,
            "this page has no title", at: Position(file: source.path, line: 1, column: 1),
            mend: "begin it with '# Title', or state 'title:' in its front matter")
        return source.name
    }
    let title = heading.content.plainText
    if title.contains("{value}") {
        diagnostics.error(
            .valueInTitle,
            "a page's title cannot hold a value", at: heading.position,
            mend: "state a 'title:' without it in the front matter")
    }
    return title
}

/// A heading that skips a level leaves readers of the outline looking for the level between.
private func checkLevels(of headings: [Heading], _ diagnostics: inout Diagnostics) {
    var level = 1
    for heading in headings {
        if heading.level > level + 1 {
            diagnostics.error(
                .skippedHeadingLevel,
                "this heading of level \(heading.level) follows one of level \(level)", at: heading.position,
                mend: "use level \(level + 1): \(String(repeating: "#", count: level + 1))")
        }
        level = heading.level
    }
    for heading in headings.filter({ $0.level == 1 }).dropFirst() {
        diagnostics.warning(
            .secondTitle,
            "a page has one heading of level 1, its title", at: heading.position, mend: "use level 2: ##")
    }
}

/// Figures are addressed by their id from every page, so it is unique in the study.
private func rejectRepeatedFigures(_ chapters: [Chapter], _ diagnostics: inout Diagnostics) {
    var first: [String: Position] = [:]
    for id in chapters.flatMap(\.figures).compactMap(\.id) {
        if let other = first[id.value] {
            diagnostics.error(
                .duplicateFigure,
                "another figure has the id '\(id.value)'", at: id.position, mend: "it stands at \(other)")
        } else {
            first[id.value] = id.position
        }
    }
}
