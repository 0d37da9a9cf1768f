import Testing

@testable import Site

/// What is told of columns that are no scores, and of a study that ranks nothing.
@Suite struct RoleTests {
    private static let study = """
        title: Tiny
        date: 2024-01-01
        tables:
          - path: scores.csv
            links: keep
            attributes: {params: {title: Parameters, unit: M}, home: {}, license: {}}
            errors: {a: a_se}
            ignore: [x]

        """

    private func files(_ keys: String = "") throws -> [String: String] {
        try site(
            of: TinyStudy.folder([
                "study.yaml": Self.study + keys,
                "scores.csv": """
                model,a,a_se,b,params,home,license,x
                [m](https://x.org/m),5,0.4,1,25M,https://x.org/?a&b,MIT <1>,q
                n,4,,,1.2B,,,q

                """, "index.md": "# Tiny\n", "method.md": "# Method\n",
            ]))
    }

    @Test func aModelsPageTellsWhatIsKnownOfIt() throws {
        let site = try files()
        let m = site["models/m.html"] ?? ""
        #expect(
            m.contains("<dt>Link</dt><dd><a href=\"https://x.org/m\" class=\"bare\">https://x.org/m</a></dd>")
        )
        #expect(m.contains("<dt>Parameters</dt><dd>25\u{A0}M</dd>"))
        #expect(m.contains("href=\"https://x.org/?a&amp;b\""))
        #expect(m.contains("<dt>license</dt><dd>MIT &lt;1&gt;</dd>"))
        let n = site["models/n.html"] ?? ""
        #expect(n.contains("<dt>Parameters</dt><dd>1200\u{A0}M</dd>"))
        #expect(!n.contains("<dt>home</dt>"))
    }

    @Test func theDataHoldAttributesAndErrors() throws {
        let site = try files()
        #expect(
            site["data/attributes.csv"]
                == "model,name,params,home,license\nm,m,25,https://x.org/?a&b,MIT <1>\nn,n,1200,,\n")
        #expect(
            site["data/study/errors.csv"]
                == "model,metric,error,measurements,standard_error\nm,a,0.4,,\n")
        let package = site["data/datapackage.json"] ?? ""
        #expect(package.contains("\"path\": \"attributes.csv\""))
        #expect(package.contains("In M. As read: units and multipliers behind numbers read, in M."))
        #expect(site["data/scores.csv"] == "model,name,a,b\nm,m,5,1\nn,n,4,\n")
    }

    @Test func theRolesOfColumnsStandOnTheDataPageAndInTheReport() throws {
        let site = try files()
        let data = site["data.html"] ?? ""
        #expect(data.contains("<dt>Attributes of models</dt><dd>params, home, license</dd>"))
        #expect(data.contains("<dt>Errors of scores</dt><dd>a_se</dd>"))
        #expect(data.contains("<dt>Ignored columns</dt><dd>x</dd>"))
        let report = (site["report.json"] ?? "").filter { !$0.isWhitespace }
        #expect(
            report.contains(
                "\"roles\":{\"metrics\":[\"a\",\"b\"],\"published\":[],\"attributes\":[\"params\",\"home\",\"license\"],"
                    + "\"errors\":[\"a_se\"],\"ignored\":[\"x\"]},\"treatment\":[\""))
    }

    @Test func aMetricsPageTellsHowManyOfItsScoresHaveErrors() throws {
        let site = try files()
        #expect(
            site["metrics/a.html"]?.contains(
                "<dt>Errors</dt><dd>beside 1 of 2 scores, in data/study/errors.csv</dd>") == true)
        #expect(site["metrics/b.html"]?.contains("<dt>Errors</dt>") == false)
    }

    @Test func whatWasDoneToATableIsAListAndAConditionKeepsItsName() throws {
        let data =
            try files("cohorts: {small: {where: [\"params < 100M\"]}, all: {scored-on: [a]}}\n")["data.html"]
            ?? ""
        #expect(data.contains("<dt>How it was read</dt><dd><ul>\n<li>"))
        #expect(data.contains("<p>params &lt; 100M: 1 model.</p>"))
        #expect(data.contains("<p>Scored on every metric of a, which are 1: 2 models.</p>"))
    }

    @Test func withoutABenchmarkNothingIsSaidOfWhatAMissingScoreDoes() throws {
        let words = "The study has no benchmark in which a missing score would count for something."
        #expect(try files()["data.html"]?.contains(words) == true)
        let ranked = try files("benchmark: {name: average, members: [\"*\"]}\nmissing-scores: skip\n")
        #expect(ranked["data.html"]?.contains(words) == false)
    }

    @Test func aStudyWithoutABenchmarkSaysWhatRanksItsModels() throws {
        let advice = """
            <div class="advice">
            <p>The study names no benchmark, so no model has a rank. To rank the models by the mean of all metrics, add to \
            <code>study.yaml</code>:</p>
            <pre><code>benchmark: {name: average, members: [&quot;*&quot;]}
            missing-scores: skip   # or zero, or undefined: what the missing score does</code></pre>
            </div>
            """
        let site = try files()
        func text(_ path: String) -> String {
            (site[path] ?? "").replacing("[\"*\"]", with: "[&quot;*&quot;]")
        }
        #expect(text("index.html").contains(advice))
        #expect(text("leaderboard.html").contains("<p>2 models, in the order of the tables.</p>\n" + advice))
        #expect(!text("method.html").contains("names no benchmark"))
    }

    @Test func whatTheAdviceSaysRanksTheModels() throws {
        let site = try files("benchmark: {name: average, members: [\"*\"]}\nmissing-scores: skip\n")
        #expect(site["index.html"]?.contains("class=\"advice\"") == false)
        #expect(site["leaderboard.html"]?.contains("ranked by average") == true)
    }

    @Test func theAdviceNamesMetricsThatNeedARangeAndAFreeName() throws {
        let files = try site(
            of: TinyStudy.folder([
                "study.yaml":
                    "title: T\ndate: 2024-01-01\ntables: [{path: scores.csv}]\nmetrics: {err: {better: lower}}\n",
                "scores.csv": "model,average,err\nm,1,2\nn,2,1\n", "index.md": "# T\n", "method.md": "# M\n",
            ]))
        let index = files["index.html"] ?? ""
        #expect(index.contains("{name: mean, members: ["))
        #expect(
            index.contains(
                "<p>err is better when lower, and needs a range under metrics to be turned round.</p>"))
        #expect(!index.contains("missing-scores"))
    }
}
