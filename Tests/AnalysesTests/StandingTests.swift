import Testing

@testable import Analyses
@testable import Findings
@testable import Study

private func standings(_ columns: [(String, [Double?])], _ rule: MissingRule = .zero) -> Standings {
    Lab(study(columns, rule: rule)).answer(to: rule)
}

@Suite struct RankingTests {
    @Test func equalScoresShareTheSmallestRankAndLeaveTheNextOut() {
        let ranking = Ranking([0.5, 0.9, 0.5, nil, 0.1])
        #expect(ranking.standings.map { $0?.rank } == [2, 1, 2, nil, 4])
        #expect(ranking.standings.map { $0?.isShared } == [true, false, true, nil, false])
        #expect(ranking.order == [1, 0, 2, 4])
    }

    @Test func percentilesRunFromOneToZeroAndBalanceAtAHalf() {
        let percentiles = Ranking([0.5, 0.9, 0.5, 0.1]).standings.compactMap { $0?.percentile }
        #expect(percentiles[1] == 1 && percentiles[3] == 0)
        #expect(percentiles.reduce(0, +) == 2)
    }

    @Test func theOnlyScoredModelHasARankAndNoPercentile() {
        let ranking = Ranking([nil, 0.3])
        #expect(ranking[1]?.rank == 1 && ranking[1]?.isShared == false && ranking[1]?.count == 1)
        #expect(ranking[1]?.percentile == nil)
    }

    /// Of three models the second stands above 1 of 2, of five it is the best; the third stands above none of 2 and 3 of 4.
    @Test func percentilesAreComparedBetweenOrdersOfDifferentLength() {
        let (few, many) = (Ranking([3, 2, 1, nil, nil]), Ranking([3, 5, 4, 2, 1]))
        let differences = (0..<5).map { model in
            few[model].flatMap { few in many[model].flatMap { few.percentile(above: $0) } }
        }
        #expect(differences == [0.5, -0.5, -0.75, nil, nil])
    }

    @Test func aLowerIsBetterMetricRanksItsSmallestScoreFirst() {
        let measure = Measure(name: "a", title: "a", scores: [0.3, 0.1], better: .lower)
        #expect(Ranking(measure).order == [1, 0])
    }
}

@Suite struct LeaderboardTests {
    @Test func modelsWithoutAScoreComeLastWithTheReason() {
        let board = standings([("a", [0.1, nil, 0.3]), ("b", [0.2, nil, 0.1])], .skip).leaderboard
        #expect(board.models == [2, 0, 1])
        #expect(board.rankedCount == 2)
        #expect(board.reference(1) == nil)
        #expect(board.reasonWithoutRank(1) == "no metric under all scores it")
        #expect(board.reasonWithoutRank(0) == nil)
        #expect(board.presentCounts == [2, 0, 2])
    }

    @Test func underTheRuleUndefinedTheReasonCountsWhatIsMissing() {
        let board = standings([("a", [0.1, 0.2, 0.3]), ("b", [0.2, nil, 0.1])], .undefined).leaderboard
        #expect(board.reasonWithoutRank(1) == "1 of 2 scores under all are missing")
    }

    @Test func aMetricUnderTwoBenchmarksIsCountedOnce() {
        let inner = Benchmark(name: "g", members: [.metric("a"), .metric("b")])
        let twice = Benchmark(name: "all", members: [.metric("a"), .benchmark(inner)])
        let study = study([("a", [0.1, 0.2]), ("b", [nil, 0.3])], rule: .undefined, tree: twice)
        let board: Leaderboard = Lab(study).answer(to: .undefined)
        #expect(board.metrics == ["a", "b"])
        #expect(board.presentCounts == [1, 2])
        #expect(board.reasonWithoutRank(0) == "1 of 2 scores under all are missing")
    }

    @Test func aStudyWithoutABenchmarkRanksNobody() {
        let study = Study(study([("a", [0.1, 0.2])]).table, nil)
        let board: Leaderboard = Lab(study).answer(to: .zero)
        #expect(board.models == [0, 1])
        #expect(board.columns.isEmpty && board.rankedCount == 0)
        #expect(board.reasonWithoutRank(0) == "the study has no benchmark")
    }
}

