import Testing

@testable import Analyses
@testable import Findings
@testable import Study

@Suite struct CoverageAnalysisTests {
    private func coverage(of study: Study, _ count: CoverageAnalysis.Count = .present) -> CoverageAnalysis {
        let lab = Lab(study)
        return lab.answer(
            to: .init(x: "all", y: "b", count: count, of: lab.everyModel, under: study.missingRule))
    }

    @Test func aMetricUnderTwoBenchmarksIsOneScore() {
        let plain = study([("a", [0.1, 0.2]), ("b", [0.1, 0.3]), ("c", [0.1, nil])])
        let inner = Benchmark(name: "g", members: [.metric("a"), .metric("b"), .metric("c")])
        let twice = Benchmark(name: "all", members: [.metric("a"), .benchmark(inner)])
        let coverage = coverage(of: Study(plain.table, twice))
        #expect(coverage.metricCount == 3)
        #expect(coverage.groups.map(\.count) == [3, 2])
    }

    @Test func aScoreOfZeroIsAScore() {
        let coverage = coverage(of: study([("a", [0.0, 0.2, nil]), ("b", [0.1, 0.3, 0.5])]))
        #expect(coverage.groups.map(\.count) == [2, 1])
        #expect(coverage.groups.map(\.models) == [[0, 1], [2]])
        #expect(coverage.scoreNoun == "score")
    }

    @Test func thePapersCountLeavesZerosOutAndSaysSo() {
        let coverage = coverage(of: study([("a", [0.0, 0.2, nil]), ("b", [0.1, 0.3, 0.5])]), .nonzero)
        #expect(coverage.groups.map(\.count) == [2, 1])
        #expect(coverage.groups.map(\.models) == [[1], [0, 2]])
        #expect(coverage.scoreNoun == "non-zero score")
    }

    @Test func aGroupThatIsGoneIsNoUnknownName() {
        var values = ValueTable()
        values.add(coverage(of: study([("a", [0.1, nil]), ("b", [0.1, 0.3])])).tables, under: "k")
        #expect(values["k.size(2)"]?.quantity == .defined(1))
        #expect(values.lookUp("k.size(50)") == .absent(reason: "there is no group '50'", suggestion: nil))
        #expect(values.lookUp("k.sizes(50)") == .unknown)
    }
}
