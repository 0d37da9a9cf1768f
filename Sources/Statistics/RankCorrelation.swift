/// Spearman's rank correlation ρ: the Pearson correlation of average ranks, as `scipy.stats.spearmanr`.
///
/// Its ingredients are exact integers (see ``Ranks/centred``), so ρ and p do not depend on the order of the
/// pairs. They hold up to three million pairs; beyond that the sums leave the range of `Int`.
package struct RankCorrelation: Sendable, Hashable {
    /// The number of pairs.
    package let n: Int
    /// Σ z(x) · z(y) over the pairs, z = 2 · rank − (n + 1).
    package let crossProduct: Int
    /// Σ z(x)², which is n(n² − 1) / 3 without ties.
    package let sumOfSquaresX: Int
    /// Σ z(y)².
    package let sumOfSquaresY: Int

    /// Relates two rankings of the same things, given in the same order.
    ///
    /// Things that lack either value are left out before the ranking, not after it.
    package init(_ x: Ranks, _ y: Ranks) {
        precondition(x.count == y.count, "A rank correlation needs two rankings of the same things.")
        n = x.count
        crossProduct = zip(x.centred, y.centred).reduce(0) { $0 + $1.0 * $1.1 }
        sumOfSquaresX = x.centred.reduce(0) { $0 + $1 * $1 }
        sumOfSquaresY = y.centred.reduce(0) { $0 + $1 * $1 }
    }

    /// ρ in −1…1, and exactly ±1 when one ranking equals the other or its reverse.
    ///
    /// Undefined for fewer than three pairs and for a ranking in which all are tied.
    package var rho: Result<Double, Undefined> {
        if let undefined { return .failure(undefined) }
        let rho = Double(crossProduct) / (Double(sumOfSquaresX) * Double(sumOfSquaresY)).squareRoot()
        return .success(min(max(rho, -1), 1))
    }

    /// The two-sided p-value of “no association”: Student's t with n − 2 degrees of freedom.
    ///
    /// It is ``leastPValue``, an upper bound, where |ρ| = 1, for which SciPy gives 0; and undefined where ρ is.
    /// An approximation: an exact permutation test differs from it for small n.
    package var pValue: Result<Double, Undefined> {
        if let undefined { return .failure(undefined) }
        // t² = (n − 2) ρ² / (1 − ρ²). The difference is taken among integers, where nothing cancels.
        let unexplained =
            Int128(sumOfSquaresX) * Int128(sumOfSquaresY) - Int128(crossProduct) * Int128(crossProduct)
        let degreesOfFreedom = Double(n - 2)
        let t = Double(crossProduct) * (degreesOfFreedom / Double(unexplained)).squareRoot()
        return .success(StudentT(degreesOfFreedom: degreesOfFreedom).twoSidedP(t))
    }

    private var undefined: Undefined? {
        if n < 3 { return .tooFew(n: n, needed: 3) }
        return sumOfSquaresX == 0 || sumOfSquaresY == 0 ? .constant : nil
    }
}
