import Testing

@testable import Analyses
@testable import Diagnostics
@testable import Figures
@testable import Findings
@testable import Markup
@testable import Pages
@testable import Study

struct PagesTests {
    private func render(
        _ pages: KeyValuePairs<String, String>, study: Study = .small
    )
        -> [String: String]
    {
        var diagnostics = Diagnostics()
        let chapters = readNarrative(
            pages.map { SourceText(path: "content/\($0.key)", name: $0.key, text: $0.value) }, &diagnostics)
        let templates = TemplateSet(ofPages: TemplateTests.templates, &diagnostics)
        let rendered = renderPages(
            of: chapters, figures: [], coverage: .coverageMap(of: study), values: ValueTable(of: Lab(study)),
            lab: Lab(study), addresses: StudyAddresses(of: study),
            templates: templates,
            options: PageOptions(generator: "Concordance 1", inputHash: "0123456789abcdef"),
            &diagnostics)
        #expect(diagnostics.all.isEmpty)
        return Dictionary(
            rendered.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
            uniquingKeysWith: { first, _ in first })
    }

    @Test func everyPageSaysWhereItIsAndWhatItIsMadeOf() throws {
        let pages = render([
            "index.md": "# Study & co", "sub/more.md": "---\nsummary: In \"short\"\n---\n# More",
        ])
        #expect(
            pages.keys.sorted() == [
                "404.html", "claims.html", "data.html", "index.html", "leaderboard.html", "metrics.html",
                "metrics/average.html",
                "metrics/v1.html", "models/net-a.html", "models/net-b.html", "sub/more.html", "values.html",
            ])
        let more = try #require(pages["sub/more.html"])
        for part in [
            "<title>More · Study &amp; co</title>",
            "<meta name=\"description\" content=\"In &quot;short&quot;\">",
            "<link rel=\"canonical\" href=\"https://example.org/a/sub/more.html\">",
            "<link rel=\"stylesheet\" href=\"../assets/style.css\">",
            "<a href=\"../index.html\">Study &amp; co</a>",
            "<li><a href=\"more.html\" aria-current=\"page\">More</a></li>",
            "<a href=\"../data.html\">Data</a>",
            "Invented &lt;data&gt;", "<time>2024-01-01</time>", "Concordance 1", "<code>0123456789ab</code>",
        ] {
            #expect(more.contains(part), "\(part)")
        }
        #expect(pages["index.html"]?.contains("<title>Study &amp; co</title>") == true)
        #expect(
            pages["index.html"]?.contains("<a href=\"index.html\" aria-current=\"page\">Study &amp; co</a>")
                == true)
    }

    @Test func noPageHoldsScriptStyleOrHandlersOfItsOwn() {
        for (path, html) in render(["index.md": "# Study\n\nText"]) {
            #expect(
                !html.contains("style=\"") && !html.contains("<style") && !html.contains(" onclick"),
                "\(path)")
            #expect(html.contains("default-src 'none'"), "\(path)")
        }
    }

    @Test func theNotFoundPageHasNoRelativeLink() throws {
        let page = try #require(render(["index.md": "# I"])["404.html"])
        #expect(page.contains("<a href=\"https://example.org/a/\">"))
        #expect(page.matches(of: /href="(?!https:|data:,)/).isEmpty)
    }

    @Test func theDataPageTellsEveryExclusionAndEveryDifference() throws {
        var published = ScoreColumn(count: 2)
        published.set(0, to: 0.41, decimals: 2)
        published.set(1, to: 0.2, decimals: 1)
        let study = Study.small.publishing(
            PublishedScores(benchmark: "average", table: "t.csv", scores: published))
        let page = try #require(render(["index.md": "# I"], study: study)["data.html"])
        for part in [
            "<h3>t.csv</h3>", "<code>00ff</code>", "<dt>Ignored columns</dt><dd>rank</dd>",
            "exported on a Monday",
            "The tables hold 2 models and 1 metric; 50.0% of the cells have a score.",
            "The score of a benchmark is the mean over the members that are present.",
            "<p>Every metric is present: 1 model.</p>", "1 excluded, each with its reason",
            "<tr data-model=\"b\"><th scope=\"row\"><a href=\"models/net-b.html\">net-b</a></th>"
                + "<td>has no score on V1: &lt;not evaluated&gt;</td>",
            "Of 1 model, 0 agree to rounding; 1 does not. For 1 model only a published score exists.",
            "<td class=\"right\">0.41</td><td class=\"right\">0.5000</td><td class=\"right\">+0.0900</td>",
        ] {
            #expect(page.contains(part), "\(part)")
        }
        #expect(!page.contains("<dt>Published scores</dt>"))
    }

    @Test func theSameInputGivesTheSameBytes() {
        let pages: KeyValuePairs = ["index.md": "# I\n\n[](#b)\n\n## B", "a.md": "# A"]
        #expect(render(pages) == render(pages))
    }
}
