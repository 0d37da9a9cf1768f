import Findings
package import Study

/// How does each metric and each benchmark agree with every metric? All pairs over the models that both score.
///
/// Two families are corrected apart: all pairs of two metrics, and all pairs of a benchmark with a metric.
package struct MetricCorrelations: Analysis {
    package typealias Question = MissingRule

    /// One metric seen from another metric or a benchmark.
    package struct Neighbour: Sendable, Hashable {
        package let metric: String
        package let tested: TestedCorrelation
    }

    package let metricPairs: CorrelationFamily
    package let benchmarkPairs: CorrelationFamily
    private let lists: [String: [Neighbour]]

    package init(_ rule: MissingRule, in lab: Lab) {
        let study = lab.study
        let metrics = study.table.metrics.map(\.name)
        let measures = study.measureNames
        let all = lab.answer(
            Correlations.self, to: .init(measures, of: lab.everyModel, .pairwise, under: rule))
        let isMetric = metrics.indices
        func pairs(of row: Int) -> [(metric: String, correlation: Correlation)] {
            isMetric.compactMap { column in all[row, column].map { (metrics[column], $0) } }
        }
        let places = zip(all.places, all.pairs)
        metricPairs = CorrelationFamily(places.filter { $0.0.b < metrics.count }.map(\.1))
        benchmarkPairs = CorrelationFamily(
            places.filter { $0.0.a < metrics.count && $0.0.b >= metrics.count }.map(\.1))
        var lists: [String: [Neighbour]] = [:]
        for (row, name) in measures.enumerated() {
            let family = row < metrics.count ? metricPairs : benchmarkPairs
            lists[name] = pairs(of: row)
                .map { Neighbour(metric: $0, tested: TestedCorrelation($1, in: family)) }.sorted()
        }
        self.lists = lists
    }

    /// A metric's correlations with every other metric, or a benchmark's with every metric: the highest ρ first, equal
    /// ones and undefined ones in the table's order, undefined ones last. Empty for a name that is neither.
    package subscript(name: String) -> [Neighbour] { lists[name] ?? [] }
}

extension [MetricCorrelations.Neighbour] {
    fileprivate func sorted() -> Self {
        // Numbers are moved about, not all that is told of a pair.
        let order = enumerated().map { (place: $0, rho: $1.tested.correlation.rho.number) }
            .sorted { a, b in
                switch (a.rho, b.rho) {
                case (let one?, let other?): (-one, a.place) < (-other, b.place)
                case (.some, nil): true
                case (nil, .some): false
                case (nil, nil): a.place < b.place
                }
            }
        return order.map { self[$0.place] }
    }
}
