import Foundation
import Testing

@testable import Site

/// The same number stands in many places of a site. They are read back from its files and compared.
@Suite struct ConsistencyTests {
    private static let study = TinyStudy.folder([
        "study.yaml": """
        title: Tiny
        date: 2024-01-01
        tables:
          - path: scores.csv
            name: label
        benchmark:
          name: average
          title: Average
          members: [a, {name: pair, members: [b, c]}]
        missing-scores: skip
        """,
        // A tie on the whole, a missing score with a reason of its own, a model without any, names that are alike, and a
        // metric that nothing correlates with.
        "scores.csv": """
        model,label,a,b,c,constant
        one,net,0.1,0.2,0.35,0.5
        two,Net,0.2,0.125,0.5,0.5
        three,third,0.3,0.5,0.4,0.5
        four,fourth,0.4,0.4,,0.5
        five,fifth,0.55,0.3,0.2,0.5
        six,sixth,,,,
        seven,third again,0.3,0.5,0.4,0.5
        """,
        "index.md": """
        # Tiny

        ```figure ranking-strips
        id: ranking
        benchmark: average
        ```

        ```figure score-scatter
        id: scatter
        x: a
        y: pair
        ```

        ```figure correlation-heatmap
        id: agreement
        metrics: [a, b, c]
        missing: pairwise
        ```
        """,
        "method.md": "# Method\n",
    ])

