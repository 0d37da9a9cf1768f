import Testing

@testable import Analyses
@testable import Diagnostics
@testable import Findings
@testable import Study

/// A study of one benchmark over complete columns, for analyses that need no files.
func study(_ columns: [(name: String, scores: [Double?])], rule: MissingRule = .zero) -> Study {
    let count = columns.first?.scores.count ?? 0
    let models = (0..<count).map {
        Model(key: "m\($0)", name: "Model \($0)", position: Position(file: "t.csv", line: $0 + 2, column: 1))
    }
    let metrics = columns.map { Metric(name: $0.name, table: "t.csv") }
    let scores = columns.map { column in
        var scores = ScoreColumn(count: count)
        for (index, score) in column.scores.enumerated() {
            if let score { scores[index] = .value(score) }
        }
        return scores
    }
    return Study(
        title: "T", date: "2024-01-01", url: nil, notice: nil,
        table: ScoreTable(models: models, metrics: metrics, columns: scores),
        benchmark: Benchmark(name: "all", members: columns.map { .metric($0.name) }), otherBenchmarks: [],
        missingRule: rule, cohorts: [], published: [], inputs: [], narrative: [], bibliography: nil)
}

private func comparison(of study: Study, _ schemes: [Scheme] = Scheme.all) throws -> SchemeComparison {
    let benchmark = try #require(study.benchmark)
    return SchemeComparison(
        schemes, of: benchmark, level: .leaves, in: StudyScores(of: study),
        over: Array(study.table.models.indices))
}

@Suite struct SchemeComparisonTests {
    /// Thirty models by one metric, against a scheme that moves the best of them down.
    private func moved(by places: Int) throws -> SchemeComparison {
        let down = Scheme(name: "down", title: "Down", definition: "moves model 0") { members in
            members.models.map { $0 == 0 ? -Double(places) - 0.5 : -Double($0) }
        }
        let scores = (0..<30).map { 1 - Double($0) / 100 }
        return try comparison(of: study([("a", scores)]), [.mean, down])
    }

    @Test func rankShiftOfExactlyTenIsNotMarked() throws {
        let strip = try #require(try moved(by: 10).strips.last)
        #expect(strip.shifts[0] == 10)
        #expect(strip.shifted.isEmpty)
    }

    @Test func rankShiftOfElevenIsMarked() throws {
        let strip = try #require(try moved(by: 11).strips.last)
        #expect(strip.shifts[0] == 11)
        #expect(strip.shifted == [0])
    }

    @Test func theReferenceAgreesWithItselfAndMovesNobody() throws {
        let result = try comparison(of: study([("a", [0.1, 0.4, 0.2, 0.4]), ("b", [0.9, 0.1, 0.3, 0.5])]))
        #expect(result.strips[0].spearman == .defined(1))
        #expect(result.strips[0].shifted.isEmpty)
        #expect(result.strips[0].positions.min() == 0)
        #expect(result.strips[0].positions.max() == 1)
    }

    @Test func modelsWithEqualExactMeansShareARank() throws {
        // In Doubles (0.3 + 0.4 + 0.5) / 3 and (0.4 + 0.4 + 0.4) / 3 differ; both are 0.4.
        let result = try comparison(
            of: study([("a", [0.3, 0.4, 0.9]), ("b", [0.4, 0.4, 0.9]), ("c", [0.5, 0.4, 0.9])]))
        #expect(result.strips[0].ranks == [2.5, 2.5, 1])
    }

    @Test func aConstantMetricChangesNoZScoreRanking() throws {
        let varied = [("a", [0.1, 0.5, 0.3]), ("b", [0.7, 0.2, 0.4])]
        let with = try comparison(of: study(varied + [("c", [0.5, 0.5, 0.5])]))
        let without = try comparison(of: study(varied))
        #expect(with.constantMembers == ["c"])
        #expect(with.strips[1].ranks == without.strips[1].ranks)
    }

