import Testing

@testable import Analyses
@testable import Findings
@testable import Study

/// Which models, metrics and pairs pages and figures name: analyses choose them, and nobody after them.
@Suite struct WhichOnesTests {
    @Test func theHighestAndTheLowestPairOfAMatrixAreNamed() {
        // c is a turned round, and b is a with two neighbours exchanged: ρ = 1 − 6 · 2 / (4 · 15) = 0.8.
        let study = study([("a", [1, 2, 3, 4]), ("b", [2, 1, 3, 4]), ("c", [4, 3, 2, 1])])
        let matrix: CorrelationMatrix = Lab(study).answer(
            to: .init(.init(["a", "b", "c"], of: [0, 1, 2, 3], .complete, under: .zero), .bonferroni))
        #expect(matrix.highest?.a.name == "a" && matrix.highest?.b.name == "b")
        #expect(matrix.lowest?.a.name == "a" && matrix.lowest?.b.name == "c")
        #expect(abs((matrix.highest?.rho ?? 0) - 0.8) < 1e-12 && matrix.lowest?.rho == -1)
    }

    @Test func aScatterNamesItsBestModelsThenTheExtremesEachOnce() {
        let all = Measure(name: "all", title: "All", scores: [0.9, 0.8, 0.7, 0.2, 0.1])
        let x = Measure(name: "x", title: "x", scores: [3, 1, 2, 5, 4])
        let y = Measure(name: "y", title: "y", scores: [1, 2, 3, 4, 5])
        let scatter = ScatterAnalysis(x: x, y: y, aggregate: all, of: [0, 1, 2, 3, 4])
        // Models 0, 1 and 2 are the best; of x the extremes are 1 and 3, of y 0 and 4.
        #expect(scatter.labelled == [0, 1, 2, 3, 4])
        #expect(ScatterAnalysis(x: x, y: y, aggregate: nil, of: [0, 1, 2, 3, 4]).labelled == [1, 3, 0, 4])
    }

    @Test func groupsGoBySizeAndEquallyLargeOnesByTheirScores() {
        // Counts of scores: 2, 1, 1, 2, 3 for the five models.
        let study = study([
            ("a", [1, 1, 1, 1, 1]), ("b", [1, nil, nil, 1, 1]), ("c", [nil, nil, nil, nil, 1]),
        ])
        let coverage: CoverageAnalysis = Lab(study).answer(
            to: .init(x: "a", y: "a", count: .present, of: [0, 1, 2, 3, 4], under: .zero))
        #expect(coverage.groups.map(\.count) == [3, 2, 1])
        #expect(coverage.bySize.map(\.count) == [2, 1, 3])
    }

    @Test func aMemberOnWhichAllModelsAreAlikeIsUnusedByTheSchemeThatNeedsSpread() {
        let study = study([("a", [0.1, 0.2, 0.3]), ("b", [0.5, 0.5, nil])], rule: .skip)
        let comparison = SchemeComparison(of: study, [.mean, .zScore])
        let unused = comparison.unusedMembers
        #expect(unused.map(\.name) == ["b"] && unused.map(\.scored) == [2] && unused.map(\.ranked) == [3])
    }

    @Test func aSchemesLeftOutModelsAreThoseThatTheReferenceAloneRanks() throws {
        // The third model has a score on b alone, on which all are alike, so that it has no z-score.
        let study = study([("a", [0.1, 0.2, nil]), ("b", [0.5, 0.5, 0.5])], rule: .skip)
        let comparison = SchemeComparison(of: study, [.mean, .zScore])
        #expect(comparison.entries.map(comparison.leftOutCount) == [0, 1])
    }

    @Test func aNeighbourSharesHalfOfAModelsMetricsAndAtLeastThree() {
        // The first model is scored on 7 metrics: half of them, rounded up, are 4. The second is scored on 2.
        let columns = (0..<7).map { metric -> (name: String, scores: [Double?]) in
            ("m\(metric)", [0.1, metric < 2 ? 0.2 : nil, 0.3])
        }
        let standings: Standings = Lab(study(columns)).answer(to: .zero)
        #expect(standings.nearestModels.needed(by: 0) == 4)
        #expect(standings.nearestModels.needed(by: 1) == 3)
        #expect(standings.standing(ofModel: 0).neighboursShare == 4)
        #expect(standings.standing(ofModel: 0).nearest.map(\.model) == [2])
    }

    @Test func theFirstSchemeIsTheReferenceOfAModelsRanks() {
        let standings: Standings = Lab(
            study([("a", [nil, 0.2, 0.3]), ("b", [nil, 0.4, 0.1])], rule: .skip)
        )
        .answer(to: .skip)
        let (unranked, ranked) = (standings.standing(ofModel: 0), standings.standing(ofModel: 1))
        #expect(ranked.ranks.map(\.isReference) == [true, false, false])
        #expect(ranked.isRanked && !unranked.isRanked)
        #expect(standings.leaderboard.unrankedCount == 1)
        #expect(standings.leaderboard.missingCount(0) == 2 && standings.leaderboard.missingCount(1) == 0)
    }
}
