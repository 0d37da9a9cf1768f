import Testing

@testable import Site

/// What the leaderboard says above its table of the models that have no rank.
@Suite struct LeaderboardSentenceTests {
    /// A site whose every missing score leaves its model without a mean.
    private func files(_ scores: String) throws -> [String: String] {
        try site(
            of: TinyStudy.folder([
                "study.yaml": """
                title: Tiny
                date: 2024-01-01
                tables: [{path: scores.csv}]
                benchmark: {name: average, members: [a, b, c]}
                missing-scores: undefined
                """,
                "scores.csv": "model,a,b,c\n\(scores)\n", "index.md": "# Tiny\n", "method.md": "# Method\n",
            ]))
    }

    @Test func aSiteOfRankedModelsSpeaksOfNoOthers() throws {
        let page = try #require(files("one,1,2,3\ntwo,2,3,4")["leaderboard.html"])
        #expect(!page.contains("without a rank"))
    }

    @Test func oneModelWithoutARankComesLastAndItsPageSaysWhy() throws {
        let site = try files("one,1,2,\ntwo,2,3,4\nthree,3,4,5")
        #expect(
            site["leaderboard.html"]?.contains(
                "3 models, of which 2 are ranked by average (arithmetic mean). The other one comes last, without a rank; its page says why."
            )
                == true)
        #expect(site["models/one.html"]?.contains("1 of 3 scores under average are missing") == true)
    }

    @Test func severalModelsWithoutARankComeLast() throws {
        let site = try files("one,1,2,\ntwo,,3,4\nthree,3,4,5")
        #expect(
            site["leaderboard.html"]?.contains(
                "3 models, of which 1 is ranked by average (arithmetic mean). The other 2 come last, without a rank; their pages say why."
            )
                == true)
    }

    @Test func whereNobodyHasARankTheModelsAreSaidToStandInTheOrderOfTheTables() throws {
        let page = try #require(files("one,1,2,\ntwo,,3,4")["leaderboard.html"])
        #expect(
            page.contains(
                "2 models, in the order of the tables. None has a rank by average; their pages say why."))
        #expect(!page.contains("ranked by"))
    }
}
