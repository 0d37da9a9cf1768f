import Testing

@testable import Analyses
@testable import Findings
@testable import Study

/// Which correlations are tested together, and against which level.
///
/// Two models' orders agree exactly by chance in one of 5! arrangements of five models, and turn round in another, so that
/// ρ = ±1 of five models has p = 2 / 120 = 1 / 60.
@Suite struct CorrelationFamilyTests {
    private let rising: [Double?] = [1, 2, 3, 4, 5]
    /// The same order as `rising`, and the same order as its sum with it.
    private let alike: [Double?] = [0.1, 0.3, 0.4, 0.7, 0.9]

    private func standings(_ study: Study) -> Standings { Lab(study).answer(to: study.missingRule) }

    private func pairs(_ columns: [[Double?]]) -> [Correlation] {
        let measures = columns.enumerated().map { Measure(name: "m\($0)", title: "", scores: $1) }
        return Correlations(measures, of: Array(0..<5), .complete).pairs
    }

    /// One pair of metrics, so that p = 1 / 60 is below 0.05; four pairs of a benchmark with a metric, so that it is not
    /// below 0.05 / 4 = 0.0125.
    @Test func aBenchmarksPairsAreJudgedByTheirOwnFamily() throws {
        let part = Benchmark(name: "part", members: [.metric("a"), .metric("b")])
        let result = standings(
            study(
                [("a", rising), ("b", alike)], tree: Benchmark(name: "all", members: [.benchmark(part)])))
        #expect(result.correlations.metricPairs.alpha == .defined(0.05))
        #expect(result.correlations.benchmarkPairs.alpha == .defined(0.0125))
        let ofMetric = try #require(result.standing(ofMetric: "a"))
        #expect(ofMetric.correlations.map(\.tested.isSignificant) == [true])
        #expect(ofMetric.family == result.correlations.metricPairs)
        for name in ["all", "part"] {
            let ofBenchmark = try #require(result.standing(ofMetric: name))
            #expect(ofBenchmark.correlations.map(\.tested.isSignificant) == [false, false], "\(name)")
            #expect(ofBenchmark.family == result.correlations.benchmarkPairs, "\(name)")
        }
    }

    /// Two benchmarks and three metrics: 3 pairs of metrics, 2 · 3 of a benchmark with a metric, and the pair of the two
    /// benchmarks in neither.
    @Test func pairsOfTwoBenchmarksEnterNoFamily() {
        let part = Benchmark(name: "part", members: [.metric("a"), .metric("b")])
        let tree = Benchmark(name: "all", members: [.benchmark(part), .metric("c")])
        let result = standings(study([("a", rising), ("b", alike), ("c", [2, 1, 4, 3, 5])], tree: tree))
        #expect(result.correlations.metricPairs.definedPairs == 3)
        #expect(result.correlations.benchmarkPairs.definedPairs == 6)
    }

    /// Three pairs are tested at 0.05 / 3, which is 1 / 60 and so the p-value of a perfect correlation of five models.
    @Test func aProbabilityEqualToTheLevelIsNotSignificant() {
        let pairs = pairs([rising, alike, rising])
        let family = CorrelationFamily(pairs)
        #expect(pairs.map(\.pValue) == Array(repeating: family.alpha, count: 3))
        #expect(!pairs.contains(where: family.isSignificant))
        let uncorrected = CorrelationFamily(pairs, .none)
        #expect(pairs.allSatisfy(uncorrected.isSignificant))
    }

    @Test func withoutACorrectionTheLevelIsTheSameForAnyNumberOfPairs() {
        let pairs = pairs([rising, alike, rising])
        for count in 0...3 {
            #expect(CorrelationFamily(pairs.prefix(count), .none).alpha == .defined(0.05))
        }
    }