@Suite struct ModelStandingTests {
    @Test func aMetricRaisesAModelThatStandsHigherThereThanOnTheWhole() throws {
        // On the whole the first model is third of four; on c it is first.
        let result = standings([
            ("a", [0.1, 0.9, 0.5, 0.2]), ("b", [0.2, 0.8, 0.9, 0.1]), ("c", [0.5, 0.4, 0.3, 0.2]),
        ])
        let standing = result.standing(ofModel: 0)
        let overall = try #require(result.leaderboard.reference(0)?.percentile)
        #expect(standing.raising.map(\.metric) == ["c"])
        let difference = try #require(standing.raising.first?.percentiles)
        #expect(abs(difference - (1 - overall)) < 1e-12)
        #expect(standing.lowering.map(\.metric) == ["a"])
    }

    @Test func aScoreMadeOfMissingScoresAloneIsImputedAndAMeasuredZeroIsNot() {
        let result = standings([("a", [nil, 0, nil]), ("b", [nil, 0, 0.2])])
        #expect(result.scores["all"]?.imputed == [0])
        #expect(result.hasImputedScores)
        #expect((0..<3).map { result.standing(ofModel: $0).hasImputedScore } == [true, false, false])
        #expect(!standings([("a", [nil, 0])], .skip).hasImputedScores)
    }

    /// On the mean of a, b and c the models stand as they do on b.
    @Test func aMetricOnWhichAModelStandsAsOnTheWholeNeitherRaisesNorLowersIt() throws {
        let result = standings([("a", [3, 1, 2]), ("b", [30, 20, 10]), ("c", [1, 3, 2])])
        let standing = result.standing(ofModel: 1)
        #expect(result.leaderboard.reference(1)?.rank == 2)
        #expect(standing.raising.map(\.metric) == ["c"])
        #expect(standing.raising.map(\.percentiles) == [0.5])
        #expect(standing.lowering.map(\.metric) == ["a"])
        #expect(standing.lowering.map(\.percentiles) == [-0.5])
    }

    /// Model 0 of five is the best on the whole, and on a to f it has the places below: second is a quarter of the way down.
    @Test func theLargestFiveDifferencesAreListedAndTheLargestComesFirst() {
        let others = [1.0, 2, 3, 4]
        func column(_ place: Int) -> [Double?] { [4.5 - Double(place - 1)] + others }
        let places = ["a": 2, "b": 5, "c": 3, "d": 4, "e": 5, "f": 2]
        let columns = places.sorted { $0.key < $1.key }.map { ($0.key, column($0.value)) }
        let top: [Double?] = [1000, 1, 2, 3, 4]
        let standing = standings(columns + [("top", top)]).standing(ofModel: 0)
        #expect(standing.lowering.map(\.metric) == ["b", "e", "d", "c", "a"])
        #expect(standing.lowering.map(\.percentiles) == [-1, -1, -0.75, -0.5, -0.25])
        #expect(standing.raising.isEmpty)
    }

    /// The last of thirty by the mean, for one score far below all others, is the first on b and c. Its mean rank is
    /// (30 + 1 + 1) / 3; model i has (3 i + 5) / 3, less for the nine first and as much for the next: rank 10.5.
    @Test func aMoveUpIsAsNotableAsAMoveDown() throws {
        let falling = (0..<29).map { 0.9 - Double($0) / 100 as Double? }
        let standing = standings([("a", falling + [-1000]), ("b", falling + [1]), ("c", falling + [1])])
            .standing(ofModel: 29)
        let last = try #require(standing.ranks.last)
        #expect(last.scheme == .meanRank)
        #expect(last.move == RankShift.Move(places: 19.5, direction: .up))
        #expect(last.move?.isNotable == true)
    }

    @Test func missingScoresAreGatheredByTheirReason() {
        let standing = standings([("a", [nil, 0.1]), ("b", [nil, 0.1]), ("c", [0.2, 0.1])]).standing(
            ofModel: 0)
        #expect(standing.gaps == [Gap(reason: .notEvaluated, items: ["a", "b"])])
    }

    @Test func aTwinIsTheNearestAndEqualDistancesGoByKey() {
        let columns = ["a", "b", "c"].map { ($0, [0.3, 0.1, 0.3, 0.3] as [Double?]) }
        let nearest = standings(columns).standing(ofModel: 2).nearest
        #expect(nearest.map(\.model) == [0, 3, 1])
        #expect(nearest.map(\.distance).prefix(2) == [0, 0])
        #expect(nearest.allSatisfy { $0.shared == 3 })
    }

