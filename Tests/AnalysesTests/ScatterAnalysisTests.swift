import Testing

@testable import Analyses
@testable import Findings
@testable import Study

@Suite struct ScatterAnalysisTests {
    private func measure(_ name: String, _ scores: [Double?], _ better: Metric.Direction = .higher) -> Measure
    {
        Measure(name: name, title: name, scores: scores, better: better)
    }

    /// y = x + 1, so that the two are opposites once x is turned.
    @Test func aLowerIsBetterAxisIsTurnedInBothCorrelationsAndDrawnAsItWasRead() {
        let (x, y) = (measure("x", [1, 2, 4], .lower), measure("y", [2, 3, 5]))
        let scatter = ScatterAnalysis(x: x, y: y, aggregate: nil, of: [0, 1, 2])
        #expect(scatter.spearman.rho == .defined(-1))
        expect(scatter.pearson, isNear: -1)
        #expect(scatter.turned.map(\.name) == ["x"])
        #expect(scatter.points.map(\.x) == [1, 2, 4])
        // Both turned, they agree again.
        let both = ScatterAnalysis(x: x, y: measure("y", [2, 3, 5], .lower), aggregate: nil, of: [0, 1, 2])
        #expect(both.spearman.rho == .defined(1))
        expect(both.pearson, isNear: 1)
        #expect(both.turned.map(\.name) == ["x", "y"])
    }

    @Test func aPointHasItsRankOnTheAggregateAndTiesShareTheAverage() {
        let x = measure("x", [1, 2, 3, 4])
        let scatter = ScatterAnalysis(
            x: x, y: x, aggregate: measure("all", [0.1, 0.9, 0.5, 0.5]), of: [0, 1, 2, 3])
        #expect(scatter.points.map(\.rank) == [4, 1, 2.5, 2.5])
    }

    /// The zeros that stand for the scores of model 2 are above all that was measured.
    @Test func aModelThatNobodyScoredLeadsNoAggregate() {
        let lab = Lab(
            study(
                [("a", [-0.5, -0.3, nil, -0.3]), ("b", [-0.4, -0.2, nil, -0.1]), ("c", [1, 2, 3, 4])],
                tree: Benchmark(name: "all", members: [.metric("a"), .metric("b")])))
        let scatter: ScatterAnalysis = lab.answer(
            to: .init(x: "a", y: "c", aggregate: "all", of: lab.everyModel, under: .zero))
        #expect(scatter.points.map(\.model) == [0, 1, 3])
        let whole: ScatterAnalysis = lab.answer(
            to: .init(x: "all", y: "c", aggregate: "all", of: lab.everyModel, under: .zero))
        #expect(whole.points.map(\.model) == [0, 1, 2, 3])
        #expect(whole.points.map(\.rank) == [3, 2, nil, 1])
        var values = ValueTable()
        values.add(whole.tables, under: "f")
        #expect(values["f.rank(1, c)"]?.quantity == .defined(1))
        #expect(values["f.rank(1, all)"]?.quantity == .defined(1))
    }

    @Test func aModelWithoutOneOfTheScoresIsNoPointAndTakesNoRank() {
        let scatter = ScatterAnalysis(
            x: measure("x", [1, nil, 3, 4]), y: measure("y", [1, 2, 3, nil]),
            aggregate: measure("all", [0.1, 0.9, 0.5, 0.7]), of: [0, 1, 2, 3])
        #expect(scatter.points.map(\.model) == [0, 2])
        #expect(scatter.points.map(\.rank) == [2, 1])
        #expect(scatter.candidates == 4)
    }

    /// The aggregate is twice y, and x is at right angles to it.
    @Test func eachComponentExplainsItsOwnShareOfTheAggregate() {
        let scatter = ScatterAnalysis(
            x: measure("x", [1, -1, -1, 1]), y: measure("y", [1, 1, -1, -1]),
            aggregate: measure("all", [2, 2, -2, -2]), of: [0, 1, 2, 3])
        var values = ValueTable()
        values.add(scatter.tables, under: "s")
        expect(values["s.r2(x)"]?.quantity ?? .undefined(""), isNear: 0)
        expect(values["s.r2(y)"]?.quantity ?? .undefined(""), isNear: 1)
    }

    @Test func withoutAnAggregateNothingIsExplained() {
        let x = measure("x", [1, 2, 3])
        let scatter = ScatterAnalysis(x: x, y: x, aggregate: nil, of: [0, 1, 2])
        #expect(scatter.explainedByX == .undefined("the study has no aggregate"))
        #expect(scatter.points.allSatisfy { $0.rank == nil && $0.aggregate == nil })
    }
}

@Suite struct DistributionTests {
    /// Where a quotient is rounded below a whole number, it is the edge that decides: these widths have such edges.
    @Test(arguments: [(0.2, 0.9, 20), (1.1, 2.3, 20), (0.1, 0.7, 7), (0, 0.3, 7)])
    func aScoreOnAnEdgeFallsIntoTheBinAboveIt(first: Double, last: Double, count: Int) {
        let edges = Histogram([first, last], bins: count).bins.map(\.range.lowerBound) + [last]
        let counts = Histogram(edges, bins: count).bins.map(\.count)
        #expect(counts == Array(repeating: 1, count: count - 1) + [2])
    }

    @Test func aDensityCountsTheModelsThatAnyOfItsMeasuresScores() {
        let lab = Lab(study([("a", [1, nil, nil, nil]), ("b", [nil, 2, 5, nil])]))
        let density: DensityAnalysis = lab.answer(to: .init(["a", "b"], of: lab.everyModel, under: .zero))
        var values = ValueTable()
        values.add(density.tables, under: "d")
        #expect(["n", "n(a)", "n(b)"].map { values["d.\($0)"]?.quantity.number } == [3, 1, 2])
    }

    @Test func aMeasureThatScoresNobodyHasNoEnds() {
        let lab = Lab(study([("a", [nil, nil])]))
        let density: DensityAnalysis = lab.answer(to: .init(["a"], of: lab.everyModel, under: .zero))
        #expect(density.curves.map(\.minimum) == [.undefined("no model is scored")])
        #expect(density.curves.map(\.maximum) == [.undefined("no model is scored")])
    }

    /// Of 1, 2 and 6 the mean is 3.
    @Test func aLowerIsBetterMetricIsDescribedAsItWasRead() throws {
        let lab = Lab(study([("a", [1, 2, 6])], lower: ["a": 0...10]))
        let density: DensityAnalysis = lab.answer(to: .init(["a"], of: lab.everyModel, under: .zero))
        #expect(density.curves.map(\.mean) == [.defined(3)])
        let standings: Standings = lab.answer(to: .zero)
        let standing = try #require(standings.standing(ofMetric: "a"))
        #expect(standing.mean == .defined(3))
        #expect(standing.histogram.bins.first?.range.lowerBound == 1)
        #expect(Array(standing.best) == [0, 1, 2])
    }
}
