import Testing

@testable import Analyses
@testable import Diagnostics
@testable import Findings
@testable import Study

@Suite struct ExactScoreTests {
    @Test func aMirroredScoreIsAsFarFromTheHighestAsItWasFromTheLowest() {
        // 1 + 5 − 1.3
        #expect(ExactScore(1.3).mirrored(in: 1...5).number == 4.7)
        #expect(ExactScore(1.3).mirrored(in: -5...(-1)).number == -7.3)
    }

    @Test func aScoreThatIsNoShortDecimalIsMirroredAllTheSame() {
        let score = ExactScore(0x1p-60)
        #expect(score.exact == nil)
        #expect(score.mirrored(in: 1...5).number == 6)
    }
}

@Suite struct MissingScoreTests {
    private let columns: [(String, [Double?])] = [("a", [0.4, -0.1, nil]), ("b", [0.2, nil, nil])]

    /// Two zeros make the score of the third model, and 0 is above the second one's −0.05.
    @Test func aModelThatNobodyScoredHasAScoreOnTheBenchmarkAndNoPlace() throws {
        let study = study(columns)
        let standings: Standings = Lab(study).answer(to: .zero)
        let all = try #require(standings.scores["all"])
        #expect(all.scores == [0.3, -0.05, 0])
        #expect(all.imputed == [2])
        #expect(standings.ranking(of: "all")?.standings.map { $0?.rank } == [1, 2, nil])
        #expect(standings.ranking(of: "all")?.count == 2)
        // Under the other rules it has no score to take a place with.
        let comparisons = RuleComparison.all(in: Lab(study))
        #expect(comparisons.map(\.shift.models) == [[0, 1], [0]])
        #expect(comparisons.map(\.losing) == [1, 2])
        #expect(comparisons.map(\.gaining) == [0, 0])
        let values = ValueTable(of: Lab(study))
        let told = ["compared", "losing", "gaining", "moved", "farthest"].map {
            values["benchmark.all.\($0)(skip)"]?.quantity.number
        }
        #expect(told == [2, 1, 0, 0, 0])
    }

    @Test func aModelThatOneMetricScoresIsNotImputed() throws {
        let scores = StudyScores(of: study([("a", [0.4, 0.1]), ("b", [nil, 0.2])]))
        #expect(try #require(scores["all"]).imputed.isEmpty)
    }

    @Test(arguments: [
        (MissingRule.zero, [nil, nil, nil] as [String?]), (.skip, [nil, nil, "no score below it"]),
        (.undefined, [nil, "a score below it is missing", "a score below it is missing"]),
    ])
    func aBenchmarkWithoutAScoreSaysWhatIsMissingBelow(rule: MissingRule, reasons: [String?]) throws {
        let all = try #require(StudyScores(of: study(columns, rule: rule))["all"])
        #expect((0..<3).map { all.reasonMissing($0)?.description } == reasons)
    }

    @Test func aMetricsScoreIsMissingForTheReasonInItsCell() throws {
        let plain = study([("a", [0.4, nil, nil])])
        var columns = plain.table.columns
        columns[0][2] = .missing(MissingReason("not applicable"))
        let table = ScoreTable(models: plain.table.models, metrics: plain.table.metrics, columns: columns)
        let study = Study(table, plain.benchmark)
        let measure = try #require(StudyScores(of: study)["a"])
        #expect(
            (0..<3).map { measure.reasonMissing($0)?.description } == [
                nil, "not evaluated", "not applicable",
            ])
        // The files tell the same reason.
        let findings = Dictionary(uniqueKeysWithValues: Lab(study).findings.map { ($0.name, $0.table) })
        #expect(
            findings["scores"]?.columns.last?.cells == [
                .number(0.4), .missing("not evaluated"), .missing("not applicable"),
            ])
        #expect(
            findings["missing"]?.columns.map(\.cells) == [[.text("not evaluated"), .text("not applicable")]])
    }

    @Test func aMetricComesBeforeABenchmarkOfItsName() {
        let same = study([("all", [0.4, 0.1]), ("b", [0.2, 0.3])])
        #expect(StudyScores(of: same)["all"]?.scores == [0.4, 0.1])
        let standings: Standings = Lab(same).answer(to: .zero)
        #expect(standings.standing(ofMetric: "all")?.metric?.name == "all")
        #expect(standings.standing(ofMetric: "all").map { $0.benchmark == nil } == true)
    }
}
