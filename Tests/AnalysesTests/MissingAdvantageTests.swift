import Testing

@testable import Analyses
@testable import Study

@Suite struct MissingAdvantageTests {
    private func advantage(_ scores: [Double?], _ rule: MissingRule = .zero) -> MissingAdvantage {
        Lab(study([("a", scores)], rule: rule)).answer(to: rule)
    }

    @Test func aZeroForAMissingScoreBeatsNegativeOnes() throws {
        let found = advantage([-0.2, -0.1, 0.3, nil])
        #expect(found.cases.map(\.metric) == ["a"])
        #expect(found.cases.map(\.beaten) == [2])
        #expect(try #require(found.warning).contains("'a'"))
    }

    @Test func aFewScoresBelowZeroAreNoReasonForAWarning() {
        let found = advantage([-0.1, 0.2, 0.3, nil])
        #expect(found.cases.map(\.beaten) == [1])
        #expect(found.warning == nil)
    }

    @Test func whereNothingIsMissingOrNothingStandsInForItNobodyIsBeaten() {
        #expect(advantage([-0.2, -0.1, 0.3]).cases.isEmpty)
        #expect(advantage([-0.2, -0.1, nil], .skip).cases.isEmpty)
    }

    @Test func aScoreOfZeroIsNotBeatenByTheZeroForAMissingOne() {
        #expect(advantage([-0.1, 0, 0, nil]).cases.map(\.beaten) == [1])
        #expect(advantage([0, 0.2, nil]).cases.isEmpty)
    }

    /// In 0 to 100 an error of e counts as 100 − e, so that the 0 for a missing one is an error of 100.
    @Test func whereLowerIsBetterAMissingScoreCountsAsTheOtherEndOfTheRange() {
        let columns: [(String, [Double?])] = [("e", [5, 10, nil]), ("a", [0.1, nil, 0.2])]
        let found: MissingAdvantage = Lab(study(columns, lower: ["e": 0...100])).answer(to: .zero)
        #expect(found.turned == [.init(metric: "e", counted: 100)])
        let skipped: MissingAdvantage = Lab(study(columns, rule: .skip, lower: ["e": 0...100])).answer(
            to: .skip)
        #expect(skipped.turned.isEmpty)
        let whole: MissingAdvantage = Lab(study([("e", [5, 10])], lower: ["e": 0...100])).answer(to: .zero)
        #expect(whole.turned.isEmpty)
    }

    @Test func halfOfTheScoresAreNotMostOfThem() {
        #expect(advantage([-0.1, 0.2, nil, nil, nil]).warning == nil)
        #expect(advantage([-0.1, -0.2, 0.2, nil]).warning != nil)
    }

    @Test func aWarningCountsTheMetricsOnWhichMostAreBeaten() throws {
        func warning(_ b: [Double?]) throws -> String {
            let study = study([("a", [-0.2, -0.1, nil]), ("b", b)])
            let found: MissingAdvantage = Lab(study).answer(to: .zero)
            #expect(found.cases.map(\.metric) == ["a", "b"])
            return try #require(found.warning)
        }
        #expect(try warning([-0.1, 0.2, nil]).hasSuffix("on 'a'"))
        #expect(try warning([-0.1, nil, -0.2]).hasSuffix("on 'a' and 1 more"))
    }

    @Test func aLowerIsBetterScoreIsHeldAgainstTheZeroAsItEnters() {
        // In −1…1 the scores enter as 0.5, −0.5 and −0.8.
        let study = study([("a", [-0.5, 0.5, 0.8, nil])], lower: ["a": -1...1])
        let found: MissingAdvantage = Lab(study).answer(to: .zero)
        #expect(found.cases.map(\.beaten) == [2])
        #expect(found.cases.map(\.missing) == [1])
    }
}
