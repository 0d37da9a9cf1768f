package import Findings
import Statistics
package import Study

/// How does each metric and each benchmark agree with every metric? Spearman's ρ over the models that both score
/// (`CorrelationMatrix` says how it is taken), for every pair of two metrics and every pair of a benchmark and a metric.
///
/// Many pairs are tested at once, so α is 0.05 divided by the number of defined pairs (Bonferroni). Two families are
/// corrected apart: all pairs of two metrics, and all pairs of a benchmark with a metric.
package struct MetricCorrelations: Sendable {
    /// One metric seen from another metric or a benchmark.
    package struct Correlation: Sendable, Hashable {
        package let metric: String
        /// The models that both score.
        package let n: Int
        package let rho: Quantity
        package let pValue: Quantity
        package let isSignificant: Bool
    }

    /// What one correction counts.
    package struct Family: Sendable, Hashable {
        /// The pairs whose ρ is defined.
        package let definedPairs: Int
        /// Undefined when no pair is defined.
        package let alpha: Quantity
    }

    package let metricPairs: Family
    package let benchmarkPairs: Family
    private let lists: [String: [Correlation]]

    package init(of study: Study, _ scores: StudyScores) {
        let metrics = study.table.metrics.map(\.name)
        let benchmarks = study.trees.flatMap(\.subtree).map(\.name)
        let columns = metrics.map { SortedValues(scores[$0]?.oriented ?? []) }
        let upper = metrics.indices.map { a in
            columns.indices.dropFirst(a + 1).map { CorrelatedPair(RankCorrelation(columns[a], columns[$0])) }
        }
        let blocks = benchmarks.map { name -> [CorrelatedPair] in
            let own = SortedValues(scores[name]?.oriented ?? [])
            return columns.map { CorrelatedPair(RankCorrelation(own, $0)) }
        }
        let metricPairs = Family(definedPairs: upper.joined().count { $0.rho.number != nil })
        let benchmarkPairs = Family(definedPairs: blocks.joined().count { $0.rho.number != nil })
        var lists: [String: [Correlation]] = [:]
        for (a, name) in metrics.enumerated() {
            lists[name] = metrics.indices.filter { $0 != a }.map { b in
                upper[min(a, b)][max(a, b) - min(a, b) - 1].seen(with: metrics[b], metricPairs)
            }.sorted()
        }
        for (name, pairs) in zip(benchmarks, blocks) {
            lists[name] = zip(metrics, pairs).map { $1.seen(with: $0, benchmarkPairs) }.sorted()
        }
        self.lists = lists
        self.metricPairs = metricPairs
        self.benchmarkPairs = benchmarkPairs
    }

    /// A metric's correlations with every other metric, or a benchmark's with every metric: the highest ρ first, equal
    /// ones and undefined ones in the table's order, undefined ones last. Empty for a name that is neither.
    package subscript(name: String) -> [Correlation] { lists[name] ?? [] }
}

extension CorrelatedPair {
    fileprivate func seen(with metric: String, _ family: MetricCorrelations.Family)
        -> MetricCorrelations.Correlation
    {
        let isSignificant = pValue.number.flatMap { p in family.alpha.number.map { p < $0 } } ?? false
        return MetricCorrelations.Correlation(
            metric: metric, n: n, rho: rho, pValue: pValue, isSignificant: isSignificant)
    }
}

extension MetricCorrelations.Family {
    fileprivate init(definedPairs: Int) {
        self.definedPairs = definedPairs
        alpha =
            definedPairs == 0
            ? .undefined("no pair has a defined correlation")
            : .defined(CorrelationMatrix.significanceLevel / Double(definedPairs))
    }
}

extension [MetricCorrelations.Correlation] {
    fileprivate func sorted() -> Self {
        enumerated().sorted { a, b in
            switch (a.element.rho.number, b.element.rho.number) {
            case (let one?, let other?): (-one, a.offset) < (-other, b.offset)
            case (.some, nil): true
            case (nil, .some): false
            case (nil, nil): a.offset < b.offset
            }
        }.map(\.element)
    }
}
