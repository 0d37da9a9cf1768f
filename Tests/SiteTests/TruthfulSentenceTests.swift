import Testing

@testable import Site

/// Sentences that said more than their data.
@Suite struct TruthfulSentenceTests {
    private func files(_ scores: String, _ settings: String, _ figure: String = "") throws -> [String: String]
    {
        try site(
            of: TinyStudy.folder([
                "study.yaml": "title: Tiny\ndate: 2024-01-01\ntables: [{path: scores.csv}]\n" + settings,
                "scores.csv": scores, "index.md": "# Tiny\n\n" + figure, "method.md": "# Method\n",
            ]))
    }

    @Test func aScatterWithoutModelsNamesTheAggregateThatTheyLack() throws {
        let site = try files(
            "model,a,b,c\none,1,2,\ntwo,2,1,\nthree,3,4,\nfour,,,1\n",
            "benchmark: {name: avg, members: [a, b, c]}\nmissing-scores: undefined\n",
            "```figure score-scatter\nid: s\nx: a\ny: b\ncaption: All.\n```\n")
        #expect(site["index.html"]?.contains("No model has a score on a, b and avg.") == true)
    }

    @Test func aRankNamesItsSchemeWhereThatIsNotTheBenchmarksOwnScore() throws {
        let site = try files(
            "model,a,b\none,10,0.1\ntwo,6,0.9\nthree,0,0.8\n",
            "benchmark: {name: avg, members: [a, b]}\nschemes: [z-score, mean]\n")
        #expect(
            site["models/two.html"]?.contains("Rank 1 of 3 by mean z-score; its score on avg is 3.45")
                == true)
    }

    @Test func aMemberThatOneModelHasAZeroOnScoresOne() throws {
        let site = try files(
            "model,a,d\none,1,\ntwo,2,\nthree,3,0\nfour,5,\n",
            "benchmark: {name: avg, members: [a, d]}\nmissing-scores: zero\n",
            "```figure ranking-strips\nid: s\ncaption: All.\n```\n")
        #expect(
            site["index.html"]?.contains(
                "scores 1 of the 4 ranked models, all alike with what counts in place of the missing scores")
                == true)
    }

    @Test func aMissingErrorRateIsSaidToCountAsTheWorst() throws {
        let site = try files(
            "model,e,a\none,5,1\ntwo,,2\n",
            "metrics: {e: {better: lower, range: [0, 100]}}\nbenchmark: {name: avg, members: [e, a]}\n"
                + "missing-scores: zero\n")
        #expect(site["data.html"]?.contains("so that a missing one counts as 100 on e.") == true)
    }
}
