import Testing

@testable import Findings

/// A claim that no data could contradict, or that none could meet, is refused; one that some data could decide otherwise is
/// never.
@Suite struct EmptyClaimTests {
    @Test(arguments: [
        "1 < 2", "2 < 1", "1 == 1", "abs(-1) == 1", "not 1 > 2", "1 within 0..2", "1e300 * 1e300 > 0",
    ])
    func aComparisonThatNamesNoValueIsRefused(text: String) {
        let comparison = text.hasPrefix("not ") ? String(text.dropFirst(4)) : text
        #expect(
            messages(about: text) == [
                "'\(comparison)' compares no value of the data; name one, as in 'alignment.mean < 0.2'"
            ])
    }

    @Test func everyComparisonOfAClaimMustNameAValue() {
        #expect(messages(about: "f.rho > 0.2 and 1 < 2 and (3 > 4 or f.n > 2)").count == 2)
    }

    @Test(arguments: [
        ("f.rho within -1..1", "a correlation lies between −1 and 1"),
        ("f.rho <= 1", "a correlation lies between −1 and 1"),
        ("f.rho >= -1", "a correlation lies between −1 and 1"),
        ("f.rho > -1.01", "a correlation lies between −1 and 1"),
        ("abs(f.rho) <= 1", "a correlation lies between −1 and 1"),
        ("f.rho == 0.3 +- 2", "a correlation lies between −1 and 1"),
        ("f.rho == 0 +- 1", "a correlation lies between −1 and 1"),
        ("f.rho == f.r +- 10", "a correlation lies between −1 and 1"),
        ("f.rho - f.r <= 2", "a correlation lies between −1 and 1"),
        ("0.1 * f.rho + 0.2 <= 0.3", "a correlation lies between −1 and 1"),
        ("f.rho * f.r within -1..1", "a correlation lies between −1 and 1"),
        ("f.rho / 2 < 0.51", "a correlation lies between −1 and 1"),
        ("max(f.rho, f.r) <= 1", "a correlation lies between −1 and 1"),
        ("min(f.rho, 0.5) <= 0.5", "it says the same of all data"),
        ("f.n >= 0", "a count is whole and never negative"),
        ("f.n > -1", "a count is whole and never negative"),
        ("f.n + f.m >= 0", "a count is whole and never negative"),
        ("f.n / f.m >= 0", "a count is whole and never negative"),
        ("f.n + 0.5 > 0.1", "a count is whole and never negative"),
        ("f.p <= 1", "a p-value lies between 0 and 1 and is never 0"),
        ("f.p > 0", "a p-value lies between 0 and 1 and is never 0"),
        ("f.alpha <= 1", "a level of significance lies between 0 and 1 and is never 0"),
        ("f.alpha > 0", "a level of significance lies between 0 and 1 and is never 0"),
        ("f.places >= 0", "a number of places is never negative, and whole or a half"),
        ("f.rank >= 1", "a rank is at least 1, and whole or a half"),
        ("f.rank > 0.9", "a rank is at least 1, and whole or a half"),
        ("rank(net-a) >= 1", "a rank is at least 1, and whole or a half"),
        ("f.share + f.part <= 2", "a share lies between 0 and 1"),
        ("f.share * f.part <= 1", "a share lies between 0 and 1"),
        ("f.sd >= 0", "a spread of scores is never negative"),
        ("f.sd * f.sd >= 0", "it says the same of all data"),
        ("f.sd * g.sd >= 0", "a spread of scores is never negative"),
        (
            "f.n >= -f.rank",
            "a count is whole and never negative, and a rank is at least 1, and whole or a half"
        ),
        ("f.rho >= f.rho", "it says the same of all data"),
        ("f.rho == f.rho +- 0", "it says the same of all data"),
        ("f.n == f.n", "it says the same of all data"),
        ("f.score - f.score == 0 +- 0.1", "it says the same of all data"),
        ("2 * f.n >= 2 * f.n - 0", "it says the same of all data"),
        ("0.1 * f.n + 0.2 * f.n >= 0.3 * f.n", "it says the same of all data"),
        ("f.n / 3 + f.n / 3 + f.n / 3 <= f.n", "it says the same of all data"),
        ("f.score / f.score > 0.5", "it says the same of all data"),
        ("f.score * f.score >= 0", "it says the same of all data"),
        ("f.score * f.z == f.z * f.score +- 0.1", "it says the same of all data"),
        ("max(f.score, f.mean) >= f.score", "it says the same of all data"),
        ("abs(f.score - f.mean) >= f.score - f.mean", "it says the same of all data"),
        ("0 * f.score < 1", "it says the same of all data"),
        ("f.rho(\"a\", \"b, c\") <= f.rho(\"b, c\", \"a\")", "it says the same of all data"),
        ("rank(a) == rank(net-a)", "it says the same of all data"),
    ])
    func whatNoDataCouldContradictIsRefused(text: String, reason: String) {
        #expect(
            messages(about: text) == [
                "'\(text)' cannot fail: \(reason); say what other data could contradict"
            ])
    }

    @Test(arguments: [
        ("f.rho > 1", "a correlation lies between −1 and 1"),
        ("f.rho within 1.5..2", "a correlation lies between −1 and 1"),
        ("f.rho == -1.5 +- 0.4", "a correlation lies between −1 and 1"),
        ("f.n < 0", "a count is whole and never negative"),
        ("f.n == 88.5", "a count is whole and never negative"),
        ("f.n within 2.1..2.9", "a count is whole and never negative"),
        ("2 * f.n == 2 * f.m + 1", "a count is whole and never negative"),
        ("f.rank < 1", "a rank is at least 1, and whole or a half"),
        ("f.rank == 2.3", "a rank is at least 1, and whole or a half"),
        ("f.places == 2.3", "a number of places is never negative, and whole or a half"),
        ("f.places < 0", "a number of places is never negative, and whole or a half"),
        ("f.p <= 0", "a p-value lies between 0 and 1 and is never 0"),
        ("f.score > f.score", "it says the same of all data"),
        ("f.n == f.n + 1", "it says the same of all data"),
    ])
    func whatNoDataCouldMeetIsRefused(text: String, reason: String) {
        #expect(messages(about: text) == ["'\(text)' cannot hold: \(reason); say what some data could meet"])
    }

    @Test(arguments: [
        ("f.share > 95", "cannot hold", "write 0.95 for 95 %"),
        ("f.share < 5", "cannot fail", "write 0.05 for 5 %"),
        ("f.share within 33.3..50", "cannot hold", "write 0.333 for 33.3 %"),
        ("f.share == 95 +- 1", "cannot hold", "write 0.95 for 95 %"),
        ("f.p < 1.1", "cannot fail", "say what other data could contradict"),
        ("f.alpha < 5", "cannot fail", "say what other data could contradict"),
        ("100 <= f.share", "cannot hold", "write 1 for 100 %"),
        ("f.share > 101", "cannot hold", "say what some data could meet"),
        ("f.rho > 95", "cannot hold", "say what some data could meet"),
    ])
    func aShareComparedWithPercentIsToldHowToWriteIt(text: String, fault: String, mend: String) {
        #expect(
            messages(about: text).map { $0.contains(fault) && $0.hasSuffix("; \(mend)") } == [true],
            "\(messages(about: text))")
    }

    @Test(arguments: [
        // At a bound, less and at most differ: a perfect correlation exists.
        "f.rho < 1", "f.rho > -1", "f.rho > -0.99", "f.rho >= 1", "f.rho <= -1", "abs(f.rho) < 1",
        "f.rho == 1 +- 0",
        "f.rho == 0.3 +- 1.2", "f.rho - f.r < 2", "f.rho within -1..0.9", "f.n > 0", "f.n <= 0", "f.n == 0",
        "f.n < 1",
        "f.n > 1000000000", "f.n / f.m > 0", "f.n / f.m <= 1", "f.p < 1", "f.p >= 1", "f.p <= f.alpha",
        "f.share < 1",
        "f.share > 0", "f.share >= 1", "f.share + f.part > 1", "f.share * f.part < 1", "f.rank > 1",
        "f.rank <= 1",
        "f.rank == 1.5", "f.places == 3.5", "f.rank < 1000000", "f.places > 0", "f.places <= 0", "f.sd > 0",
        "f.sd <= 0", "f.score > -5", "f.score within -1..1", "f.z > -1000", "f.score > f.mean", "f.n == f.m",
        "f.n > f.m - 1", "2 * f.n == f.m", "2 * f.n == 2 * f.m + 2", "f.n > 1.02 * f.m", "f.rho >= f.r",
        "f.rho * f.r > 0",
        "abs(f.score) > 0", "max(f.rho, f.r) < 1", "min(f.n, f.m) > 0", "max(f.score, f.mean) > f.score",
        "f.score / f.mean > 1",
        "f.score / f.sd > 0", "f.rho(\"a\", \"b, c\") <= f.rho(\"a, b\", \"c\")", "rank(a) < rank(b)",
        "coverage.size(7) >= 0",
        "f.n + 9e15 * f.m >= 9e15 * f.m * 1e15 * 1e15 * 1e15",
    ])
    func whatSomeDataCouldDecideEitherWayIsAccepted(text: String) {
        #expect(messages(about: text) == [])
    }

    @Test(arguments: [
        "f.rho < f.r or f.rho >= f.r", "f.rho > 0.3 or f.rho <= 0.5", "not (f.n > 3 and f.n < 2)",
        "f.n > 2 or f.n < 3",
        "f.n == 3 or not f.n == 3", "f.score < 0.2 or f.mean > 0.1 or f.score >= 0.2",
        "f.score > 0.4 or not (f.score > 0.4 and f.mean < 2)", "f.rank <= 2 or f.rank >= 2.5",
        "f.score < max(f.score, f.mean) or f.mean <= f.score",
    ])
    func comparisonsThatTogetherLeaveNoOtherCaseAreRefused(text: String) {
        #expect(
            messages(about: text) == [
                "this claim cannot fail: its comparisons leave no other case; say what other data could contradict"
            ])
    }

    @Test(arguments: [
        "f.rho > 0.3 and f.rho < 0.2", "f.n > 2 and f.n < 3", "f.score > f.mean and f.mean >= f.score",
        "f.rho > 0.6 and f.r > 0.6 and f.rho + f.r < 1", "f.n == 3 and not f.n == 3",
        "f.rank > 2 and f.rank < 2.5",
        "(f.n > 5 or f.n == 4) and f.n < 4", "abs(f.score) < 1 and f.score > 2",
    ])
    func comparisonsThatExcludeEachOtherAreRefused(text: String) {
        #expect(
            messages(about: text) == [
                "this claim cannot hold: its comparisons exclude each other; say what some data could meet"
            ])
    }

    @Test(arguments: [
        "f.rho < f.r or f.rho > f.r", "f.rho > 0.3 or f.rho < 0.2", "f.score < 0.123 or f.score > 0.124",
        "f.score < 0.2 or f.score > 0.2", "f.n > 3 or f.n < 3", "f.n > 2 and f.n < 4",
        "f.rank > 2 and f.rank < 3",
        "f.rho > 0.2 and f.rho < 0.3", "f.n < 3 or f.n > 4",
        "f.rho > 0.6 and f.r > 0.6 and f.rho + f.r < 1.3",
        "f.score > f.mean and f.mean > 0", "not (f.n > 3 and f.n < 5)",
        "f.sd < 1 or f.score > f.mean or f.n > 3",
        "f.rho * f.r > 0.5 and f.rho < 0", "f.n > 3 and coverage.size(7) > 3 and coverage.size(7) < 2",
    ])
    func comparisonsThatSomeDataCouldDecideEitherWayAreAccepted(text: String) {
        let isDoomed = text.hasSuffix("coverage.size(7) < 2")
        #expect(messages(about: text).count == (isDoomed ? 1 : 0), "\(messages(about: text))")
    }

    @Test func aComparisonInsideAJoinedClaimIsNamed() {
        #expect(
            messages(about: "f.rho > 0.2 and (f.n >= 0 or f.share > 95)") == [
                "'f.n >= 0' cannot fail: a count is whole and never negative; say what other data could contradict",
                "'f.share > 95' cannot hold: a share lies between 0 and 1; write 0.95 for 95 %",
            ])
    }

    @Test(.timeLimit(.minutes(1))) func aClaimOfManyAlternativesIsReadInReasonableTime() {
        let text = (1...19).map { "(f.rho < 0.\($0) or f.n > \($0))" }.joined(separator: " and ")
        #expect(messages(about: text) == [])
        let contradiction = "f.rho > 0.5 and f.n < 1 and " + text
        #expect(messages(about: contradiction).map { $0.contains("exclude each other") } == [true])
        let terms = (1...12).map { "max(f.score, f.mean + \($0))" }.joined(separator: " + ")
        #expect(messages(about: terms + " > 3") == [])
        let sizes = (1...25).map { "abs(f.score - \($0))" }.joined(separator: " + ")
        #expect(messages(about: sizes + " > 3") == [])
    }
}
