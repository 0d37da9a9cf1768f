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
        #expect(weights["a"]?.weight == 0.5)
        #expect(weights["b"]?.weight == 0.25)
        #expect(weights["p"]?.weight == 0.5)
        #expect(weights["all"] == nil)
    }

    @Test func aMetricOfTwoBenchmarksHasAWeightThroughEachAndTheirTotal() throws {
        // p has two members and q three, so that a counts 1/2 · 1/2 through p and 1/2 · 1/3 through q.
        let tree = Benchmark(
            name: "all",
            members: [
                .benchmark(Benchmark(name: "p", members: [.metric("a"), .metric("b")])),
                .benchmark(Benchmark(name: "q", members: [.metric("a"), .metric("b"), .metric("c")])),
            ])
        let weights = Weights(of: tree)
        let a = try #require(weights["a"])
        #expect(a.parts.map(\.parent.name) == ["p", "q"])
        #expect(a.parts.map(\.weight) == [0.25, 0.5 / 3])
        #expect(a.weight == 0.25 + 0.5 / 3)
        #expect(weights["c"]?.parts.count == 1)
        var values = ValueTable()
        values.add(weights.tables, under: "benchmark.all")
        #expect(values["benchmark.all.weight(a, p)"] == Value(.defined(0.25), .share))
        #expect(values["benchmark.all.weight(c, q)"] == nil)
    }

    @Test func theMetricsOfATreeShareItsWhole() throws {
        let tree = try #require(try ReferenceTable().study.benchmark)
        let weights = Weights(of: tree)
        let sum = tree.leaves.reduce(0) { $0 + (weights[$1]?.weight ?? 0) }
        #expect(abs(sum - 1) < 1e-15)
    }

    @Test func aWeightIsAValueOfItsBenchmark() {
        let values = ValueTable(of: Lab(study([("a", [0.1, 0.2]), ("b", [0.3, 0.1])])))
        #expect(values["benchmark.all.weight(a)"] == Value(.defined(0.5), .share))
    }
}
