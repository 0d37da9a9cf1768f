package import Findings
import Statistics
package import Study

/// What is one metric or benchmark like? How its scores are distributed, whom it scores, what it agrees with.
package struct MetricStanding: Sendable {
    package let measure: Measure
    /// Nil for a benchmark.
    package let metric: Metric?
    /// Nil for a metric.
    package let benchmark: Benchmark?
    /// The benchmarks above it, the root of its tree first.
    package let ancestors: [Benchmark]
    package let ranking: Ranking
    package let histogram: Histogram
    package let mean: Quantity
    /// With n in the denominator.
    package let standardDeviation: Quantity
    /// The models that it does not score, the most frequent reason first.
    package let gaps: [Gap<Int>]
    package let correlations: [MetricCorrelations.Correlation]
    /// The pairs that `correlations` were tested among.
    package let family: MetricCorrelations.Family

    package static let binCount = 20
    /// How many models each end lists.
    package static let endCount = 5

    /// The best models, the best first.
    package var best: ArraySlice<Int> { ranking.order.prefix(Self.endCount) }

    /// The last models, the last one last; none of them is among the best.
    package var last: ArraySlice<Int> { ranking.order.dropFirst(Self.endCount).suffix(Self.endCount) }

    /// Nil for a name that is neither a metric nor a benchmark.
    init?(_ name: String, in standings: Standings) {
        guard let measure = standings.scores[name], let ranking = standings.ranking(of: name) else {
            return nil
        }
        let study = standings.study
        self.measure = measure
        self.ranking = ranking
        metric = study.table.metric(named: name)
        benchmark = metric == nil ? study.benchmark(named: name) : nil
        ancestors = study.ancestors(of: name)
        let scores = measure.scores.compactMap(\.self)
        histogram = Histogram(scores, bins: Self.binCount)
        mean = Quantity(Statistics.mean(scores), of: "model")
        standardDeviation = Quantity(populationStandardDeviation(scores), of: "model")
        let column = study.table.column(name)
        let below = MissingReason.below(standings.scores.rule)
        gaps = Gap.all(
            among: measure.scores.indices.map { model in
                (model, column?[model] ?? measure.scores[model].map(Score.value) ?? .missing(below))
            })
        correlations = standings.correlations[name]
        family = metric == nil ? standings.correlations.benchmarkPairs : standings.correlations.metricPairs
    }
}
