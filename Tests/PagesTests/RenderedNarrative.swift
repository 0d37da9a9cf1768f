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
    /// By the path of the page.
    var titles: [String: String] = [:]
    var summaries: [String: String] = [:]
    var diagnostics: Diagnostics
    var images: [Located<String>] = []
    var links: [Located<String>] = []
    var claims: [CheckedClaim] = []

    /// - Parameters:
    ///   - pages: Markdown by file name; without an `index.md` the missing first page is not reported.
    ///   - bibliography: the study's BibTeX file; `otherBibliographies` by file name.
    init(
        _ pages: KeyValuePairs<String, String>, values: [NamedValue] = [], figures: [Figure] = [],
        bibliography: String? = nil, otherBibliographies: KeyValuePairs<String, String> = [:],
        allowsFailingClaims: Bool = false
    ) {
        diagnostics = Diagnostics()
        var found = Diagnostics()
        let sources = pages.map { SourceText(path: "content/\($0.key)", name: $0.key, text: $0.value) }
        let chapters = readNarrative(sources, &found)
        var table = ValueTable(of: Lab(.small))
        table.add(values.tables, under: "alignment")
        var study = Study.citing(
            bibliography.map { SourceText(path: "content/refs.bib", name: "refs.bib", text: $0) }, &found)
        study.otherBibliographies = otherBibliographies.map {
            SourceText(path: "content/\($0.key)", name: $0.key, text: $0.value)
        }
        let context = RenderingContext(
            of: chapters, figures: figures, values: table,
            bibliographies: Bibliographies(of: study, chapters, &found),
            allowsFailingClaims: allowsFailingClaims, &found)
        for chapter in chapters {
            titles[chapter.path] = context.title(of: chapter)
            summaries[chapter.path] = context.summary(of: chapter)
            var rendering = ChapterRendering(of: chapter, in: context)
            rendering.render()
            html[chapter.path] = String(decoding: rendering.html.bytes, as: UTF8.self)
            found.append(contentsOf: rendering.diagnostics.all)
            for (_, problems) in rendering.flawedWorks.sorted(by: { $0.key < $1.key }) {
                found.append(contentsOf: problems)
            }
            images += rendering.images
            links += rendering.links
            claims += rendering.claims
        }
        diagnostics.append(
            contentsOf: found.all.filter { !$0.message.hasPrefix("the narrative has no first page") })
    }

    /// One page whose title is given, so that `markdown` begins on line 4.
    init(body markdown: String, values: [NamedValue] = [], figures: [Figure] = []) {
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
        column.set(0, to: 0.5, decimals: 2)
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
            otherBenchmarks: [], statedRule: Located(.skip, at: Position(file: "content/study.yaml")),
            schemes: nil, cohorts: [cohort], published: [],
            inputs: [
                InputTable(
                    path: "t.csv", sha256: "00ff", models: 2, metrics: 1, publishedColumns: [],
                    ignoredColumns: ["rank"], provenance: ["exported on a Monday"])
            ], narrative: [],
            bibliography: bibliography.map { Bibliography($0, &diagnostics) })
    }
}

extension Study {
    func publishing(_ scores: PublishedScores) -> Study {
        Study(
            title: title, date: date, url: url, notice: notice, table: table, benchmark: benchmark,
            otherBenchmarks: otherBenchmarks, statedRule: statedRule, schemes: schemes, cohorts: cohorts,
            published: [scores], inputs: inputs, narrative: narrative, bibliography: bibliography)
    }
}

extension Figure {
    static func sample(_ id: String, caption: String = "Caption.", data: FindingTable? = nil) -> Figure {
        Figure(
            id: id, kind: "density", title: "Title", caption: caption, summary: "Summary <sentence>.",
            method: "Method.", inlineSVG: "<svg role=\"img\"></svg>", standaloneSVG: "",
            data: data ?? FindingTable(of: [Int](), []), values: [], cohort: nil)
    }
}
