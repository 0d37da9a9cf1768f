/// Which models are most like a given one? Those that stand in nearly the same places on the same metrics.
///
/// A model's profile is its percentile (see `Standing.percentile`) on every metric that scores it. The distance of two
/// models is the mean absolute difference of their percentiles over the metrics that score both, from 0, the same
/// places everywhere, to 1. A few shared metrics say little; see ``needed(by:)``.
package struct NearestModels: Sendable {
    package struct Neighbour: Sendable, Hashable {
        /// The model's place in the table.
        package let model: Int
        /// From 0 to 1.
        package let distance: Double
        /// How many metrics score both models.
        package let shared: Int
    }

    /// A neighbour shares at least this part of the model's profile, rounded up, and at least so many metrics.
    package static let leastPart = 0.5
    package static let leastShared = 3

    /// One per metric, with the percentile of each model; `Self.absent` where it has none, so that a metric's numbers lie
    /// side by side in memory. There are as many pairs of models as there are cells in a large table.
    private let percentiles: [[Double]]
    private let keys: [String]

    private static let absent = -1.0

    /// - Parameters:
    ///   - rankings: one for each metric of the profile.
    ///   - keys: the models' keys, in the table's order; equal distances go by them.
    package init(_ rankings: [Ranking], keys: [String]) {
        self.keys = keys
        percentiles = rankings.map { ranking in
            keys.indices.map { ranking[$0]?.percentile ?? Self.absent }
        }
    }

    /// How many metrics a neighbour shares with a model at least. A metric that scores no other model can be shared with
    /// nobody, and does not count.
    package func needed(by model: Int) -> Int {
        let size = percentiles.count { $0[model] != Self.absent }
        return max(Self.leastShared, Int((Double(size) * Self.leastPart).rounded(.up)))
    }

    /// The nearest first, at most `limit`.
    package func nearest(to model: Int, limit: Int) -> [Neighbour] {
        let needed = needed(by: model)
        var sums = Array(repeating: 0.0, count: keys.count)
        var shared = Array(repeating: 0, count: keys.count)
        for metric in percentiles where metric[model] != Self.absent {
            let own = metric[model]
            for (other, percentile) in metric.enumerated() where percentile != Self.absent {
                sums[other] += abs(percentile - own)
                shared[other] += 1
            }
        }
        let others = keys.indices.filter { $0 != model && shared[$0] >= needed }
            .map { Neighbour(model: $0, distance: sums[$0] / Double(shared[$0]), shared: shared[$0]) }
        let sorted = others.sorted { a, b in
            (a.distance, keys[a.model]) < (b.distance, keys[b.model])
        }
        return Array(sorted.prefix(limit))
    }
}