    @Test func aModelWithNothingButConstantMembersIsNotRanked() throws {
        // The z-score of the constant metric a does not exist, so models 1 and 4 have no z-score at all.
        let columns: [(String, [Double?])] = [("a", [1, 1, 1, 1, 1]), ("b", [5, nil, 5.5, 4, nil])]
        #expect(try comparison(of: study(columns, rule: .skip)).models == [0, 2, 3])
    }

    @Test func modelsWithTheSameScoresOnOtherMetricsTieUnderEveryScheme() throws {
        let permutations: [[Double]] = [
            [0.1, 0.2, 0.4], [0.1, 0.4, 0.2], [0.2, 0.1, 0.4], [0.2, 0.4, 0.1], [0.4, 0.1, 0.2],
            [0.4, 0.2, 0.1],
        ]
        let result = try comparison(
            of: study(
                ["a", "b", "c"].enumerated().map { place, name in (name, permutations.map { $0[place] }) }))
        for strip in result.strips { #expect(strip.ranks == Array(repeating: 3.5, count: 6)) }
    }

    @Test func theRuleUndefinedLeavesOutModelsWithAMissingScore() throws {
        let columns: [(String, [Double?])] = [("a", [0.1, nil, 0.3, 0.4]), ("b", [0.2, 0.3, 0.1, nil])]
        #expect(try comparison(of: study(columns, rule: .undefined)).models == [0, 2])
        #expect(try comparison(of: study(columns, rule: .skip)).models == [0, 1, 2, 3])
    }
}

@Suite struct LowerIsBetterTests {
    /// One metric that is better when lower, in 0…10, and one that is better when higher.
    private func lowerStudy(_ a: [Double?], _ b: [Double?]) -> Study {
        let plain = study([("a", a), ("b", b)])
        var metrics = plain.table.metrics
        metrics[0].better = .lower
        metrics[0].range = 0...10
        return Study(
            title: "T", date: "2024-01-01", url: nil, notice: nil,
            table: ScoreTable(models: plain.table.models, metrics: metrics, columns: plain.table.columns),
            benchmark: plain.benchmark, otherBenchmarks: [], missingRule: .zero, cohorts: [], published: [],
            inputs: [], narrative: [], bibliography: nil)
    }

    @Test func aMissingScoreThatCountsAsZeroIsNeverTheBest() throws {
        let result = try comparison(of: lowerStudy([1, 5, 9, nil], [5, 5, 5.5, 5]))
        for strip in result.strips { #expect(strip.ranks[3] > strip.ranks[0], "\(strip.scheme.name)") }
    }

    @Test func itEntersTheMeanMirroredInItsRange() throws {
        let scores = StudyScores(of: lowerStudy([1, 5], [3, 3]))
        #expect(scores["all"]?.scores == [6, 4])
    }

    @Test func mirroredScoresTieExactly() throws {
        // (10 − 0.7 + 0) / 2 and (10 − 5 + 4.3) / 2 are both 4.65.
        let scores = StudyScores(of: lowerStudy([0.7, 5], [0, 4.3]))
        let means = try #require(scores["all"]).scores
        #expect(means[0] == means[1])
    }
}

@Suite struct StudyScoresTests {
    private let columns: [(String, [Double?])] = [("a", [0.4, nil, nil]), ("b", [0.2, 0.6, nil])]

    @Test(arguments: [
        (MissingRule.zero, [0.3, 0.3, 0.0] as [Double?]), (.skip, [0.3, 0.6, nil]),
        (.undefined, [0.3, nil, nil]),
    ])
    func theMissingRuleDecidesWhatABenchmarkScores(rule: MissingRule, expected: [Double?]) {
        #expect(StudyScores(of: study(columns, rule: rule))["all"]?.scores == expected)
    }

    @Test func aMetricsMissingScoreStaysMissingUnderEveryRule() {
        for rule in MissingRule.allCases {
            #expect(StudyScores(of: study(columns, rule: rule))["a"]?.scores == [0.4, nil, nil])
        }
    }
}

@Suite struct CorrelationMatrixTests {
    private func matrix(
        _ columns: [(String, [Double?])], _ missing: CorrelationMatrix.Missing = .complete
    ) -> CorrelationMatrix {
        let study = study(columns)
        let scores = StudyScores(of: study)
        return CorrelationMatrix(
            columns.compactMap { scores[$0.0] }, of: Array(study.table.models.indices), missing: missing)
    }

