import Diagnostics
import OrderedCollections

/// What cross-references of a study can lead to: its figures, numbered over the study in navigation order, its pages
/// and their sections.
struct Destinations: Sendable {
    enum Target: Sendable {
        case figure(NumberedFigure)
        case section(Section, of: Chapter)
        case page(Chapter)
    }

    private let figures: OrderedDictionary<String, NumberedFigure>
    /// By the Markdown file's name.
    private let chapters: OrderedDictionary<String, Chapter>

    init(_ chapters: [Chapter]) {
        self.chapters = OrderedDictionary(
            chapters.map { ($0.source.name, $0) }, uniquingKeysWith: { first, _ in first })
        figures = OrderedDictionary(uniqueKeysWithValues: chapters.numberedFigures.map { ($0.id, $0) })
    }

    func figure(_ id: String) -> NumberedFigure? { figures[id] }

    func chapter(_ name: String) -> Chapter? { chapters[name] }

    var chapterNames: some Sequence<String> { chapters.keys }

    /// Everything that `[](#id)` can mean on a page: the figure of that id, wherever it stands, else the page's own
    /// section, else the sections of that address on other pages.
    func targets(of id: String, on chapter: Chapter) -> [Target] {
        if let figure = figures[id] { return [.figure(figure)] }
        if let own = section(id, of: chapter) { return [own] }
        return chapters.values.compactMap { section(id, of: $0) }
    }

    /// What `page.md#id` means; nil when nothing on that page has the id.
    func target(of id: String, onPage chapter: Chapter) -> Target? {
        if let figure = figures[id], figure.page == chapter.path { return .figure(figure) }
        return section(id, of: chapter)
    }

    /// Every id that a page could mean, for suggestions: figures first.
    func ids(on chapter: Chapter) -> [String] {
        Array(figures.keys) + chapter.sections.map(\.id)
            + chapters.values.filter { $0.path != chapter.path }.flatMap { $0.sections.map(\.id) }
    }

    private func section(_ id: String, of chapter: Chapter) -> Target? {
        chapter.sections.first { $0.id == id }.map { .section($0, of: chapter) }
    }
}
