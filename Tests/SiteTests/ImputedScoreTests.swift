import Testing

@testable import Site

/// A benchmark's score that is 0 because everything below it is missing must not look like a score of 0.
@Suite struct ImputedScoreTests {
    private func files(missing rule: String) throws -> [String: String] {
        try site(
            of: TinyStudy.folder([
                "study.yaml": """
                title: Tiny
                date: 2024-01-01
                tables: [{path: scores.csv}]
                benchmark:
                  name: average
                  members: [a, {name: pair, members: [b, c]}]
                missing-scores: \(rule)
                """,
                "scores.csv": """
                model,a,b,c
                imputed,0.5,,
                half,0.4,0.2,
                zero,0.3,0,0
                """,
                "index.md": "# Tiny\n", "method.md": "# Method\n",
            ]))
    }

    private func pair(_ model: String, in site: [String: String]) throws -> String? {
        try PageTable(class: "scores", in: try #require(site["models/\(model).html"]))["pair"]?.text
    }

    @Test func aZeroThatIsMadeOfMissingScoresAloneIsMarked() throws {
        let site = try files(missing: "zero")
        #expect(try pair("imputed", in: site)?.hasSuffix("*") == true)
        #expect(try pair("half", in: site)?.hasSuffix("*") == false)
        #expect(try pair("zero", in: site)?.hasSuffix("*") == false)
    }

    @Test func theMarkIsExplainedWhereItStandsAndNowhereElse() throws {
        let site = try files(missing: "zero")
        let words = "o metric below it scores the model"
        for page in ["leaderboard.html", "models/imputed.html"] {
            #expect(site[page]?.contains(words) == true, "\(page)")
        }
        #expect(
            site["metrics/pair.html"]?.contains(
                "1 other no metric below scores the model; its score is made of missing ones and has no rank."
            )
                == true)
        for page in ["models/half.html", "models/zero.html", "metrics/average.html"] {
            #expect(site[page]?.contains(words) == false, "\(page)")
        }
    }

    @Test func underTheOtherRulesNoScoreIsMadeOfMissingOnes() throws {
        for rule in ["skip", "undefined"] {
            let site = try files(missing: rule)
            #expect(try pair("imputed", in: site)?.contains("*") == false)
            #expect(site["leaderboard.html"]?.contains("below it scores the model") == false)
        }
    }
}

/// Two models of one name have two pages, and a reader must know which is which.
@Suite struct ModelNameTests {
    @Test func modelsOfOneNameAreToldApartByTheirKeys() throws {
        let site = try site(
            of: TinyStudy.folder([
                "study.yaml": """
                title: Tiny
                date: 2024-01-01
                tables: [{path: scores.csv, name: label}]
                benchmark: {name: average, members: [a, b]}
                """,
                "scores.csv": "model,label,a,b\none,net,1,2\ntwo,net,2,3\nthree,other,3,4\n",
                "index.md": "# Tiny\n", "method.md": "# Method\n",
            ]))
        let leaderboard = try PageTable(id: "leaderboard", in: try #require(site["leaderboard.html"]))
        #expect(leaderboard.rows.map(\.name) == ["other", "net (two)", "net (one)"])
        #expect(site["models/net-one.html"]?.contains("<h1>net</h1>") == true)
    }
}