    @Test func ranksAreTakenAfterMissingModelsHaveLeftThePair() {
        // Ranked once, model 3's 0.9 would push the others apart; among the shared models the order is reversed.
        let result = matrix([("a", [0.1, 0.2, 0.3, 0.9]), ("b", [0.3, 0.2, 0.1, nil])], .pairwise)
        #expect(result.rho(0, 1) == .defined(-1))
        #expect(result.n(0, 1) == 3)
    }

    @Test func aConstantMetricHasNoCorrelationAndLeavesTheFamily() {
        let result = matrix([("a", [0.1, 0.2, 0.3]), ("b", [0.5, 0.5, 0.5]), ("c", [0.3, 0.1, 0.2])])
        #expect(result.rho(0, 1) == .undefined("every model has the same score"))
        #expect(result.pairCount == 3)
        #expect(result.definedPairs == 1)
        #expect(result.alpha == .defined(0.05))
    }

    @Test func twoModelsAreTooFewForACorrelation() {
        let result = matrix([("a", [0.1, 0.2]), ("b", [0.3, 0.4])])
        #expect(result.rho(0, 1) == .undefined("2 models, and it takes at least 3"))
        #expect(result.mean == .undefined("no pair has a defined correlation"))
    }

    @Test func pairsAreTheSameFromBothSides() {
        let result = matrix([
            ("a", [0.1, 0.5, 0.3, 0.2]), ("b", [0.4, 0.2, 0.9, 0.1]), ("c", [0.2, 0.3, 0.1, 0.8]),
            ("d", [0.5, 0.4, 0.3, 0.2]),
        ])
        for (a, b) in result.forEachPair({ ($0, $1) }) {
            #expect(result.rho(a, b) == result.rho(b, a))
            #expect(result.pValue(a, b) == result.pValue(b, a))
        }
    }

    @Test func aLowerIsBetterMetricAgreesWithItsMirror() {
        let up = Measure(name: "a", title: "a", scores: [0.1, 0.2, 0.4], better: .higher)
        let down = Measure(name: "b", title: "b", scores: [0.9, 0.8, 0.6], better: .lower)
        #expect(CorrelationMatrix([up, down], of: [0, 1, 2]).rho(0, 1) == .defined(1))
    }
}

@Suite struct CoverageAnalysisTests {
    @Test func aMetricUnderTwoBenchmarksIsOneScore() throws {
        let plain = study([("a", [0.1, 0.2]), ("b", [0.1, nil])])
        let twice = Benchmark(
            name: "all",
            members: [.metric("a"), .benchmark(Benchmark(name: "g", members: [.metric("a"), .metric("b")]))])
        let study = Study(
            title: "T", date: "2024-01-01", url: nil, notice: nil, table: plain.table, benchmark: twice,
            otherBenchmarks: [], missingRule: .zero, cohorts: [], published: [], inputs: [], narrative: [],
            bibliography: nil)
        let scores = StudyScores(of: study)
        let all = try #require(scores["all"])
        let coverage = CoverageAnalysis(x: all, y: all, in: study, scores, of: [0, 1])
        #expect(coverage.metricCount == 2)
        #expect(coverage.groups.map(\.count) == [2, 1])
    }

    @Test func anExactZeroIsNotCountedAsAScore() {
        let study = study([("a", [0.0, 0.2, nil]), ("b", [0.1, 0.3, 0.5])])
        let scores = StudyScores(of: study)
        guard let a = scores["all"], let b = scores["b"] else {
            Issue.record("the study has both measures")
            return
        }
        let coverage = CoverageAnalysis(x: a, y: b, in: study, scores, of: [0, 1, 2])
        #expect(coverage.groups.map(\.count) == [2, 1])
        #expect(coverage.groups.map(\.models) == [[1], [0, 2]])
    }
}
