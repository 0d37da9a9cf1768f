import Testing

@testable import Analyses
@testable import Findings
@testable import Study

@Suite struct WeightsTests {
    @Test func aMetricOfTwoBenchmarksCountsInBoth() {
        let tree = Benchmark(
            name: "all",
            members: [
                .benchmark(Benchmark(name: "p", members: [.metric("a"), .metric("b")])),
                .benchmark(Benchmark(name: "q", members: [.metric("a"), .metric("c")])),
            ])
        let weights = Weights(of: tree)
        #expect(weights["a"] == 0.5)
        #expect(weights["b"] == 0.25)
        #expect(weights["p"] == 0.5)
        #expect(weights["all"] == nil)
    }

    @Test func theMetricsOfATreeShareItsWhole() throws {
        let tree = try #require(try ReferenceTable().study.benchmark)
        let weights = Weights(of: tree)
        let sum = tree.leaves.reduce(0) { $0 + (weights[$1] ?? 0) }
        #expect(abs(sum - 1) < 1e-15)
    }

    @Test func aWeightIsAValueOfItsBenchmark() {
        let values = ValueTable(of: Lab(study([("a", [0.1, 0.2]), ("b", [0.3, 0.1])])))
        #expect(values["benchmark.all.weight(a)"] == Value(.defined(0.5), .share))
    }
}
