package import Findings
import Study

/// How scores read. A metric's scores have as many decimals as they were written with, within reason; a benchmark's as many
/// as those below it. Whole columns share their decimals, so that points stand below each other.
extension Measure {
    package var kind: NumberKind { .score(decimals: decimals) }

    /// A mean or a quantile of the scores, or an end of a range of them: with three digits at least, though the scores
    /// themselves be whole, and with three digits of how far they lie apart.
    package var meanKind: NumberKind { .score(decimals: statisticDecimals) }

    /// A standard deviation of the scores.
    package var spreadKind: NumberKind { .spread(decimals: statisticDecimals) }

    private var statisticDecimals: Int {
        let present = scores.compactMap(\.self)
        let range = present.max().flatMap { most in present.min().map { most - $0 } }
        // What rounding left of equal scores is no spread.
        let isSpread = (range ?? 0) > 1e-12 * (present.map(\.magnitude).max() ?? 0)
        return max(
            decimals, Self.decimals(showing: scores), isSpread ? Self.decimals(showing: [range]) : 0)
    }

    /// Nil where the model has no score. Different scores read differently, though one of them need more decimals than its
    /// column; points stand below each other in all other rows.
    package func text(_ model: Int) -> String? {
        scores[model].map { score in
            let text = NumberFormat.fixed(finerDecimals[model] ?? decimals).text(score)
            // Hundreds of digits, or none: a power of ten tells all that the number has.
            let isFar = score.magnitude >= 1e15 || score != 0 && !text.contains { ("1"..."9").contains($0) }
            return isFar ? NumberFormat.significant(Self.digits(of: score)).text(score) : text
        }
    }

    /// How many significant digits a score has.
    private static func digits(of score: Double) -> Int {
        let mantissa = shortestText(score.magnitude).prefix { $0 != "e" }.filter { $0 != "." }
        let significant = mantissa.drop { $0 == "0" }
        return max(1, significant.count - (significant.reversed().prefix { $0 == "0" }.count))
    }

    /// By model, with how many decimals it must read to differ from the scores beside it; nothing where `decimals` do.
    static func finerDecimals(of scores: [Double?], than decimals: Int) -> [Int: Int] {
        let order = scores.indices.compactMap { model in scores[model].map { (model: model, score: $0) } }
            .sorted { $0.score < $1.score }
        let unit = (0..<decimals).reduce(1.0) { unit, _ in unit / 10 }
        var finer: [Int: Int] = [:]
        for (lower, upper) in zip(order, order.dropFirst()) where upper.score - lower.score < unit {
            // What rounding left of equal scores is no difference.
            guard upper.score - lower.score > 1e-12 * max(lower.score.magnitude, upper.score.magnitude),
                let needed = (decimals..<decimals + 13).first(where: {
                    NumberFormat.fixed($0).text(lower.score) != NumberFormat.fixed($0).text(upper.score)
                }), needed > decimals
            else { continue }
            for model in [lower.model, upper.model] { finer[model] = max(finer[model] ?? 0, needed) }
        }
        return finer
    }

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
