@testable import Analyses
@testable import Bibliography
@testable import Diagnostics
@testable import Figures
@testable import Findings
@testable import Markup
@testable import Pages
@testable import Study

/// A narrative of one or more pages, rendered over a small study.
struct RenderedNarrative {
    var html: [String: String] = [:]
    var diagnostics: Diagnostics
    var images: [Located<String>] = []
    var links: [Located<String>] = []
    var claims: [CheckedClaim] = []

    /// - Parameters:
    ///   - pages: Markdown by file name; without an `index.md` the missing first page is not reported.
    ///   - bibliography: the study's BibTeX file; `otherBibliographies` by file name.
    init(
        _ pages: KeyValuePairs<String, String>, values: [Value] = [], figures: [Figure] = [],
        bibliography: String? = nil, otherBibliographies: KeyValuePairs<String, String> = [:],
        allowsFailingClaims: Bool = false
    ) {
        diagnostics = Diagnostics()
        var found = Diagnostics()
        let sources = pages.map { SourceText(path: "content/\($0.key)", name: $0.key, text: $0.value) }
        let chapters = readNarrative(sources, &found)
        var table = ValueTable(of: .small)
        table.add(values, under: "alignment")
        table.addRanks(of: Leaderboard(of: .small, StudyScores(of: .small)), Study.small.table.models)
        var study = Study.citing(
            bibliography.map { SourceText(path: "content/refs.bib", name: "refs.bib", text: $0) }, &found)
        study.otherBibliographies = otherBibliographies.map {
            SourceText(path: "content/\($0.key)", name: $0.key, text: $0.value)
        }
        let context = RenderingContext(
            figures: Dictionary(figures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
            values: table,
            destinations: Destinations(chapters),
            bibliographies: Bibliographies(of: study, chapters, &found),
            allowsFailingClaims: allowsFailingClaims)
        for chapter in chapters {
            var rendering = ChapterRendering(of: chapter, in: context)
            rendering.render()
            html[chapter.path] = String(decoding: rendering.html.bytes, as: UTF8.self)
            found.append(contentsOf: rendering.diagnostics.all)
            images += rendering.images
            links += rendering.links
            claims += rendering.claims
        }
        diagnostics.append(
            contentsOf: found.all.filter { !$0.message.hasPrefix("the narrative has no first page") })
    }

    /// One page whose title is given, so that `markdown` begins on line 4.
    init(body markdown: String, values: [Value] = [], figures: [Figure] = []) {
        self.init(["page.md": "---\ntitle: T\n---\n\(markdown)"], values: values, figures: figures)
    }

    /// What `body` became, without the title.
    var body: String {
        let page = html["page.html"] ?? ""
        return page.hasPrefix("<h1>T</h1>\n") ? String(page.dropFirst("<h1>T</h1>\n".count)) : page
    }

    /// Every message as users read it.
    var messages: [String] { diagnostics.sorted.map(\.description) }
}

extension Study {
    /// Two models and one metric, one cell empty.
    static var small: Study {
        var ignored = Diagnostics()
        return citing(nil, &ignored)
    }

    /// The same with a bibliography.
    static func citing(_ bibliography: SourceText?, _ diagnostics: inout Diagnostics) -> Study {
        var column = ScoreColumn(count: 2)
        column[0] = .value(0.5)
        let models = ["a", "b"].enumerated().map { place, key in
            Model(key: key, name: "net-\(key)", position: Position(file: "t.csv", line: place + 2, column: 1))
        }
        let table = ScoreTable(
            models: models, metrics: [Metric(name: "V1", table: "t.csv")], columns: [column])
        let cohort = Cohort(
            name: "complete", rule: "every metric is present", models: [0],
            exclusions: [Cohort.Exclusion(model: 1, reason: "has no score on V1: <not evaluated>")])
        return Study(
            title: "Study & co", date: "2024-01-01", url: "https://example.org/a/", notice: "Invented <data>",
            table: table,
            benchmark: Benchmark(name: "average", title: "Average", members: [.metric("V1")]),
            otherBenchmarks: [], missingRule: .skip, cohorts: [cohort], published: [],
            inputs: [
                InputTable(
                    path: "t.csv", sha256: "00ff", models: 2, metrics: 1, publishedColumns: [],
                    ignoredColumns: ["rank"], provenance: ["exported on a Monday"])
            ], narrative: [],
            bibliography: bibliography.map { Bibliography($0, &diagnostics) })
    }
}

extension Figure {
    static func sample(_ id: String, caption: String = "Caption.", data: DataTable? = nil) -> Figure {
        Figure(
            id: id, kind: "density", title: "Title", caption: caption, summary: "Summary <sentence>.",
            method: "Method.", inlineSVG: "<svg role=\"img\"></svg>", standaloneSVG: "",
            data: data ?? DataTable(columns: [], rows: []), values: [], cohort: nil)
    }
}
