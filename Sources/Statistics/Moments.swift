/// The arithmetic mean, summed in twice the precision of a Double. Undefined for no numbers.
package func mean(_ values: [Double]) -> Result<Double, Undefined> {
    guard !values.isEmpty else { return .failure(.tooFew(n: 0, needed: 1)) }
    return .success(Deviations(values).mean)
}

/// The weighted mean Σwx / Σw, as `numpy.average`, summed in twice the precision of a Double. Undefined for no numbers.
///
/// - Parameter weights: one for each value, positive and finite.
package func mean(_ values: [Double], weights: [Double]) -> Result<Double, Undefined> {
    guard let smallest = values.min(), let largest = values.max(), let heaviest = weights.max() else {
        return .failure(.tooFew(n: 0, needed: 1))
    }
    if smallest == largest { return .success(smallest) }
    // Divided by powers of two, which is exact, so that sums and products of very large numbers stay in range.
    let (unit, weightUnit) = (max(abs(smallest), abs(largest)).binade, heaviest.binade)
    var (sum, total) = (CompensatedSum(), CompensatedSum())
    for (value, weight) in zip(values, weights) {
        sum.add(product: value / unit, weight / weightUnit)
        total.add(weight / weightUnit)
    }
    let mean = sum.value / total.value * unit
    return .success(min(max(mean, smallest), largest))
}

/// The standard deviation with n in the denominator, as `numpy.std`. Undefined for no numbers.
package func populationStandardDeviation(_ values: [Double]) -> Result<Double, Undefined> {
    guard !values.isEmpty else { return .failure(.tooFew(n: 0, needed: 1)) }
    return .success(standardDeviation(Deviations(values), denominator: values.count))
}

/// The standard deviation with n − 1 in the denominator, as `numpy.std` with `ddof=1`.
///
/// Undefined for fewer than two numbers.
package func sampleStandardDeviation(_ values: [Double]) -> Result<Double, Undefined> {
    guard values.count >= 2 else { return .failure(.tooFew(n: values.count, needed: 2)) }
    return .success(standardDeviation(Deviations(values), denominator: values.count - 1))
}

/// z-scores: (x − mean) / standard deviation with n in the denominator, as `scipy.stats.zscore`.
///
/// In the order of the values. Undefined for fewer than two numbers and where all are equal.
package func standardScores(_ values: [Double]) -> Result<[Double], Undefined> {
    guard values.count >= 2 else { return .failure(.tooFew(n: values.count, needed: 2)) }
    let deviations = Deviations(values)
    guard !deviations.areZero else { return .failure(.constant) }
    let scaledDeviation = (deviations.sumOfSquares / Double(values.count)).squareRoot()
    return .success(deviations.scaled.map { $0 / scaledDeviation })
}

/// Min–max normalisation: (x − smallest) / (largest − smallest), exactly 0 and 1 at the ends.
///
/// In the order of the values. Undefined for fewer than two numbers and where all are equal.
package func rescaledToUnit(_ values: [Double]) -> Result<[Double], Undefined> {
    guard values.count >= 2, let smallest = values.min(), let largest = values.max() else {
        return .failure(.tooFew(n: values.count, needed: 2))
    }
    guard smallest < largest else { return .failure(.constant) }
    // The range of numbers near the largest Double is itself beyond it; halves of them are exact.
    let unit = (largest - smallest).isFinite ? 1.0 : 2.0
    let range = largest / unit - smallest / unit
    return .success(values.map { ($0 / unit - smallest / unit) / range })
}

/// Saturates at the largest finite Double, which the deviation of numbers near it can exceed.
private func standardDeviation(_ deviations: Deviations, denominator: Int) -> Double {
    let deviation = deviations.unit * (deviations.sumOfSquares / Double(denominator)).squareRoot()
    return min(deviation, .greatestFiniteMagnitude)
}