    /// 36 of the 7! orders of a are as far from that of the whole: 36 / 5,040 = 1 / 140 = 0.05 / 7.
    @Test func aPThatEqualsTheLevelIsNotBelowIt() throws {
        let columns: [(String, [Double?])] = [
            ("a", [0, 0, 1, 3, 2, 5, 4]), ("b", [1e5, 2e5, 3e5, 4e5, 5e5, 6e5, 7e5]),
            ("c", [1, 4, 5, 6, 3, 2, 0]),
            ("d", [4, 0, 3, 2, 6, 5, 1]), ("e", [5, 3, 4, 6, 1, 0, 2]), ("f", [5, 1, 4, 3, 2, 0, 6]),
            ("g", [1, 4, 0, 2, 5, 6, 3]),
        ]
        let pair = try #require(standings(study(columns)).correlations["all"].first { $0.metric == "a" })
        #expect(pair.tested.correlation.pValue == .defined(36.0 / 5040))
        #expect(pair.tested.family.alpha == .defined(0.05 / 7))
        #expect(!pair.tested.isSignificant)
    }

    @Test func theLevelIsToldWithTheNumberOfPairsThatItIsDividedBy() {
        let one = pairs([rising, alike])
        // 0.05 / 1,275 = 0.0000392156…
        let many = CorrelationFamily(Array(repeating: one[0], count: 1275))
        #expect(
            CorrelationWords.level(of: many) == "p < α = 0.05 / 1,275 defined pairs = 3.92 × 10⁻⁵")
        #expect(CorrelationWords.level(of: CorrelationFamily(one, .none)) == "p < 0.05")
    }

    @Test func metricsThatAreUndefinedStandLastInTheTablesOrder() {
        let constant: [Double?] = [3, 3, 3, 3, 3]
        let result = standings(
            study([("a", rising), ("u", constant), ("v", constant), ("b", alike), ("w", constant)]))
        #expect(result.correlations["a"].map(\.metric) == ["b", "u", "v", "w"])
    }

    @Test func equalCorrelationsStandInTheTablesOrder() {
        let result = standings(study([("a", rising), ("d", alike), ("c", rising), ("b", alike)]))
        #expect(result.correlations["a"].map(\.metric) == ["d", "c", "b"])
    }

    @Test func whetherAnUndefinedPairIsSignificantIsMissingWithItsReason() throws {
        let lab = Lab(study([("a", rising), ("u", [3, 3, 3, 3, 3])]))
        let matrix: CorrelationMatrix = lab.answer(
            to: .init(.init(["a", "u"], of: lab.everyModel, .complete, under: .zero), .bonferroni))
        let significant = try #require(matrix.byPair.columns.first { $0.name == "significant" })
        #expect(significant.cells == [.missing("every model has the same score")])
        var values = ValueTable()
        values.add(matrix.tables, under: "f")
        #expect(["metrics", "pairs"].map { values["f.\($0)"]?.quantity.number } == [2, 0])
    }

    /// Of four models two are scored on a and b, three on b and c: each pair has fewer models than enter the matrix.
    @Test func aMatrixCountsTheModelsThatEnterAnyOfItsPairs() {
        let columns: [(String, [Double?])] = [
            ("a", [1, 2, nil, nil, nil]), ("b", [1, 2, 3, 4, nil]), ("c", [nil, 2, 1, 4, 7]),
        ]
        let lab = Lab(study(columns))
        let matrix: CorrelationMatrix = lab.answer(
            to: .init(.init(columns.map(\.0), of: lab.everyModel, .pairwise, under: .zero), .bonferroni))
        var values = ValueTable()
        values.add(matrix.tables, under: "f")
        #expect(values["f.n"]?.quantity == .defined(4))
        #expect(
            ["a, b", "a, c", "b, c"].map { values["f.n(\($0))"]?.quantity }
                == [.defined(2), .defined(1), .defined(3)])
        // Only b and c share three models; the metrics are three and their pairs one.
        #expect(values["f.metrics"]?.quantity == .defined(3))
        #expect(values["f.pairs"]?.quantity == .defined(1))
        #expect(values["f.alpha"]?.quantity == .defined(0.05))
    }
}
