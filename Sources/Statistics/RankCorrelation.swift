/// Spearman's rank correlation ρ: the Pearson correlation of average ranks, as `scipy.stats.spearmanr`.
///
/// Its ingredients are exact integers (see ``Ranks/centred``), so ρ and p do not depend on the order of the
/// pairs. They hold up to three million pairs; beyond that the sums leave the range of `Int`.
package struct RankCorrelation: Sendable, Hashable {
    /// How a p-value is found.
    package enum Test: Sendable, Hashable {
        /// By counting how ρ is distributed over all pairings of the same ranks.
        case exactPermutation
        /// From Student's t distribution with n − ``fittedParameters`` degrees of freedom, which approximates that.
        case studentT
    }

    /// Up to this many pairs the test is exact. Student's t suits dozens of them, not a handful, but each further one
    /// multiplies the time that counting takes.
    package static let exactTestLimit = 8

    /// The number of pairs.
    package let n: Int
    /// Σ z(x) · z(y) over the pairs, z = 2 · rank − (n + 1).
    package let crossProduct: Int
    /// Σ z(x)², which is n(n² − 1) / 3 without ties.
    package let sumOfSquaresX: Int
    /// Σ z(y)².
    package let sumOfSquaresY: Int
    /// What the exact test needs beyond the sums; nil where Student's t is used.
    private let exact: Exact?

    private enum Exact: Sendable, Hashable {
        case few(PermutationDistribution)
        case perfect(tieGroups: [Int])
    }

    /// Relates two rankings of the same things, given in the same order.
    ///
    /// Things that lack either value are left out before the ranking, not after it.
    package init(_ x: Ranks, _ y: Ranks) {
        precondition(x.count == y.count, "A rank correlation needs two rankings of the same things.")
        self.init(n: x.count, x.centred, y.centred) { (x.centred, y.centred) }
    }

    /// Relates n pairs z(x) and z(y). A place without a pair holds 0 twice, which adds nothing to the sums.
    ///
    /// `ofPairs` gives z(x) and z(y) of the pairs alone, in any order. Only the exact test needs them, and most
    /// correlations do without.
    init(n: Int, _ zx: [Int], _ zy: [Int], ofPairs: () -> (x: [Int], y: [Int])) {
        var sums = (xy: 0, xx: 0, yy: 0)
        for (a, b) in zip(zx, zy) {
            sums.xy += a * b
            sums.xx += a * a
            sums.yy += b * b
        }
        self.n = n
        crossProduct = sums.xy
        sumOfSquaresX = sums.xx
        sumOfSquaresY = sums.yy
        if n <= Self.exactTestLimit {
            let z = ofPairs()
            exact = .few(PermutationDistribution(z.x, z.y))
        } else if sums.xx != 0, sums.yy != 0, Self.unexplained(sums) == 0 {
            exact = .perfect(tieGroups: sizesOfTies(ofPairs().x))
        } else {
            exact = nil
        }
    }

    /// ρ in −1…1, and exactly ±1 when one ranking equals the other or its reverse.
    ///
    /// Undefined for fewer than three pairs and for a ranking in which all are tied.
    package var rho: Result<Double, Undefined> {
        if let undefined { return .failure(undefined) }
        let rho = Double(crossProduct) / (Double(sumOfSquaresX) * Double(sumOfSquaresY)).squareRoot()
        return .success(min(max(rho, -1), 1))
    }

    /// The test that the p-value comes from.
    ///
    /// It is exact up to ``exactTestLimit`` pairs, and beyond them where |ρ| = 1: Student's t would give 0.
    package var test: Test { exact == nil ? .studentT : .exactPermutation }

    /// The two-sided p-value of “no association” by the ``test``; never 0, and undefined where ρ is.
    ///
    /// Where it is ``leastPValue``, that is an upper bound. Student's t is too small where |ρ| is nearly 1: the second
    /// highest ρ of nine pairs without ties gets a smaller p from it than ρ = 1 gets from the exact test.
    package var pValue: Result<Double, Undefined> {
        if let undefined { return .failure(undefined) }
        switch exact {
        case .few(let distribution): return .success(distribution.twoSidedP(crossProduct))
        case .perfect(let tieGroups): return .success(twoSidedPOfPerfectCorrelation(tieGroups: tieGroups))
        case nil: return .success(approximateP)
        }
    }

    private var approximateP: Double {
        // t² = (n − 2) ρ² / (1 − ρ²). The difference is taken among integers, where nothing cancels.
        let unexplained = Self.unexplained((crossProduct, sumOfSquaresX, sumOfSquaresY))
        let degreesOfFreedom = Double(n - fittedParameters)
        let t = Double(crossProduct) * (degreesOfFreedom / Double(unexplained)).squareRoot()
        return StudentT(degreesOfFreedom: degreesOfFreedom).twoSidedP(t)
    }

    /// (1 − ρ²) Σz(x)² Σz(y)².
    private static func unexplained(_ sums: (xy: Int, xx: Int, yy: Int)) -> Int128 {
        Int128(sums.xx) * Int128(sums.yy) - Int128(sums.xy) * Int128(sums.xy)
    }

    private var undefined: Undefined? {
        if n < 3 { return .tooFew(n: n, needed: 3) }
        return sumOfSquaresX == 0 || sumOfSquaresY == 0 ? .constant : nil
    }
}

/// How often each number occurs, in ascending order of the numbers.
private func sizesOfTies(_ numbers: [Int]) -> [Int] {
    let ascending = numbers.sorted()
    var sizes: [Int] = []
    for (index, number) in ascending.enumerated() {
        if index > 0, ascending[index - 1] == number { sizes[sizes.count - 1] += 1 } else { sizes.append(1) }
    }
    return sizes
}