    /// Seven metrics score model 0, so that a neighbour shares four: of models 1 and 2 only the latter does. Two more
    /// metrics score the others alone.
    @Test func aNeighbourSharesHalfOfTheMetricsRoundedUp() {
        let columns = (0..<9).map { metric -> (String, [Double?]) in
            let own = metric < 7
            return (
                "c\(metric)", [own ? 1 : nil, metric < 3 || !own ? 2 : nil, metric < 4 || !own ? 3 : nil, 4]
            )
        }
        let standing = standings(columns).standing(ofModel: 0)
        #expect(standing.neighboursShare == 4)
        #expect(Set(standing.nearest.map(\.model)) == [2, 3])
        #expect(standing.nearest.first { $0.model == 2 }?.shared == 4)
    }

    /// Six metrics score model 0 and others, a seventh scores it alone: a neighbour shares three of the six.
    @Test func aMetricThatScoresOneModelAloneAsksNothingOfItsNeighbours() {
        let columns = (0..<7).map { metric -> (String, [Double?]) in
            ("c\(metric)", [1, metric < 3 ? 2 : nil, metric < 6 ? 3 : nil])
        }
        let standing = standings(columns).standing(ofModel: 0)
        #expect(standing.neighboursShare == 3)
        #expect(standing.nearest.map(\.shared).sorted() == [3, 6])
    }

    @Test func metricsOutsideTheBenchmarkMakeNoNeighbour() {
        let tree = Benchmark(name: "all", members: ["a", "b", "c"].map { .metric($0) })
        let study = study(["a", "b", "c", "d"].map { ($0, [0.1, 0.2, 0.3]) }, tree: tree)
        let result: Standings = Lab(study).answer(to: .zero)
        #expect(result.standing(ofModel: 0).nearest.map(\.shared) == [3, 3])
    }

    @Test func twoSharedMetricsMakeNoNeighbour() {
        let standing = standings([("a", [0.1, 0.1]), ("b", [0.2, 0.2]), ("c", [0.3, nil])]).standing(
            ofModel: 0)
        #expect(standing.nearest.isEmpty)
    }
}

@Suite struct MetricStandingTests {
    @Test func noModelStandsAtBothEnds() throws {
        let scores = (0..<8).map { Double($0) as Double? }
        let standing = try #require(standings([("a", scores)]).standing(ofMetric: "a"))
        #expect(Array(standing.best) == [7, 6, 5, 4, 3])
        #expect(Array(standing.last) == [2, 1, 0])
    }

    @Test func aModelWhoseScoreIsMadeOfMissingOnesIsNotCountedAsScoredAndHasNoRank() throws {
        let result = standings([("a", [0.1, 0.2, nil]), ("b", [0.3, nil, nil])])
        let standing = try #require(result.standing(ofMetric: "all"))
        #expect(standing.scoredCount == 2)
        #expect(standing.coverage == 2.0 / 3)
        #expect(standing.measure.scoreCount == 3)
        #expect(standing.ranking.count == 2)
    }

    @Test func theParentsOfAMetricAreThoseThatItIsAMemberOf() throws {
        let part = Benchmark(name: "part", members: [.metric("a"), .metric("b")])
        let study = study(
            [("a", [1, 2]), ("b", [2, 1])], tree: Benchmark(name: "all", members: [.benchmark(part)]))
        let result: Standings = Lab(study).answer(to: .zero)
        let standing = try #require(result.standing(ofMetric: "a"))
        #expect(standing.memberships.map(\.benchmark.name) == ["part"])
        #expect(standing.ancestors.map(\.name) == ["all", "part"])
    }

    @Test func theMostFrequentReasonComesFirst() {
        let (blank, other) = (Score.missing(.notEvaluated), Score.missing(MissingReason("not applicable")))
        let cells: [Score?] = [blank, other, .value(1), other, nil, .missing(MissingReason("lost"))]
        let gaps = Gap.all(among: zip(["a", "b", "c", "d", "e", "f"], cells).map { ($0, $1) })
        #expect(gaps.map(\.reason.description) == ["not applicable", "not evaluated", "lost"])
        #expect(gaps.map(\.items) == [["b", "d"], ["a"], ["f"]])
    }