    @Test func noNumberDiffersBetweenTwoPlacesOfTheSite() throws {
        let site = try site(of: Self.study)
        let report = try LeaderboardReport(reading: try #require(site["report.json"]))
        let leaderboard = try PageTable(id: "leaderboard", in: try #require(site["leaderboard.html"]))
        let schemes = ["mean", "z-score", "mean-rank"]
        #expect(leaderboard.rows.map(\.model) == report.leaderboard.map(\.model))
        #expect(leaderboard.rows.count == 7)

        let strips = CSV(try #require(site["data/ranking.csv"]))
        let scatter = CSV(try #require(site["data/scatter.csv"]))
        let scores = CSV(try #require(site["data/scores.csv"]))
        for (row, entry) in zip(leaderboard.rows, report.leaderboard) {
            let page = try #require(site[row.link], "the row of \(row.model) leads to '\(row.link)'")
            let tree = try PageTable(class: "scores", in: page)
            let ranks = entry.unranked == nil ? try PageTable(label: "Ranks", in: page) : nil

            // Ranks: leaderboard, report, the model's page and the figure's CSV, which has average ranks.
            for (index, scheme) in schemes.enumerated() {
                let text = row.cells[index].text
                #expect(Int(text.trimmingSuffix("=")) == entry.ranks[scheme], "\(row.model) by \(scheme)")
                guard let rank = entry.ranks[scheme] else { continue }
                #expect(ranks?.rows[index].cells[0].text == "\(text) of \(report.rankedCount)")
                let average = try #require(Double(strips[row.model, "\(scheme)_rank"]))
                let ties = report.leaderboard.count { $0.ranks[scheme] == rank }
                #expect(average == Double(rank) + Double(ties - 1) / 2)
                #expect(text.hasSuffix("=") == (ties > 1))
            }

            // The aggregate: leaderboard, report, the model's page, the figure's CSV.
            let shown = row.cells[4]
            #expect(shown.stands(for: entry.score), "\(row.model): \(shown)")
            #expect(tree["Average"]?.text == (entry.score == nil ? "no score below it" : shown.text))
            if let score = entry.score {
                #expect(Double(scatter[row.model, "aggregate"]) == score)
                #expect(page.contains("with a score of \(shown.text)."))
            }

            // Every metric: leaderboard, the model's page, the table as it was read.
            for (metric, column) in [("a", 5), ("b", 7), ("c", 8)] {
                let read = scores[row.model, metric]
                #expect(row.cells[column].stands(for: Double(read)), "\(row.model) on \(metric)")
                let inTree = try #require(tree[metric]).text
                #expect(inTree == (read.isEmpty ? "not evaluated" : row.cells[column].text))
            }
        }
        try compareCorrelations(of: site)
    }

    /// Every score, rank and percentile of the models' pages with `standings.csv`, in which there is nothing else.
    @Test func everyRankOfAModelsPageIsInTheStandings() throws {
        let site = try site(of: Self.study)
        let standings = CSV(try #require(site["data/standings.csv"]))
        #expect(standings.header == ["measure", "model", "score", "rank", "shared", "percentile"])
        let leaderboard = try PageTable(id: "leaderboard", in: try #require(site["leaderboard.html"]))
        var found = 0
        for entry in leaderboard.rows {
            let tree = try PageTable(class: "scores", in: try #require(site[entry.link]))
            #expect(tree.rows.count == 6)
            for row in tree.rows where row.cells.count == 3 {
                // The one title that is not the name.
                let measure = row.name == "Average" ? "average" : row.name
                let line = try #require(
                    standings.rows.first { $0[0] == measure && $0[1] == entry.model },
                    "\(entry.model) on \(measure)")
                found += 1
                #expect(row.cells[0].stands(for: Double(line[2])), "\(line)")
                let count = standings.rows.count { $0[0] == measure }
                #expect(row.cells[1].text == "\(line[3])\(line[4] == "yes" ? "=" : "") of \(count)")
                #expect(row.cells[2].stands(for: Double(line[5]).map { 100 * $0 }), "\(line)")
            }
        }
        #expect(found == standings.rows.count && found > 20)
    }

    /// Every row of the metrics' pages with `correlations.csv`, in its order; there is nothing else in the file.
    @Test func everyCorrelationOfAMetricsPageIsInTheFile() throws {
        let site = try site(of: Self.study)
        let file = CSV(try #require(site["data/correlations.csv"]))
        #expect(Set(file.header) == ["measure", "metric", "rho", "n", "p", "significant", "reason"])
        var found = 0
        for measure in ["a", "b", "c", "constant", "average", "pair"] {
            let page = try PageTable(label: "Correlations", in: try #require(site["metrics/\(measure).html"]))
            let lines = file.rows.filter { $0[0] == measure }
            #expect(lines.count == page.rows.count)
            found += lines.count
            for (row, line) in zip(page.rows, lines) {
                #expect(row.name == file[line, "metric"])
                let reason = file[line, "reason"]
                if reason.isEmpty {
                    for column in ["rho", "n", "p"] {
                        #expect(page.cell(column, in: row)?.value == Double(file[line, column]), "\(column)")
                    }
                    #expect(page.cell("Significant", in: row)?.text == file[line, "significant"])
                } else {
                    #expect(row.cells.map(\.text) == ["not defined: \(reason)"])
                    #expect(["rho", "p", "significant"].allSatisfy { file[line, $0].isEmpty })
                }
            }
        }
        #expect(found == file.rows.count)
        let reasons = file.rows.map { file[$0, "reason"] }
        #expect(reasons.contains("") && reasons.contains { !$0.isEmpty })
    }

    /// Metric pages with the heatmap's CSV and its values in the report.
    private func compareCorrelations(of site: [String: String]) throws {
        let report = try LeaderboardReport(reading: try #require(site["report.json"]))
        let pairs = CSV(try #require(site["data/agreement.csv"]))
        #expect(pairs.rows.count == 3)
        for pair in pairs.rows {
            let (a, b) = (pair[0], pair[1])
            let page = try PageTable(label: "Correlations", in: try #require(site["metrics/\(a).html"]))
            let back = try PageTable(label: "Correlations", in: try #require(site["metrics/\(b).html"]))
            let row = try #require(page.row(named: b))
            #expect(row.cells.map(\.text) == back.row(named: a)?.cells.map(\.text))
            for column in ["rho", "n", "p"] {
                let shown = page.cell(column, in: row)?.value
                #expect(shown == Double(pairs[pair, column]), "\(column)")
                #expect(shown == report.values["agreement.\(column)(\(a), \(b))"], "\(column)")
            }
        }
    }

    @Test func theListOfModelsForTheSearchIsTheLeaderboard() throws {
        let site = try site(of: Self.study)
        let script = try #require(site["assets/models.js"])
        let prefix = "\"use strict\";\nconst models = "
        #expect(script.hasPrefix(prefix) && script.hasSuffix(";\n"))
        let json = script.dropFirst(prefix.count).dropLast(2)
        let rows = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[Any]])
        let leaderboard = try PageTable(id: "leaderboard", in: try #require(site["leaderboard.html"]))
        #expect(rows.compactMap { $0[0] as? String } == leaderboard.rows.map(\.model))
        #expect(rows.compactMap { $0[1] as? String } == leaderboard.rows.map(\.name))
        #expect(rows.compactMap { $0[2] as? String } == leaderboard.rows.map(\.link))
        #expect(
            rows.map { $0[3] as? Int } == leaderboard.rows.map { Int($0.cells[0].text.trimmingSuffix("=")) })
    }
}
