/// What two columns add up to in every row that has both, as an accuracy and its error do; nil where they do not, where one
/// stands without the other, or where too few rows or too small a spread could make it chance. Numbers of the same
/// decimals add up exactly, but for what Doubles leave out.
///
/// - Parameters: each column with half a unit of its last decimal, `halfUnit`, by which a number of it may be rounded.
package func constantSum(
    of first: (column: ScoreColumn, halfUnit: Double), and second: (column: ScoreColumn, halfUnit: Double)
) -> Double? {
    let (a, b) = (first.column, second.column)
    let coarsest = max(first.halfUnit, second.halfUnit)
    let isEven = first.halfUnit == second.halfUnit
    var sum: Double?
    var rows = 0
    var lowest = Double.infinity
    var highest = -Double.infinity
    for model in 0..<a.count {
        guard let x = a.value(model), let y = b.value(model) else {
            // A part is there wherever the other is; most pairs of a sparse table end here.
            if a.isPresent(model) || b.isPresent(model) { return nil }
            continue
        }
        let tolerance = max(abs(x), abs(y)) * 1e-9 + (isEven ? 0 : 2 * coarsest)
        if let sum, abs(x + y - sum) > tolerance { return nil }
        if sum == nil { sum = x + y }
        rows += 1
        lowest = min(lowest, x)
        highest = max(highest, x)
    }
    guard let sum, rows >= 3, highest - lowest > 20 * coarsest else { return nil }
    // Of few rows chance could make any sum, though hardly that of a whole.
    if let whole = [1.0, 100].first(where: { abs($0 - sum) <= 2 * coarsest }) { return whole }
    return rows >= 5 ? (sum * 1e9).rounded() / 1e9 : nil
}
