import Study

/// Where does one model stand, and what puts it there?
///
/// A metric *raises* the model when its percentile among the models that the metric scores is higher than its percentile
/// under the reference scheme, and *lowers* it when it is lower; the difference of both says by how much. It tells where
/// the model does better or worse than its place in the ranking, not how much weight the benchmark tree gives to the
/// metric. Only metrics under the study's benchmark count, and only those that score the model.
package struct ModelStanding: Sendable {
    /// A model's place under one scheme.
    package struct SchemeRank: Sendable {
        package let scheme: Scheme
        /// Nil where the scheme does not rank the model.
        package let standing: Standing?
        /// The move from the reference, negative for a better place; nil where one of the two does not rank it.
        package let shift: Double?
        package let isNotable: Bool
        /// Why it has no place; nil when it has one.
        package let reasonWithout: String?
    }

    package struct Pull: Sendable, Hashable {
        package let metric: String
        package let standing: Standing
        /// The percentile on the metric minus the percentile under the reference scheme, from −1 to 1.
        package let difference: Double
    }

    /// The model's place in the table.
    package let model: Int
    /// One per scheme of the leaderboard.
    package let ranks: [SchemeRank]
    /// The largest difference first; those of the same difference in the tree's order. At most `pullLimit`.
    package let raising: [Pull]
    package let lowering: [Pull]
    /// What is missing under the study's benchmark, the most frequent reason first.
    package let gaps: [Gap<String>]
    package let nearest: [NearestModels.Neighbour]
    /// How many metrics each of the nearest shares with it at least.
    package let neighboursShare: Int

    package static let pullLimit = 5
    package static let neighbourLimit = 5

    init(of model: Int, in standings: Standings) {
        self.model = model
        let leaderboard = standings.leaderboard
        ranks = leaderboard.columns.map { column in
            SchemeRank(
                scheme: column.scheme, standing: column.ranking[model],
                shift: column.shift[model], isNotable: column.shift.isNotable(model),
                reasonWithout: leaderboard.reasonWithoutRank(model, in: column))
        }
        let overall = leaderboard.reference(model)
        let pulls = leaderboard.metrics.compactMap { metric -> Pull? in
            guard let overall, let standing = standings.ranking(of: metric)?[model],
                let difference = standing.percentile(above: overall)
            else { return nil }
            return Pull(metric: metric, standing: standing, difference: difference)
        }
        raising = Self.strongest(pulls.filter { $0.difference > 0 })
        lowering = Self.strongest(pulls.filter { $0.difference < 0 })
        let table = standings.study.table
        gaps = Gap.all(among: leaderboard.metrics.map { ($0, table.column($0)?[model]) })
        neighboursShare = standings.neighboursShare(with: model)
        nearest = standings.nearest(to: model, limit: Self.neighbourLimit)
    }

    private static func strongest(_ pulls: [Pull]) -> [Pull] {
        let sorted = pulls.enumerated().sorted { a, b in
            (-abs(a.element.difference), a.offset) < (-abs(b.element.difference), b.offset)
        }
        return sorted.prefix(pullLimit).map(\.element)
    }
}
