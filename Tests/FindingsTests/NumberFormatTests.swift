import Testing

@testable import Diagnostics
@testable import Findings

struct NumberFormatTests {
    @Test(arguments: [
        ("percent", 0.9500372, "95%"), ("percent 2", 0.9500372, "95.00%"), ("percent 1", -0.0214, "−2.1%"),
        ("fixed 2", 0.145, "0.15"), ("fixed 0", 2.5, "3"), ("fixed 3", 12, "12.000"),
        ("fixed 2", -0.001, "0.00"),
        ("fixed 2", 9.996, "10.00"), ("fixed 1", 0, "0.0"), ("signif 3", 0.17345678, "0.173"),
        ("signif 3", 0.9996, "1.00"), ("signif 2", 0.00070, "0.00070"), ("signif 3", 1234, "1230"),
        ("signif 1", 0.96, "1"), ("signif 3", 1.234e-7, "1.23 × 10⁻⁷"), ("signif 3", 9.999e-8, "1.00 × 10⁻⁷"),
        ("signif 2", 1.5e20, "1.5 × 10²⁰"), ("signed", 0.5, "+0.500"), ("signed 2", -0.5, "−0.50"),
        ("signed 1", 0.04, "0.0"), ("count", 1275, "1,275"), ("count", 1_234_567, "1,234,567"),
        ("count", 30, "30"),
        ("count", -1275, "−1,275"), ("p", 0.0123, "p = 0.012"), ("p", 0.00099, "p < 0.001"),
        ("p", 0, "p < 0.001"),
        ("p", 0.001, "p = 0.001"), ("p", 0.99999, "p > 0.999"), ("p", 1, "p = 1.000"),
        // Three figures and six begin no group of thousands.
        ("count", 127, "127"), ("count", 123_456, "123,456"),
        // Powers of ten begin at 10⁹ and below 10⁻⁴.
        ("signif 3", 123_456_789, "123000000"), ("signif 3", 1_234_567_890, "1.23 × 10⁹"),
        ("signif 2", 0.00012, "0.00012"), ("signif 2", 0.000099, "9.9 × 10⁻⁵"),
        ("fixed 15", 0.5, "0.500000000000000"),
        ("signed", 0, "0.00"), ("fixed 1", 0.123456789, "0.1"),
    ])
    func formatsPrintNumbersAsPapersDo(format: String, number: Double, expected: String) throws {
        var diagnostics = Diagnostics()
        let read = try #require(NumberFormat(format, at: Position(file: "a.md"), &diagnostics))
        #expect(read.text(number) == expected)
        #expect(diagnostics.all.isEmpty)
    }

    @Test(arguments: [
        (NumberKind.correlation, 0.17345, "0.173"), (.correlation, -0.05119, "−0.051"),
        (.share, 0.95, "0.950"),
        (.count, 1275, "1,275"), (.rank, 12, "12"), (.rank, 12.5, "12.5"), (.places, 10, "10"),
        (.places, -10.5, "−10.5"), (.spread(decimals: 2), 0.125, "0.13"),
        (.probability, 1e-12, "< 0.001"), (.probability, 0.0123, "0.012"), (.level, 0.0000392, "3.92 × 10⁻⁵"),
        (.score(decimals: 4), 0.31415, "0.3142"), (.plain, 1.2345, "1.23"),
    ])
    func aNumberReadsByItsKind(kind: NumberKind, number: Double, expected: String) {
        #expect(kind.text(number) == expected)
    }

    @Test func aProbabilityInASentenceSaysThatItIsOne() {
        #expect(NumberKind.probability.format.text(1e-12) == "p < 0.001")
    }

    @Test(arguments: [(0.145, "15%"), (0.575, "58%"), (0.005, "1%"), (-0.145, "−15%")])
    func halvesOfAPercentGoAwayFromZero(number: Double, expected: String) {
        #expect(NumberFormat.percent(0).text(number) == expected)
    }

    @Test func aFormatThatSaysSomethingUntrueOfANumberIsObjectedTo() {
        #expect(NumberFormat.count.objection(to: 2.5) == "is no count: it is 2.500")
        #expect(NumberFormat.count.objection(to: 2) == nil)
        #expect(NumberFormat.probability.objection(to: 1.5) == "is no probability: it is 1.500")
        #expect(NumberFormat.probability.objection(to: 0) == nil)
        #expect(NumberFormat.probability.objection(to: 1) == nil)
        #expect(NumberFormat.fixed(2).objection(to: 2.5) == nil)
    }

    @Test(arguments: [
        (30.0, "30"), (0.412, "0.412"), (1e-12, "1e-12"), (-0.5, "-0.5"), (0, "0"), (1e20, "1e+20"),
        (1234567.5, "1234567.5"),
    ])
    func theShortestTextReadsBackAsTheSameNumber(number: Double, text: String) {
        #expect(shortestText(number) == text)
        #expect(Double(text) == number)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func whatIsNoNumberNeverPrintsDigits(number: Double) {
        #expect(NumberFormat.fixed(2).text(number) == "not defined")
    }

    @Test(arguments: [
        ("percnt 2", "unknown format 'percnt 2'; did you mean 'percent'?"),
        ("fixed", "unknown format 'fixed'; write percent N, fixed N, signif N, signed N, count or p"),
        ("fixed x", "unknown format 'fixed x'; write percent N, fixed N, signif N, signed N, count or p"),
        ("fixed 99", "unknown format 'fixed 99'; write percent N, fixed N, signif N, signed N, count or p"),
        ("fixed 16", "unknown format 'fixed 16'; write percent N, fixed N, signif N, signed N, count or p"),
        ("signif 0", "unknown format 'signif 0'; write percent N, fixed N, signif N, signed N, count or p"),
    ])
    func anUnknownFormatIsNamed(format: String, message: String) {
        let position = Position(file: "a.md", line: 3, column: 7)
        var diagnostics = Diagnostics()
        #expect(NumberFormat(format, at: position, &diagnostics) == nil)
        #expect(diagnostics.all.map(\.description) == ["a.md:3:7: error: \(message)"])
    }

    @Test(arguments: [0.1, 1.0 / 3, 2.5e-7, 123456.789, .leastNonzeroMagnitude, .greatestFiniteMagnitude])
    func fixedDecimalsOfANumberAreWithinHalfAUnitOfIt(number: Double) throws {
        let digits = try #require(DecimalDigits(number))
        for decimals in 0...6 {
            let printed = try #require(Double(digits.magnitude(decimals: decimals)))
            var unit = 1.0
            for _ in 0..<decimals { unit /= 10 }
            #expect(abs(printed - number) <= unit / 2 * (1 + 1e-9) + number * 1e-15)
        }
    }
}
