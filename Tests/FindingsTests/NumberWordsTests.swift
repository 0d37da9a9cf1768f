import Testing

@testable import Findings

/// How numbers read beside the words that they stand with.
@Suite struct NumberWordsTests {
    @Test func aPValueThatIsNotBelowItsLevelNeverReadsAsIfItWere() {
        // Bonferroni's level over 1,275 pairs: 0.05 / 1,275 = 3.92 × 10⁻⁵.
        let kind = NumberKind.testedProbability(level: 0.05 / 1275)
        #expect(kind.text(0.0000231) == "< 0.001")
        #expect(kind.text(0.0000811) == "8.11 × 10⁻⁵")
        #expect(kind.text(0.05 / 1275) == NumberKind.level.text(0.05 / 1275))
        #expect(kind.text(0.0123) == "0.012")
        #expect(kind.format.text(0.0000811) == "p = 8.11 × 10⁻⁵")
        #expect(NumberKind.testedProbability(level: 0.05).text(0.0000811) == "< 0.001")
    }

    @Test func onlyPValuesAreToldOfTestsAtALevel() {
        let level = Quantity.defined(0.01)
        let p = Facet<Double>.number("p", .probability, "") { .defined($0) }.tested(at: level)
        let rho = Facet<Double>.number("rho", .correlation, "") { .defined($0) }.tested(at: level)
        #expect(p.kind == .number(.testedProbability(level: 0.01)))
        #expect(rho.kind == .number(.correlation))
    }

    @Test func aNumberIsStatedAfterItsNameWithItsSign() {
        #expect(NumberKind.correlation.statement(0.1734) == "= 0.173")
        #expect(NumberKind.probability.statement(1e-12) == "< 0.001")
        #expect(NumberKind.probability.statement(0.99999) == "> 0.999")
        #expect(NumberKind.probability.statement(1) == "= 1.000")
    }

    @Test func pointsOfAHundredAreWholeAndADifferenceHasItsSignAndADecimal() {
        #expect(NumberFormat.points.text(0.875) == "88")
        #expect(NumberFormat.signedPoints.text(0.124) == "+12.4")
        #expect(NumberFormat.signedPoints.text(-0.124) == "\u{2212}12.4")
        #expect(NumberFormat.signedPoints.text(0.0004) == "0.0")
    }

    @Test func aWordHasItsCapitalAtAHeadAndNotInASentence() {
        let table = FindingTable(
            of: 0.2,
            [
                .number("n", .count, "") { _ in Quantity(3) },
                .truth("far", label: "Far", "") { _ in .truth(true) },
            ])
        #expect(table.columns.map(\.label) == ["n", "Far"])
        #expect(table.phrases(inRow: 0) == "n = 3, far: yes")
    }
}
