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
        package let isReference: Bool
        /// Nil where the scheme does not rank the model.
        package let standing: Standing?
        /// From the reference; nil where one of the two does not rank it.
        package let move: RankShift.Move?
        /// Why it has no place; nil when it has one.
        package let reasonWithout: String?
    }

    /// How much better or worse a model stands on one metric than on the whole.
    package struct Difference: Sendable, Hashable {
        package let metric: String
        package let standing: Standing
        /// The percentile on the metric minus the percentile under the reference scheme, from −1 to 1.
        package let percentiles: Double
    }

    /// The model's place in the table.
    package let model: Int
    /// One per scheme of the leaderboard.
    package let ranks: [SchemeRank]
    /// The largest difference first; those of the same difference in the tree's order. At most `differenceLimit`.
    package let raising: [Difference]
    package let lowering: [Difference]
    /// What is missing under the study's benchmark, the most frequent reason first.
    package let gaps: [Gap<String>]
    /// Whether any of its scores is made of missing scores alone.
    package let hasImputedScore: Bool
    package let nearest: [NearestModels.Neighbour]
    /// How many metrics each of the nearest shares with it at least.
    package let neighboursShare: Int

    package static let differenceLimit = 5
    package static let neighbourLimit = 5

    /// Whether any scheme ranks it.
    package var isRanked: Bool { ranks.contains { $0.standing != nil } }

    init(of model: Int, in standings: Standings) {
        self.model = model
        let leaderboard = standings.leaderboard
        ranks = leaderboard.columns.enumerated().map { place, column in
            SchemeRank(
                scheme: column.scheme, isReference: place == 0, standing: column.ranking[model],
                move: column.shift[model],
                reasonWithout: leaderboard.reasonWithoutRank(model, in: column))
        }
        let overall = leaderboard.reference(model)
        let differences = leaderboard.metrics.compactMap { metric -> Difference? in
            guard let overall, let standing = standings.ranking(of: metric)?[model],
                let percentiles = standing.percentile(above: overall)
            else { return nil }
            return Difference(metric: metric, standing: standing, percentiles: percentiles)
        }
        raising = Self.largest(differences.filter { $0.percentiles > 0 })
        lowering = Self.largest(differences.filter { $0.percentiles < 0 })
        let table = standings.study.table
        gaps = Gap.all(among: leaderboard.metrics.map { ($0, table.column($0)?[model]) })
        hasImputedScore = standings.measures.contains { $0.isImputed(model) }
        neighboursShare = standings.nearestModels.needed(by: model)
        nearest = standings.nearestModels.nearest(to: model, limit: Self.neighbourLimit)
    }

    private static func largest(_ differences: [Difference]) -> [Difference] {
        Array(differences.byFalling { abs($0.percentiles) }.prefix(differenceLimit))
    }
}
