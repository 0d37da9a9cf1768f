import Testing

@testable import Site

/// What a site says of members that have weights.
@Suite struct WeightedSiteTests {
    private func files(_ members: String, rule: String = "skip") throws -> [String: String] {
        try site(
            of: TinyStudy.folder([
                "study.yaml": """
                title: Tiny
                date: 2024-01-01
                tables: [{path: scores.csv}]
                benchmark: {name: average, members: \(members)}
                missing-scores: \(rule)
                """,
                "scores.csv": "model,acc,rob,other\nnet-a,70,10,1\nnet-b,60,24,2\nnet-c,50,20,\n",
                "index.md": """
                # Tiny

                ```figure ranking-strips
                id: strips
                level: leaves
                caption: Schemes.
                ```
                """,
                "method.md": "# Method\n",
            ]))
    }

    /// (2 · 70 + 10) / 3 = 50, (2 · 60 + 24) / 3 = 48, (2 · 50 + 20) / 3 = 40.
    @Test func theLeaderboardRanksByTheWeightedMeans() throws {
        let site = try files("[{name: acc, weight: 2}, rob]")
        let report = try LeaderboardReport(reading: try #require(site["report.json"]))
        #expect(report.leaderboard.map(\.model) == ["net-a", "net-b", "net-c"])
        #expect(report.leaderboard.map(\.score) == [50, 48, 40])
        let counted = report.values.filter { $0.key.contains(".weight(") }.mapValues { $0 ?? 0 }
        #expect(
            counted == ["benchmark.average.weight(acc)": 2.0 / 3, "benchmark.average.weight(rob)": 1.0 / 3])
        let table = CSV(try #require(site["data/study/weights.csv"]))
        #expect(table.rows.map { table[$0, "measure"] } == ["acc", "rob"])
        #expect(table.rows.compactMap { Double(table[$0, "weight"]) } == [2.0 / 3, 1.0 / 3])
    }

    @Test func thePagesNameTheWeightsAndSpeakOfWeightedMeans() throws {
        let site = try files("[{name: acc, weight: 2}, {name: p, weight: 0.5, members: [rob, other]}]")
        let data = try #require(site["data.html"])
        #expect(
            data.contains("The score of a benchmark is the weighted mean over the members that are present."))
        #expect(data.contains("acc</a> (weight 2)"))
        #expect(data.contains("p</a> (weight 0.5)"))
        // The members of p count the same.
        #expect(data.contains("rob</a></li>"))
        #expect(data.contains("Where weights stand behind them, it is their weighted mean"))
        #expect(site["metrics/acc.html"]?.contains("average, with 1 other member, weight 2") == true)
        #expect(site["metrics/acc.html"]?.contains("80.0% of average, when nothing is missing") == true)
        let members = try PageTable(label: "Members", in: try #require(site["metrics/average.html"]))
        #expect(members.header == ["Weight", "Metrics below", "Models scored"])
        #expect(members["acc"]?.text == "2")
        #expect(members["p"]?.text == "0.5")
        let leaderboard = try #require(site["leaderboard.html"])
        #expect(leaderboard.contains("as z-scores over the models, then their weighted mean."))
        #expect(leaderboard.contains("the weighted mean of weighted means along its tree."))
        #expect(site["index.html"]?.contains("A metric counts the product of the weights on its way") == true)
    }

    @Test(arguments: [
        "[acc, {name: p, members: [rob, other]}]",
        "[{name: acc, weight: 2}, {name: p, weight: 2, members: [rob, other]}]",
    ])
    func aStudyWhoseMembersCountTheSameSpeaksOfNoWeights(members: String) throws {
        let site = try files(members)
        for (path, text) in site where path.hasSuffix(".html") {
            #expect(!text.contains("weighted"), "\(path)")
            #expect(!text.contains("(weight "), "\(path)")
            #expect(!text.contains("product of the weights"), "\(path)")
        }
        let members = try PageTable(label: "Members", in: try #require(site["metrics/average.html"]))
        #expect(members.header == ["Metrics below", "Models scored"])
    }

    @Test func weightsThatAreAllEqualGiveTheFilesOfNone() throws {
        let plain = try files("[acc, rob]")
        let equal = try files("[{name: acc, weight: 3}, {name: rob, weight: 3.0}]")
        #expect(plain.keys == equal.keys)
        // The foot of a page names the inputs, of which study.yaml is one.
        for (path, text) in plain {
            let inputs = /from inputs <code>[0-9a-f]+/
            #expect(text.replacing(inputs, with: "") == equal[path]?.replacing(inputs, with: ""), "\(path)")
        }
    }
}
