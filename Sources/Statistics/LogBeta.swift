#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The logarithm of the beta function, log Γ(a) + log Γ(b) − log Γ(a + b), for positive a and b.
///
/// The difference of the gamma functions of large numbers would cancel: log Γ(500 000) is about six million.
/// So the large terms of Stirling's formula are cancelled on paper, and only its corrections are subtracted
/// (DiDonato and Morris, 1992, ACM TOMS 18, algorithm 708, `betaln`).
func logBeta(_ a: Double, _ b: Double) -> Double {
    let (small, large) = (min(a, b), max(a, b))
    let corrections = stirlingCorrection(small) + stirlingCorrection(large) - stirlingCorrection(a + b)
    return 0.5 * log(2 * Double.pi) + corrections
        + (small - 0.5) * log(small) - small * log(a + b) - (large - 0.5) * log1p(small / large)
}

/// Δ(z) = log Γ(z) − (z − 1/2) log z + z − log(2π) / 2 (DLMF 5.11.1).
private func stirlingCorrection(_ z: Double) -> Double {
    // The asymptotic series needs a large z. Γ(z + 1) = z Γ(z) leads from a small one to a larger one.
    var correction = 0.0
    var z = z
    while z < 10 {
        correction += (z + 0.5) * log1p(1 / z) - 1
        z += 1
    }
    // B(2k) / (2k (2k − 1) z^(2k − 1)), with the Bernoulli numbers B(2) … B(16).
    let coefficients: [Double] = [
        1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156, -3617 / 122_400,
    ]
    let series = coefficients.reversed().reduce(0) { $0 / (z * z) + $1 }
    return correction + series / z
}
