import Testing

@testable import Findings

/// A p-value beside the level that it was tested at.
@Suite struct ProbabilityTextTests {
    @Test func aPThatRoundingWouldPutOnTheOtherSideOfItsLevelKeepsItsDigits() {
        #expect(ProbabilityText(0.04987, level: 0.05).text == "0.0499")
        #expect(ProbabilityText(0.0006, level: 0.0005).text == "0.000600")
        #expect(ProbabilityText(0.00714, level: 0.00714286).text == "0.007")
    }

    @Test func elsewhereItIsToldToTheThousandth() {
        #expect(ProbabilityText(0.0401, level: 0.05).text == "0.040")
        #expect(ProbabilityText(0.051, level: 0.05).text == "0.051")
        #expect(ProbabilityText(0.04987).text == "0.050")
        #expect(ProbabilityText(0.0001, level: 0.0005).text == "< 0.001")
    }
}
