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
}
