import Testing

@testable import Findings

/// Numbers of different kinds are neither added nor compared.
@Suite struct MixedUnitTests {
    @Test(arguments: [
        ("f.n + f.rho > 2", "adds a count and a correlation"),
        ("f.rho - f.n > 2", "subtracts a count from a correlation"),
        ("1 + f.n > f.rho", "compares a count with a correlation"),
        ("f.n + 1 > f.rho", "compares a count with a correlation"),
        ("f.n > f.rho", "compares a count with a correlation"),
        ("f.p < f.rho", "compares a p-value with a correlation"),
        ("f.share > f.rho", "compares a share with a correlation"),
        ("f.score > f.n", "compares a score with a count"),
        ("f.rank < f.rho", "compares a rank with a correlation"),
        ("f.places < f.sd", "compares a number of places with a spread of scores"),
        ("f.p < f.share", "compares a p-value with a share"),
        ("f.alpha > f.n", "compares a level of significance with a count"),
        ("f.n / f.m > f.rho", "compares a ratio with a correlation"),
        ("f.n / f.m > f.n", "compares a ratio with a count"),
        ("f.share * f.n > f.rho", "compares a count with a correlation"),
        ("f.rho * f.r > f.rho", "compares a ratio with a correlation"),
        ("f.score * f.rho > f.score", "compares a score times a correlation with a score"),
        ("f.score / f.rho > f.rho", "compares a score divided by a correlation with a correlation"),
        ("f.n / f.p > f.n", "compares a number divided by a p-value with a count"),
        ("max(f.n, f.rho) > 2", "compares a count with a correlation"),
        ("abs(f.rho - f.score) > 2", "subtracts a score from a correlation"),
        ("f.n within f.rho..10", "compares a count with a correlation"),
        ("f.n within 1..f.rho", "compares a count with a correlation"),
        ("f.n within f.rho..f.r", "compares a count with a correlation"),
        ("f.rho == f.r +- f.n", "takes a count for the tolerance of a correlation"),
        ("f.rho == f.score +- 0.1", "compares a correlation with a score"),
        ("rank(a) > f.rho", "compares a rank with a correlation"),
    ])
    func aMixtureIsRefusedAndSaysWhatItMixes(text: String, words: String) {
        #expect(messages(about: text) == ["'\(text)' \(words); compare and add numbers of one kind"])
    }

    @Test func everyMixtureOfAClaimIsNamedInOneRun() {
        #expect(
            messages(about: "f.n + f.rho > f.share - f.score and f.p > f.n") == [
                "'f.n + f.rho > f.share - f.score' adds a count and a correlation; compare and add numbers of one kind",
                "'f.n + f.rho > f.share - f.score' subtracts a score from a share; compare and add numbers of one kind",
                "'f.p > f.n' compares a p-value with a count; compare and add numbers of one kind",
            ])
    }

    @Test(arguments: [
        "f.rank <= f.n / 2", "f.places > f.n / 10", "f.rank + 3 < f.m", "f.score > f.sd",
        "f.mean + 2 * f.sd > f.score",
        "f.p < f.alpha", "f.p < 0.05 / f.m", "f.p * f.n < 0.05", "f.share * f.n > f.m", "f.n > 0.8 * f.m",
        "f.n / f.m > f.share",
        "f.n / f.m > 0.5", "(f.n - f.m) / f.n < f.share", "f.rho * f.r > 0.5", "f.rho * f.rho > f.share",
        "(f.score - f.mean) / f.sd > (g.score - g.mean) / g.sd", "f.score / f.mean > 2", "f.z > f.rho",
        "f.z > f.n",
        "f.score * f.rho > 2", "f.sd * f.sd > 2 * g.sd * g.sd", "f.n * f.rho > 3",
        "(f.n * f.rho + f.r) / f.m > f.r",
        "1 - f.p > 0.95", "1 / f.n < 0.1", "f.n * (f.n - 1) / 2 > f.m", "-f.rho > f.r", "min(f.n, 3) < f.m",
        "f.share / f.part > 1", "f.share * f.part < f.share - 0.1", "f.n / f.share > f.m",
        "f.score / f.n > g.score",
        "coverage.size(7) > f.rho", "f.rho + coverage.size(7) > f.rho", "f.share * f.score > f.mean",
    ])
    func whatGoesTogetherIsAccepted(text: String) {
        #expect(messages(about: text) == [])
    }
}
