#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The regularized incomplete beta function I(x; a, b) for positive a and b: `scipy.special.betainc`.
///
/// It takes the logarithms of x and 1 − x rather than x, because the tails of a distribution lie where one
/// of the two is too near 0, or too near 1, to be told from it.
func regularizedIncompleteBeta(_ a: Double, _ b: Double, logX: Double, logComplement: Double) -> Double {
    let x = exp(logX)
    let prefactor = exp(a * logX + b * logComplement - logBeta(a, b))
    // The fraction converges fast below the mean of the distribution; above it, the symmetry helps.
    return x < (a + 1) / (a + b + 2)
        ? prefactor / a * continuedFraction(a, b, x)
        : 1 - prefactor / b * continuedFraction(b, a, exp(logComplement))
}

/// The continued fraction of DLMF 8.17.22, evaluated by Lentz's method as modified by Thompson and Barnett
/// (Press et al., Numerical Recipes, 3rd edition, sections 5.2 and 6.4).
private func continuedFraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    // The state after the first level of 1/(1 + …).
    var c = Double.infinity
    var d = 1.0
    var fraction = 1.0

    /// Extends the fraction by one level and returns the factor by which that changed it.
    func extend(_ coefficient: Double) -> Double {
        d = 1 / awayFromZero(1 + coefficient * d)
        c = awayFromZero(1 + coefficient / c)
        fraction *= c * d
        return c * d
    }

    _ = extend(-(a + b) * x / (a + 1))
    // About √max(a, b) levels suffice: 700 for a million degrees of freedom.
    for m in (1...100_000).lazy.map(Double.init) {
        _ = extend(m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)))
        let change = extend(-(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)))
        if abs(change - 1) < 4 * .ulpOfOne { break }
    }
    return fraction
}

private func awayFromZero(_ denominator: Double) -> Double {
    abs(denominator) < 1e-300 ? 1e-300 : denominator
}