    @Test func aMetricThatScoresNobodyIsExplainedAndCrashesNothing() throws {
        let empty = [Double?](repeating: nil, count: 4)
        let result = standings([("a", empty), ("b", [0.1, 0.2, 0.3, 0.4])])
        let standing = try #require(result.standing(ofMetric: "a"))
        #expect(standing.ranking.count == 0)
        #expect(standing.histogram.undefined == "0 models, and it takes at least 2")
        #expect(standing.mean.number == nil)
        #expect(
            standing.correlations.first?.tested.correlation.rho
                == .undefined("0 models, and it takes at least 3"))
        #expect(standing.gaps.map(\.items.count) == [4])
        #expect(result.correlations.metricPairs.alpha == .undefined("no pair has a defined correlation"))
    }

    @Test func aBenchmarkKnowsWhatIsBelowItAndAMetricWhatItStandsBeside() throws {
        let table = study([("a", [0.1, nil]), ("b", [0.3, 0.1]), ("c", [0.2, 0.5])]).table
        let inner = Benchmark(name: "p", members: [.metric("a"), .metric("b")])
        let tree = Benchmark(name: "all", members: [.benchmark(inner), .metric("b")])
        let result: Standings = Lab(Study(table, tree, .skip)).answer(to: .skip)
        let all = try #require(result.standing(ofMetric: "all"))
        #expect(all.members.map(\.name) == ["p", "b"])
        #expect(all.members.map(\.metricCount) == [2, nil])
        #expect(all.members.map(\.scoredCount) == [2, 2])
        #expect(["a", "b", "c"].map(all.isPart) == [true, true, false])
        let b = try #require(result.standing(ofMetric: "b"))
        #expect(b.memberships.map(\.benchmark.name) == ["all", "p"])
        #expect(b.memberships.map(\.others) == [1, 1])
        #expect(b.weights.map(\.member.weight) == [0.75])
        #expect(result.benchmarkCount == 2)
    }

    @Test func aPairReadsTheSameFromBothSides() throws {
        let columns: [(String, [Double?])] = [
            ("a", [0.1, 0.5, 0.3, nil, 0.2]), ("b", [0.4, 0.2, 0.9, 0.1, 0.3]),
            ("c", [0.2, 0.3, 0.1, 0.8, 0.9]),
        ]
        let correlations = standings(columns).correlations
        for (name, _) in columns {
            for correlation in correlations[name] {
                let back = try #require(correlations[correlation.metric].first { $0.metric == name })
                #expect(back.tested == correlation.tested)
            }
        }
    }

    @Test func correlationsStandInFallingOrderWithUndefinedOnesLast() {
        let result = standings([
            ("a", [0.1, 0.2, 0.3]), ("b", [0.5, 0.5, 0.5]), ("c", [0.3, 0.2, 0.1]), ("d", [0.1, 0.2, 0.4]),
        ])
        #expect(result.correlations["a"].map(\.metric) == ["d", "c", "b"])
    }
}

@Suite struct HistogramTests {
    @Test func everyScoreFallsIntoOneBinAndTheLargestIntoTheLast() {
        let scores = (0...100).map { Double($0) / 10 }
        let histogram = Histogram(scores, bins: 20)
        #expect(histogram.bins.map(\.count).reduce(0, +) == 101)
        #expect(histogram.bins.last?.range.upperBound == 10)
        #expect(histogram.bins.last?.count == 6)
    }

    @Test func scoresThatAreAllEqualHaveNoHistogram() {
        #expect(Histogram([0.3, 0.3], bins: 20).undefined == "every model has the same score")
    }
}

@Suite struct CoverageMapTests {
    @Test func modelsWithTheMostScoresComeFirstAndAlikeOnesAreNeighbours() {
        let study = study([("a", [nil, 0.1, 0.2, nil, 0.3]), ("b", [0.1, nil, 0.2, nil, nil])])
        let map = CoverageMap(["a", "b"], in: study.table)
        #expect(map.models == [2, 1, 4, 0, 3])
        #expect(map.counts == [2, 1, 1, 1, 0])
        #expect(map.rows.map(\.present) == [[0..<3], [0..<1, 3..<4]])
        #expect(map.rows.map(\.presentCount) == [3, 2])
    }
}
