/// Pearson's product-moment correlation r, as `scipy.stats.pearsonr`.
package struct PearsonCorrelation: Sendable, Hashable {
    /// The number of pairs.
    package let n: Int

    /// r in −1…1. Undefined for fewer than three pairs and where all x or all y are equal.
    ///
    /// Two pairs always lie on a line, so their correlation would say nothing.
    package let r: Result<Double, Undefined>

    /// Relates numbers that stand in pairs: `x[i]` belongs to `y[i]`.
    package init(_ x: [Double], _ y: [Double]) {
        precondition(x.count == y.count, "A correlation needs numbers in pairs.")
        n = x.count
        r = Self.correlation(x, y)
    }

    /// r², the share of the variance of either variable that a line through the other explains.
    package var rSquared: Result<Double, Undefined> { r.map { $0 * $0 } }

    /// The two-sided p-value of “no correlation”: Student's t with n − ``fittedParameters`` degrees of freedom.
    ///
    /// It is ``leastPValue``, an upper bound, where |r| = 1, for which SciPy gives 0; and undefined where r is.
    package var pValue: Result<Double, Undefined> {
        r.map { r in
            let degreesOfFreedom = Double(n - fittedParameters)
            let t = r * (degreesOfFreedom / ((1 - r) * (1 + r))).squareRoot()
            return StudentT(degreesOfFreedom: degreesOfFreedom).twoSidedP(t)
        }
    }

    private static func correlation(_ x: [Double], _ y: [Double]) -> Result<Double, Undefined> {
        guard x.count >= 3 else { return .failure(.tooFew(n: x.count, needed: 3)) }
        let (x, y) = (Deviations(x), Deviations(y))
        guard !x.areZero, !y.areZero else { return .failure(.constant) }
        var crossProduct = CompensatedSum()
        for (dx, dy) in zip(x.scaled, y.scaled) { crossProduct.add(product: dx, dy) }
        // The root of the product, because that of s · s is exactly s: a perfect line has r = ±1.
        let r = crossProduct.value / (x.sumOfSquares * y.sumOfSquares).squareRoot()
        return .success(min(max(r, -1), 1))
    }
}
