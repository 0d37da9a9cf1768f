import Testing

@testable import Analyses
@testable import Findings

/// Different scores read differently, and no column has more digits than that takes.
@Suite struct CloseScoreTests {
    private func texts(_ scores: [Double?], decimals: Int) -> [String?] {
        let measure = Measure(name: "a", title: "A", scores: scores, decimals: decimals)
        return scores.indices.map(measure.text)
    }

    @Test func onlyScoresThatWouldReadAlikeHaveMoreDecimals() {
        #expect(
            texts([0.999912, 0.999918, 0.5, 0.25, nil], decimals: 4) == [
                "0.99991", "0.99992", "0.5000", "0.2500", nil,
            ])
        #expect(texts([0.25, 0.25, 0.75], decimals: 2) == ["0.25", "0.25", "0.75"])
    }

    @Test func whatRoundingLeftOfEqualScoresIsNoDifference() {
        #expect(texts([0.1 + 0.2, 0.3], decimals: 3) == ["0.300", "0.300"])
    }

    @Test func wholeNumbersGrowDecimalsToo() {
        #expect(texts([1, 1.4, 3], decimals: 0) == ["1.0", "1.4", "3"])
    }

    @Test(arguments: [
        (1.5e25, 0, "1.5 × 10²⁵"), (-2e300, 0, "\u{2212}2 × 10³⁰⁰"), (1.25e-300, 12, "1.25 × 10⁻³⁰⁰"),
        (0.0, 2, "0.00"),
        (123_456_789_012.0, 0, "123456789012"), (5_586_666_666_666.88, 2, "5586666666666.88"),
    ])
    func numbersFarFromOneArePowersOfTen(score: Double, decimals: Int, text: String) {
        #expect(texts([score], decimals: decimals) == [text])
    }

    @Test func meanAndSpreadHaveThreeDigitsOfHowFarScoresLieApart() {
        let close = Measure(
            name: "a", title: "A", scores: [0.999912, 0.999918, 0.999933, 0.999941], decimals: 4)
        // numpy.std of these is 1.1597e-05.
        #expect(close.spreadKind.text(1.1597e-05) == "0.0000116")
        #expect(close.meanKind.text(0.999926) == "0.9999260")
        let equal = Measure(name: "a", title: "A", scores: [0.5, 0.5], decimals: 2)
        #expect(equal.spreadKind.text(0) == "0.000")
    }
}
