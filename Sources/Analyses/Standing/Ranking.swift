import Statistics

/// A model's place among the models that a metric, benchmark or scheme scores.
package struct Standing: Sendable, Hashable {
    /// 1 is the best; models of equal score share the smallest rank and leave the next ones out: “1 2 2 4”.
    package let rank: Int
    /// Whether another model has the same score.
    package let isShared: Bool
    /// How many models are scored.
    package let count: Int
    /// Twice the number of scored models that stand below this one, a tied one counting half: 2 (n − r), with r the
    /// average rank.
    let twiceBelow: Int

    /// The share of the other scored models that stand below this one, a tied one counting half, from 0 to 1:
    /// (n − r) / (n − 1). Nil when no other model is scored. Unlike a rank it can be compared between metrics that score
    /// different numbers of models.
    package var percentile: Double? {
        count > 1 ? Double(twiceBelow) / Double(2 * (count - 1)) : nil
    }

    /// By how much the percentile is above another one, from −1 to 1. Taken among whole numbers, so that halves are
    /// halves; nil where one of the two does not exist.
    func percentile(above other: Standing) -> Double? {
        guard count > 1, other.count > 1 else { return nil }
        let difference = twiceBelow * (other.count - 1) - other.twiceBelow * (count - 1)
        return Double(difference) / Double(2 * (count - 1) * (other.count - 1))
    }
}

/// Competition ranks (“standard competition” or “1 2 2 4” ranks, `scipy.stats.rankdata` with `method="min"`) of all
/// models that have a score. Only equal scores tie; nothing is rounded.
package struct Ranking: Sendable {
    /// One per model of the table; nil where the model has no score.
    package let standings: [Standing?]
    /// The models with a score, the best first; tied ones in the table's order.
    package let order: [Int]

    /// - Parameter scores: one per model of the table, higher is better.
    package init(_ scores: [Double?]) {
        let scored = scores.indices.filter { scores[$0] != nil }
        let ranks = Ranks(scored.compactMap { scores[$0] }).reversed
        let count = scored.count
        var sizes: [Int: Int] = [:]
        for rank in ranks.competition { sizes[rank, default: 0] += 1 }
        var standings = [Standing?](repeating: nil, count: scores.count)
        for (index, (rank, average)) in zip(ranks.competition, ranks.average).enumerated() {
            standings[scored[index]] = Standing(
                rank: rank, isShared: sizes[rank, default: 1] > 1, count: count,
                twiceBelow: 2 * count - Int(2 * average))
        }
        self.standings = standings
        let places = zip(scored, ranks.competition).sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        order = places.map(\.0)
    }

    /// The ranking of the models that a metric scores, or that some metric below a benchmark does.
    package init(_ measure: Measure) { self.init(measure.ranked) }

    package subscript(model: Int) -> Standing? { standings[model] }

    /// How many models have a score.
    package var count: Int { order.count }
}
