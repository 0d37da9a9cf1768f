import Testing

@testable import Findings

/// What no data could contradict of products and quotients.
@Suite struct EmptyProductTests {
    @Test(arguments: [
        // Neither factor is ever 0.
        "f.p * g.p > 0", "f.p * f.alpha > 0", "f.p * f.p * g.p > 0", "1 / f.p >= 1", "1 / f.n > 0",
        "f.p + g.p > 0",
        "-f.p * g.p < 0", "f.p / f.alpha > 0",
        // Even powers.
        "f.score * f.score >= 0", "f.score * f.score * f.score * f.score >= 0",
        "(f.score - f.mean) * (f.mean - f.score) <= 0", "f.score * f.mean * f.mean * f.score >= 0",
        "f.rho * f.rho * f.rho * f.rho >= 0", "f.rho * f.rho * f.rho * f.rho * f.rho * f.rho <= 1",
        "f.score / f.mean / f.mean * f.score >= 0", "1 / (f.score * f.score) > 0",
        // A share of something is at most all of it.
        "f.n * f.share <= f.n", "f.share * f.n <= f.n", "f.share * f.part <= f.share",
        "f.n - f.n * f.share >= 0", "f.n * f.share * f.part <= f.n",
        "f.n * f.rank >= f.n",
        // A part of something is at most 1.
        "f.n / (f.n + 1) < 1", "f.n / (f.n + f.m) <= 1", "(f.n - f.m) / (f.n + f.m) >= -1",
        "(f.n - f.m) / (f.n + f.m) <= 1", "f.n / (2 * f.n + 1) < 1", "(f.n + 1) / (f.n + 1 + f.m) > 0",
        // The same product, however it is written.
        "f.n * f.m * f.rank <= f.rank * (f.m * f.n)", "f.score * f.z / f.z <= f.score",
        "f.score / f.z * f.z == f.score +- 0.1", "2 * f.score * f.z <= f.z * (f.score + f.score)",
    ])
    func whatNoDataCouldContradictIsRefused(text: String) {
        #expect(
            messages(about: text).map { $0.contains("cannot fail") } == [true], "\(messages(about: text))")
    }

    @Test(arguments: [
        "f.p * g.p > 0.1", "f.p * f.share > 0", "f.score * f.mean >= 0",
        "f.score * f.score > 0", "f.score * f.score * f.score >= 0", "f.score * f.mean * f.mean >= 0",
        "(f.score - f.mean) * (f.score - f.mean) > 0", "f.n * f.share < f.n", "f.n * f.z <= f.n",
        "f.n * f.m >= f.n", "f.n / (f.n + 1) < 0.99", "f.n / (f.m + 1) < 1", "f.n / (f.n - 1) > 1",
        "(f.n - f.m) / (f.n + f.m) > -1", "f.n / (f.n + f.m) < 1", "f.score / (f.score + 1) < 1",
        "f.score * f.z / f.z <= f.mean", "f.score / f.mean / f.mean >= 0", "f.places > 0",
        "f.rho * f.r * f.rho >= 0",
    ])
    func whatSomeDataCouldDecideEitherWayIsAccepted(text: String) {
        #expect(messages(about: text) == [])
    }

    @Test(arguments: [
        ("f.mean == 0.2 +- -0.1", "a tolerance is not negative; write it without its sign"),
        ("f.score == f.mean +- -1", "a tolerance is not negative; write it without its sign"),
        ("f.n within 5..3", "its range is reversed; write the lowest number first, as in 0.2..0.3"),
        ("f.rho within 0.5..0.4", "its range is reversed; write the lowest number first, as in 0.2..0.3"),
        ("f.n within f.m + 1..f.m", "its range is reversed; write the lowest number first, as in 0.2..0.3"),
    ])
    func aSlipOfThePenIsNamed(text: String, words: String) {
        #expect(messages(about: text) == ["'\(text)' cannot hold: \(words)"])
    }
}
