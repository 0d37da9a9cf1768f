package import Findings
import Study

/// How scores read. A metric's scores have as many decimals as they were written with, within reason; a benchmark's as many
/// as those below it. Whole columns share their decimals, so that points stand below each other.
extension Measure {
    package var kind: NumberKind { .score(decimals: decimals) }

    /// A mean or a quantile of the scores: with three digits at least, though the scores themselves be whole.
    package var meanKind: NumberKind { .score(decimals: max(decimals, Self.decimals(showing: scores))) }

    /// A standard deviation of the scores.
    package var spreadKind: NumberKind { .spread(decimals: max(decimals, Self.decimals(showing: scores))) }

    /// Nil where the model has no score.
    package func text(_ model: Int) -> String? { scores[model].map(kind.text) }

    /// How many decimals a metric is written with whose scores had at most `written`.
    static func decimals(ofMetric scores: [Double?], written: Int) -> Int {
        min(written, max(4, decimals(showing: scores) + 1))
    }

    /// How many decimals show three digits of the largest score.
    static func decimals(showing scores: [Double?]) -> Int {
        var largest = scores.reduce(0) { max($0, $1?.magnitude ?? 0) }
        guard largest > 0 else { return 0 }
        var decimals = 2
        while largest < 1, decimals < 12 { (largest, decimals) = (largest * 10, decimals + 1) }
        while largest >= 10, decimals > 0 { (largest, decimals) = (largest / 10, decimals - 1) }
        return decimals
    }
}

extension ScoreColumn {
    /// The most decimals that a number of this column was written with.
    var mostDecimals: Int { (0..<count).map(decimals).max() ?? 0 }

    /// How many decimals the column's scores are written with on pages.
    var shownDecimals: Int {
        Measure.decimals(ofMetric: (0..<count).map(value), written: mostDecimals)
    }
}
