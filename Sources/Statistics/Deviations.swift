/// How far numbers lie from their mean, ready for sums of squares and products.
///
/// They are divided by a power of two near the largest number, which is exact and keeps the squares of very
/// large and very small numbers within range. The mean is carried in twice the precision of a Double, so
/// numbers far from 0 lose nothing when it is subtracted.
struct Deviations {
    /// (x − mean) / unit, all exactly 0 when all x are equal.
    let scaled: [Double]
    /// Σ ((x − mean) / unit)².
    let sumOfSquares: Double
    /// A power of two.
    let unit: Double
    /// The arithmetic mean of the numbers, in their own unit; 0 when there are none.
    let mean: Double

    init(_ values: [Double]) {
        guard let smallest = values.min(), let largest = values.max(), smallest < largest else {
            scaled = values.map { _ in 0 }
            sumOfSquares = 0
            unit = 1
            mean = values.first ?? 0
            return
        }
        let unit = max(abs(smallest), abs(largest)).binade
        var sum = CompensatedSum()
        for x in values { sum.add(x / unit) }
        let mean = sum.divided(by: Double(values.count))
        let scaled = values.map { ($0 / unit - mean.high) - mean.low }
        var squares = CompensatedSum()
        for d in scaled { squares.add(product: d, d) }
        self.scaled = scaled
        self.sumOfSquares = squares.value
        self.unit = unit
        self.mean = mean.value * unit
    }

    /// Whether all numbers are equal, compared exactly.
    var areZero: Bool { sumOfSquares == 0 }
}
