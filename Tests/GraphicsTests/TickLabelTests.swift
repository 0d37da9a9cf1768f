import Testing

@testable import Graphics

/// Labels of axes are short, however large or small their numbers.
@Suite struct TickLabelTests {
    @Test(arguments: [
        (0...2e25, ["0", "5 × 10²⁴", "1 × 10²⁵", "1.5 × 10²⁵", "2 × 10²⁵"]),
        (0...4e-20, ["0", "1 × 10⁻²⁰", "2 × 10⁻²⁰", "3 × 10⁻²⁰", "4 × 10⁻²⁰"]),
        (-2e12...2e12, ["\u{2212}2 × 10¹²", "\u{2212}1 × 10¹²", "0", "1 × 10¹²", "2 × 10¹²"]),
        (0...4_000_000, ["0", "1000000", "2000000", "3000000", "4000000"]),
    ])
    func hugeAndTinyNumbersArePowersOfTen(domain: ClosedRange<Double>, labels: [String]) {
        #expect(Ticks(in: domain, count: 4).labels == labels)
    }

    @Test(arguments: [1e300, 1e-300, 1e15, 1e-9, 3.7, 123_456_789])
    func noLabelIsLongerThanThirteenCharacters(end: Double) {
        let ticks = Ticks(in: 0...end, count: 5)
        #expect(ticks.labels.count >= 3)
        #expect(ticks.labels.allSatisfy { $0.count <= 13 }, "\(ticks.labels)")
    }
}
