import Foundation
import Testing

@testable import Site
@testable import Study

/// What readers see of numbers that are close, huge, or not defined.
@Suite struct PrintedNumberTests {
    private func files(_ scores: String, _ page: String = "# Tiny\n") throws -> [String: String] {
        let metrics = scores.prefix { $0 != "\n" }.split(separator: ",").dropFirst().joined(separator: ", ")
        return try site(
            of: TinyStudy.folder([
                "study.yaml": """
                title: Tiny
                date: 2024-01-01
                tables: [{path: scores.csv}]
                benchmark: {name: average, members: [\(metrics)]}
                missing-scores: skip
                """,
                "scores.csv": scores, "index.md": page, "method.md": "# Method\n",
            ]))
    }

    private static let close = "model,auc\none,0.999912\ntwo,0.999918\nthree,0.999933\nfour,0.5\n"

    @Test func furtherDigitsOfCloseScoresStandApartSoThatPointsStandBelowEachOther() throws {
        let page = try #require(files(Self.close)["leaderboard.html"])
        for cell in ["0.9999<i>1</i>", "0.9999<i>2</i>", "0.9999<i>3</i>", "0.5000"] {
            #expect(page.contains("<td>\(cell)</td>"), "\(cell)")
        }
    }

    @Test func closeScoresReadApartOnTheirModelsPages() throws {
        let site = try files(Self.close)
        #expect(site["models/one.html"]?.contains(">0.99991<") == true)
        #expect(site["models/two.html"]?.contains(">0.99992<") == true)
    }

    @Test func aColumnIsAsWideAsItsNumbers() throws {
        let page = try #require(
            files("model,a,b,c\none,3000000000000.25,1,1e25\ntwo,1,2,2\nthree,2,3,3\n")["leaderboard.html"])
        #expect(page.contains("<col class=\"wide\">"))
        #expect(page.contains("<td>1 × 10²⁵</td>"))
    }

    @Test func aScatterSaysWhyItHasNoCorrelation() throws {
        let figure = "# Tiny\n\n```figure score-scatter\nid: s\nx: a\ny: flat\ncaption: C.\n```\n"
        let page = try #require(files("model,a,flat\none,1,5\ntwo,2,5\nthree,3,5\n", figure)["index.html"])
        #expect(
            page.contains(
                "The rank correlation of a and flat is not defined: every model has the same score on flat."))
    }

    @Test func aMetricThatRanksNobodyDoesNotAgreeWithItself() throws {
        let figure =
            "# Tiny\n\n```figure correlation-heatmap\nid: h\nmetrics: [a, flat, b]\ncaption: C.\n```\n"
        let site = try files("model,a,flat,b\none,1,5,2\ntwo,2,5,1\nthree,3,5,3\n", figure)
        let drawing = try #require(site["figures/h.svg"])
        #expect(drawing.components(separatedBy: ">1</text>").count == 3)
        #expect(drawing.components(separatedBy: ">–</text>").count == 6)
        #expect(drawing.contains(">0.50</text>"))
    }

    @Test func aShareThatIsNotWholeDoesNotReadAsWhole() throws {
        let rows = (1...2_500).map { "m\($0),\($0 == 7 ? "" : "\($0)"),1\($0 % 7)\n" }.joined()
        let site = try files("model,a,b\n" + rows)
        #expect(
            site["data.html"]?.contains("> 99.9%") == true
                || site["data.html"]?.contains("&gt; 99.9%") == true)
        #expect(site["metrics/a.html"]?.contains("100.0%") == false)
    }
}
