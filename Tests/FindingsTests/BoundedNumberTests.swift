import Testing

@testable import Findings

/// A number that only rounds to a bound does not read as the bound.
@Suite struct BoundedNumberTests {
    @Test(arguments: [
        (0.9996, "> 99.9%"), (2_499.0 / 2_500, "> 99.9%"), (0.99949, "99.9%"), (1.0, "100.0%"), (0.0, "0.0%"),
        (1.0 / 5_000, "< 0.1%"), (0.0005, "0.1%"), (0.874, "87.4%"),
    ])
    func aShareOfAHundredIsWholeOnlyWhereItIs(share: Double, text: String) {
        #expect(NumberFormat.share.text(share) == text)
    }

    @Test(arguments: [
        (0.9996, "> 0.999"), (0.99949, "0.999"), (1.0, "1.000"), (0.0, "0.000"), (0.0002, "< 0.001"),
        (0.5, "0.500"),
    ])
    func aShareIsWholeOnlyWhereItIs(share: Double, text: String) {
        #expect(NumberKind.share.text(share) == text)
    }

    @Test(arguments: [
        (0.9999, "> 0.999"), (-0.9999, "< \u{2212}0.999"), (1.0, "1.000"), (-1.0, "\u{2212}1.000"),
        (0.0001, "0.000"),
        (0.173456, "0.173"),
    ])
    func aCorrelationIsPerfectOnlyWhereItIs(rho: Double, text: String) {
        #expect(NumberKind.correlation.text(rho) == text)
    }

    @Test func aStatementHasOneSign() {
        #expect(NumberKind.correlation.statement(0.9999) == "> 0.999")
        #expect(NumberKind.correlation.statement(0.5) == "= 0.500")
    }
}
