import Testing

@testable import Analyses
@testable import Diagnostics
@testable import Figures
@testable import Findings
@testable import Pages
@testable import Settings
@testable import Study

struct FigureBlockTests {
    private func read(_ text: String) throws -> SettingsBlock {
        var diagnostics = Diagnostics()
        let chapters = readNarrative(
            [SourceText(path: "content/index.md", name: "index.md", text: text)], &diagnostics)
        return try #require(chapters.first?.figures.first)
    }

    @Test func aFigureBlockKnowsWhereItsKindAndItsBodyStand() throws {
        let block = try read(
            "---\ntitle: T\n---\n\nText\n\n```figure correlation-heatmap\nid: a\nmetrics: [b]\n```\n")
        #expect(block.kind.value == "correlation-heatmap")
        #expect(
            block.kind.position
                == Position(file: "content/index.md", line: 7, column: 11).spanning("correlation-heatmap"))
        #expect(block.body == "id: a\nmetrics: [b]\n")
        #expect(block.bodyPosition == Position(file: "content/index.md", line: 8, column: 1))
    }

    @Test(arguments: ["Figure", "figures"])
    func aFenceThatIsNearlyAFigureIsAnError(word: String) {
        let page = RenderedNarrative(body: "```\(word) density\nid: a\n```\n")
        #expect(
            page.messages == [
                "content/page.md:4:1: error: a fence of '\(word)' shows code, not a figure; write 'figure'"
            ])
    }

    @Test func aMistakeInsideAFigureHasItsPlaceInTheFile() throws {
        let block = try read("# T\n\n- item\n\n  ```figure density\n  id: a\n  caption: [x]\n  ```\n")
        var diagnostics = Diagnostics()
        var settings = try #require(Settings(yaml: block.body, at: block.bodyPosition, &diagnostics))
        _ = settings.string("caption", &diagnostics)
        #expect(diagnostics.all.map(\.position) == [Position(file: "content/index.md", line: 7, column: 12)])
    }

    @Test func theBundleHasDrawingCaptionSummaryNumbersMethodAndDownloads() {
        let rows: [(name: String, rho: Quantity)] = [
            ("V<1>", .defined(-0.123456)), ("V2", .undefined("fewer than 3 models")),
        ]
        let data = FindingTable(
            of: rows, keys: [KeyFacet("metric", .measure, "Name") { $0.name }],
            [.number("rho", .correlation, "Spearman’s ρ") { $0.rho }])
        let page = RenderedNarrative(
            body: "```figure density\nid: a\ncaption: Not \"just\" *any*, [](#a).\n```",
            figures: [.sample("a", caption: "Not \"just\" *any*, [](#a).", data: data)])
        #expect(page.messages == [])
        for part in [
            "<figure id=\"a\" data-kind=\"density\">", "<svg role=\"img\"></svg>",
            "<figcaption><b>Figure\u{A0}1.</b> Not &quot;just&quot; <em>any</em>, <a href=\"#a\">Figure\u{A0}1</a>.</figcaption>",
            "<p class=\"summary\">Summary &lt;sentence&gt;.</p>", "<p class=\"method\">Method.</p>",
            "<a href=\"figures/a.svg\" download>", "<a href=\"data/a.csv\" download>",
            "<td>V&lt;1&gt;</td><td class=\"right\">−0.123</td>",
            "<td class=\"missing\" colspan=\"1\">not defined: fewer than 3 models</td>",
        ] {
            #expect(page.body.contains(part), "\(part)")
        }
        #expect(page.body.ranges(of: "tabindex").count == 1)
    }

    @Test func aTableOfMoreThanAThousandCellsIsLeftToTheCSV() {
        func page(rows: Int) -> String {
            let data = FindingTable(of: Array(0..<rows), [.number("n", .count, "A number") { Quantity($0) }])
            return RenderedNarrative(
                body: "```figure density\nid: a\n```", figures: [.sample("a", data: data)]
            ).body
        }
        #expect(page(rows: 1000).contains("<table class=\"data\">"))
        #expect(!page(rows: 1001).contains("<table"))
        #expect(page(rows: 1001).contains("The table has 1,001 rows"))
    }

    @Test(arguments: [
        ("caption: See `{value} x.y`.", "6:14"), ("caption: 'It''s `{value} x.y`.'", "6:17"),
        ("caption: >-\n  See\n  all `{value}\n  x.y`.\ncohort: c", "8:7"),
        ("caption: |-\n  See\n  `{value} x.y`.", "8:3"), ("caption: \"`{value}\\tx.y`\"", "6:10"),
    ])
    func aMistakeInACaptionHasItsPlaceInsideTheYAML(caption: String, place: String) throws {
        let body = "id: a\n" + caption
        var diagnostics = Diagnostics()
        var options = try #require(
            Settings(yaml: body, at: Position(file: "", line: 1, column: 1), &diagnostics))
        let text = try #require(options.string("caption", &diagnostics)?.value)
        let page = RenderedNarrative(
            body: "```figure density\n\(body)\n```", figures: [.sample("a", caption: text)])
        #expect(page.messages == ["content/page.md:\(place): error: unknown value 'x.y'"])
    }

    @Test func aCaptionHoldsValuesAndClaims() {
        let caption = "[More than `{value} alignment.n`](claim:many)."
        let page = RenderedNarrative(
            [
                "page.md": """
                ---
                title: T
                claims: {many: alignment.n > 3}
                ---
                ```figure density
                id: a
                caption: "\(caption)"
                ```
                """
            ], values: [NamedValue("n", count: 5)], figures: [.sample("a", caption: caption)])
        #expect(page.messages == [])
        #expect(page.claims.map(\.sentence) == ["More than 5"])
        #expect(
            page.claims.map(\.position) == [
                Position(file: "content/page.md", line: 7, column: 11).spanning(
                    "[More than `{value} alignment.n`](claim:many)")
            ])
    }
}
