import Testing

@testable import Diagnostics
@testable import Study

@Suite struct TreePlaceTests {
    private let tree = Benchmark(
        name: "all",
        members: [
            .benchmark(Benchmark(name: "p", members: [.metric("c"), .metric("a")])),
            .benchmark(Benchmark(name: "q", members: [.metric("a")])),
        ])

    private var study: Study {
        let metrics = ["a", "b", "c"].map { Metric(name: $0, table: "t.csv") }
        let table = ScoreTable(
            models: [], metrics: metrics, columns: metrics.map { _ in ScoreColumn(count: 0) })
        return Study(
            title: "T", date: "2024-01-01", url: nil, notice: nil, table: table, benchmark: tree,
            otherBenchmarks: [], statedRule: Located(.zero, at: Position(file: "study.yaml")), schemes: nil,
            cohorts: [], published: [], inputs: [], narrative: [], bibliography: nil)
    }

    @Test func aMemberOfTwoBenchmarksHasTwoPlacesAndAMetricOfNoneComesLast() {
        #expect(study.places.map(\.name) == ["all", "p", "c", "a", "q", "a", "b"])
        #expect(study.places.map(\.parent) == [nil, "all", "p", "p", "all", "q", nil])
        #expect(study.places.map(\.depth) == [0, 1, 2, 2, 1, 2, 0])
    }

    @Test func eachNameStandsOnceInTheOrdersOfAStudy() {
        #expect(tree.metrics == ["c", "a"])
        #expect(study.metricsInTreeOrder == ["c", "a", "b"])
        #expect(study.measureNames == ["a", "b", "c", "all", "p", "q"])
        #expect(study.inTreeOrder(["b", "q", "x", "a", "p"]) == ["p", "a", "q", "b", "x"])
    }

    @Test func modelsOfOneNameAreToldApartByTheirKeys() {
        let models = [("1", "net"), ("2", "other"), ("3", "net")].map {
            Model(key: $0.0, name: $0.1, position: Position(file: "t.csv"))
        }
        let table = ScoreTable(models: models, metrics: [], columns: [])
        #expect(table.modelNames == ["net (1)", "other", "net (3)"])
    }
}
