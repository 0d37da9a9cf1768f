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

    /// Σ z(x) · z(y), Σ z(x)² and Σ z(y)².
    struct Sums {
        var xy = 0
        var xx = 0
        var yy = 0

        /// (1 − ρ²) Σz(x)² Σz(y)².
        var unexplained: Int128 { Int128(xx) * Int128(yy) - Int128(xy) * Int128(xy) }
    }

    /// Relates two rankings of the same things, given in the same order.
    ///
    /// Things that lack either value are left out before the ranking, not after it.
    package init(_ x: Ranks, _ y: Ranks) {
        precondition(x.count == y.count, "A rank correlation needs two rankings of the same things.")
        var sums = Sums()
        for (a, b) in zip(x.centred, y.centred) {
            sums.xy += a * b
            sums.xx += a * a
            sums.yy += b * b
        }
        self.init(n: x.count, sums) { (x.centred, y.centred) }
    }

    /// From the sums over n pairs.
    ///
    /// `ofPairs` gives z(x) and z(y) of the pairs, in any order. Only the exact test needs them, and most correlations do
    /// without.
    init(n: Int, _ sums: Sums, ofPairs: () -> (x: [Int], y: [Int])) {
        self.n = n
        crossProduct = sums.xy
        sumOfSquaresX = sums.xx
        sumOfSquaresY = sums.yy
        if n <= Self.exactTestLimit {
            let z = ofPairs()
            exact = .few(PermutationDistribution(z.x, z.y))
        } else if sums.xx != 0, sums.yy != 0, sums.unexplained == 0 {
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
        let unexplained = Sums(xy: crossProduct, xx: sumOfSquaresX, yy: sumOfSquaresY).unexplained
        let degreesOfFreedom = Double(n - fittedParameters)
        let t = Double(crossProduct) * (degreesOfFreedom / Double(unexplained)).squareRoot()
        return StudentT(degreesOfFreedom: degreesOfFreedom).twoSidedP(t)
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
