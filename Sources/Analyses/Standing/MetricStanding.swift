package import Findings
import Statistics
package import Study

/// What is one metric or benchmark like? How its scores are distributed, whom it scores, what it agrees with.
package struct MetricStanding: Sendable {
    /// A benchmark that it is directly a member of.
    package struct Membership: Sendable {
        package let benchmark: Benchmark
        /// How many other members that has.
        package let others: Int
        /// What it counts there; nil where all members count the same.
        package let weight: Weight?
    }

    /// A member of a benchmark.
    package struct Member: Sendable {
        package let name: String
        /// How many metrics are below it; nil for a metric.
        package let metricCount: Int?
        /// How many models are scored on it, or on a metric below it.
        package let scoredCount: Int
        /// What it counts beside the others; nil where all members count the same.
        package let weight: Weight?
    }

    package let measure: Measure
    /// Nil for a benchmark.
    package let metric: Metric?
    /// Nil for a metric.
    package let benchmark: Benchmark?
    /// The benchmarks above it, the root of its tree first; of several ways, the first in the order of the trees.
    package let ancestors: [Benchmark]
    /// Every benchmark that it is directly a member of.
    package let memberships: [Membership]
    /// What it counts in each tree when nothing is missing, the study's benchmark first.
    package let weights: [(root: Benchmark, member: Weights.Member)]
    /// Of a benchmark.
    package let members: [Member]
    package let ranking: Ranking
    package let histogram: Histogram
    package let mean: Quantity
    /// With n in the denominator.
    package let standardDeviation: Quantity
    /// The models that it does not score, the most frequent reason first.
    package let gaps: [Gap<Int>]
    package let correlations: [MetricCorrelations.Neighbour]
    private let ownMetrics: Set<String>
    /// The pairs that `correlations` were tested among.
    package let family: CorrelationFamily

    package static let binCount = 20
    /// How many models each end lists.
    package static let endCount = 5

    /// How many models somebody scored, on it or on a metric below it.
    package var scoredCount: Int { measure.scoredCount }

    /// The share of all models that somebody scored, from 0 to 1; nil without models.
    package var coverage: Double? {
        measure.scores.isEmpty ? nil : Double(scoredCount) / Double(measure.scores.count)
    }

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
        memberships = study.trees.flatMap(\.subtree).compactMap { benchmark in
            benchmark.members.firstIndex { $0.name == name }.map { place in
                Membership(
                    benchmark: benchmark, others: benchmark.members.count - 1,
                    weight: benchmark.ratio == nil ? nil : benchmark.weights[place])
            }
        }
        weights = standings.weights.compactMap { tree in tree[name].map { (tree.benchmark, $0) } }
        members =
            benchmark.map { benchmark in
                zip(benchmark.members, benchmark.weights).map { member, weight in
                    Member(member, weight: benchmark.ratio == nil ? nil : weight, in: standings.scores)
                }
            } ?? []
        ownMetrics = Set(benchmark?.metrics ?? [])
        let scores = measure.scores.compactMap(\.self)
        histogram = Histogram(scores, bins: Self.binCount)
        mean = Quantity(Statistics.mean(scores), of: "model")
        standardDeviation = Quantity(populationStandardDeviation(scores), of: "model")
        gaps = Gap.all(
            among: measure.scores.indices.map { model in
                (model, measure.reasonMissing(model).map(Score.missing))
            })
        correlations = standings.correlations[name]
        family = metric == nil ? standings.correlations.benchmarkPairs : standings.correlations.metricPairs
    }
}

extension MetricStanding.Member {
    fileprivate init(_ member: Benchmark.Member, weight: Weight?, in scores: StudyScores) {
        name = member.name
        self.weight = weight
        if case .benchmark(let inner) = member {
            metricCount = inner.metrics.count
        } else {
            metricCount = nil
        }
        scoredCount = scores[member.name]?.scoredCount ?? 0
    }
}

// MARK: - Correlations

extension MetricStanding {
    /// Whether a metric is below the benchmark, and so part of its score.
    package func isPart(_ metric: String) -> Bool { ownMetrics.contains(metric) }

    /// The correlations that are defined, the highest ρ first.
    package var definedCorrelations: [TestedCorrelation] {
        correlations.map(\.tested).filter { $0.correlation.rho.number != nil }
    }

    /// What it agrees with, the highest ρ first.
    package var correlationTable: FindingTable {
        FindingTable(
            of: Array(correlations.indices),
            keys: [
                KeyFacet("metric", .measure, label: "Metric", "The metric that it is compared with") {
                    correlations[$0].metric
                }
            ],
            TestedCorrelation.facets(in: family).map { $0.of { correlations[$0].tested } })
    }
}
