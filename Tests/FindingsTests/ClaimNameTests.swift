import Testing

@testable import Diagnostics
@testable import Findings

/// How the names of values are read in a claim.
@Suite struct ClaimNameTests {
    private func verdict(of text: String) throws -> Result<ClaimVerdict, NotDefined> {
        var diagnostics = Diagnostics()
        let place = Position(file: "p.md", line: 2, column: 9)
        let comparison = ClaimComparison(Located(text, at: place), of: valuesOfEveryKind, &diagnostics)
        return try #require(comparison, "\(diagnostics.all)").verdict(on: valuesOfEveryKind)
    }

    @Test(arguments: [
        "f.rho(\"V1, early\", IT) > 0.4", "f.rho(V1, early, IT) > 0.4", "f.rho( IT ,V1,early) > 0.4",
        "f.rho(\"a, b\", c) > 0.4", "f.rho(a, \"b, c\") > 0.4", "f.rho(V2, IT (late)) > 0.4",
        "f.rho(V2, \"IT (late)\")-0.1 > 0.3", "f.rho(\"V4 (old\", IT) > 0.4",
    ])
    func aNameWithACommaMayStandInQuotes(text: String) throws {
        #expect(try verdict(of: text).get().holds)
    }

    @Test func aNameThatCanBeCutApartInSeveralWaysIsAMistakeOfItsOwn() {
        #expect(
            messages(about: "f.rho(a, b, c) > 0.4") == [
                "'f.rho(a, b, c)' can be read in several ways; put the names in its parentheses into quotes"
            ])
    }

    @Test(arguments: [
        ("coverage.size(50) > 3", nil, nil),
        ("coverage.size(7) > 3", "coverage.size(7) is not defined: there is no group '7'", nil),
        (
            "coverage.size(33) > 3 or coverage.size(7) == 3",
            "coverage.size(7) is not defined: there is no group '7'", nil
        ),
        (
            "rank(net-aa) > 3", "rank(net-aa) is not defined: there is no model 'net-aa'",
            "did you mean 'net-a'?"
        ),
        (
            "f.rho(V2, \"IT, late\") > 0",
            "f.rho(V2, \"IT, late\") is not defined: there is no measure 'IT, late'", nil
        ),
    ])
    func whatTheDataNoLongerHaveIsNotDefinedAndNoUnknownValue(
        text: String, reason: String?, suggestion: String?
    ) throws {
        switch try verdict(of: text) {
        case .success: #expect(reason == nil)
        case .failure(let undefined):
            #expect(undefined.reason == reason)
            #expect(suggestion == nil || undefined.suggestion == suggestion)
        }
    }

    @Test(arguments: [
        ("coverage.sizes(50) > 3", "unknown value 'coverage.sizes(50)'; did you mean 'coverage.size(50)'?"),
        ("coverag.size(50) > 3", "unknown value 'coverag.size(50)'; did you mean 'coverage.size(50)'?"),
    ])
    func whatNothingYieldsIsUnknown(text: String, message: String) {
        #expect(messages(about: text) == [message])
    }

    @Test func aComparisonListsItsValuesOnceByTheNamesThatTheStudyHas() throws {
        var diagnostics = Diagnostics()
        let text = "f.n > f.m and f.rho(IT, V1, early) > 0.1 and f.n < 9 and coverage.size(7) > 1"
        let comparison = ClaimComparison(
            Located(text, at: Position(file: "p.md")), of: valuesOfEveryKind, &diagnostics)
        #expect(comparison?.values.map { $0.name?.text } == ["f.n", "f.m", "f.rho(\"V1, early\", IT)", nil])
    }

    private func values(of text: String) -> [String?]? {
        var diagnostics = Diagnostics()
        let located = Located(text, at: Position(file: "p.md"))
        return ClaimComparison(located, of: valuesOfEveryKind, &diagnostics)?.values.map { $0.name?.text }
    }

    @Test func aValueTypedInTwoWaysIsOneValue() {
        #expect(
            values(of: "f.rho(V2, IT (late)) > 0.1 or f.rho(IT (late),V2) < -0.1") == [
                "f.rho(V2, IT (late))"
            ])
    }

    @Test func valuesOfTolerancesBoundsAndNegationsAreListedToo() {
        #expect(values(of: "f.score == f.mean +- f.sd") == ["f.score", "f.mean", "f.sd"])
        #expect(values(of: "f.n within f.m..f.places") == ["f.n", "f.m", "f.places"])
        #expect(values(of: "not (f.n > 1 and f.m > 1)") == ["f.n", "f.m"])
    }
}
