/// Which models are most like a given one? Those that stand in nearly the same places on the same metrics.
///
/// A model's profile is its percentile (see `Standing.percentile`) on every metric that scores it. The distance of two
/// models is the mean absolute difference of their percentiles over the metrics that score both, from 0, the same
/// places everywhere, to 1. A few shared metrics say little, so a neighbour shares at least half of the metrics of the
/// model's profile, and at least `leastShared`.
package struct NearestModels: Sendable {
    package struct Neighbour: Sendable, Hashable {
        /// The model's place in the table.
        package let model: Int
        /// From 0 to 1.
        package let distance: Double
        /// How many metrics score both models.
        package let shared: Int
    }

    package static let leastShared = 3

    /// One per model, with its percentile on each metric; `Self.absent` where it has none, so that the numbers of a
    /// model lie side by side in memory. There are as many pairs of models as there are cells in a large table.
    private let profiles: [[Double]]
    private let keys: [String]

    private static let absent = -1.0

    /// - Parameters:
    ///   - rankings: one for each metric of the profile.
    ///   - keys: the models' keys, in the table's order; equal distances go by them.
    package init(_ rankings: [Ranking], keys: [String]) {
        self.keys = keys
        profiles = keys.indices.map { model in
            rankings.map { $0[model]?.percentile ?? Self.absent }
        }
    }

    /// How many metrics a neighbour shares with a model at least. A metric that scores no other model can be shared with
    /// nobody, and does not count.
    package func needed(by model: Int) -> Int {
        let scored = profiles[model].count { $0 != Self.absent }
        return max(Self.leastShared, (scored + 1) / 2)
    }

    /// The nearest first, at most `limit`.
    package func nearest(to model: Int, limit: Int) -> [Neighbour] {
        let own = profiles[model]
        let needed = needed(by: model)
        let others = profiles.indices.compactMap { other -> Neighbour? in
            guard other != model else { return nil }
            let (sum, shared) = Self.difference(own, profiles[other])
            return shared < needed
                ? nil : Neighbour(model: other, distance: sum / Double(shared), shared: shared)
        }
        let sorted = others.sorted { a, b in
            (a.distance, keys[a.model]) < (b.distance, keys[b.model])
        }
        return Array(sorted.prefix(limit))
    }

    private static func difference(_ a: [Double], _ b: [Double]) -> (sum: Double, shared: Int) {
        var sum = 0.0
        var shared = 0
        for place in a.indices where a[place] != absent && b[place] != absent {
            sum += abs(a[place] - b[place])
            shared += 1
        }
        return (sum, shared)
    }
}
