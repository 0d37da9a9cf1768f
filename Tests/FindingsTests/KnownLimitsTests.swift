import Statistics
import Testing

@testable import Findings

/// What is known of values before any score: a claim that says no more is refused.
@Suite struct KnownLimitsTests {
    private struct Row: Sendable {
        var low = 0.1, middle = 0.2, high = 0.4
        var few = 2, many = 5
        var part = 0.25
    }

    private static let facets: [Facet<Row>] = [
        .number("low", .score(decimals: 1), "") { .defined($0.low) }
            .limited(to: .atMost(.beside("middle"), .beside("high"))),
        .number("middle", .score(decimals: 1), "") { .defined($0.middle) }.limited(
            to: .atMost(.beside("high"))),
        .number("high", .score(decimals: 1), "") { .defined($0.high) },
        .number("few", .count, "") { Quantity($0.few) }.limited(to: .atMost(.whole("many"))),
        .number("part", .share, "") { .defined($0.part) }.limited(to: .positive),
        .number("one", .correlation, "") { _ in .defined(1) }.limited(to: .fixed(1)),
        .number("size", .count, "") { Quantity($0.many) }
            .limited(to: ValueLimits(least: 1, atMost: [.whole("many")])),
        .number("more", .count, "") { Quantity($0.many + 200) }
            .limited(to: ValueLimits(atLeast: [.whole("many")])),
        .number("nothing", .correlation, "") { _ in .defined(0) }.limited(to: .fixed(0)),
    ]

    private static func values(_ rows: [String: Row] = ["a": Row(), "b": Row()]) -> ValueTable {
        let many = rows.values.map(\.many).max() ?? 0
        var values = ValueTable()
        values.add(
            [
                FindingTable(of: many, [.number("many", .count, "") { Quantity($0) }]),
                FindingTable(
                    of: rows.sorted { $0.key < $1.key }, keys: [KeyFacet("key", .measure, "") { $0.key }],
                    facets.map { $0.of { $0.value } }),
            ], under: "f")
        return values
    }

    @Test(arguments: [
        "f.low(a) <= f.high(a)", "f.low(a) <= f.middle(a)", "f.middle(a) - f.low(a) >= 0",
        "f.few(a) <= f.many",
        "f.few(a) / f.many <= 1", "f.few(a) < f.many + 1", "f.part(a) > 0", "f.part(a) * f.part(b) > 0",
        "f.one(a) >= 1", "f.one(a) == 1 +- 0", "f.one(a) * f.part(a) <= f.one(a)", "f.size(a) >= 1",
        "f.size(a) <= f.many", "f.more(a) >= f.many", "f.more(a) >= f.size(b)",
        "2 * f.more(a) >= f.size(a) + f.few(b)", "f.more(a) >= 1 or f.few(a) < 0.5",
        "(f.high(a) - f.low(a)) * (f.high(a) - f.middle(a)) >= 0",
        "(f.high(a) - f.middle(a)) / (f.high(a) - f.low(a)) <= 1",
        "(f.low(a) - f.high(a)) / (f.high(b) - f.low(b)) <= 0",
        "f.nothing(a) * f.low(a) <= 0", "f.nothing(a) * (f.low(a) - f.high(a)) >= 0",
        "max(f.low(a), f.middle(a)) <= f.high(a)", "1 / f.part(a) >= 1",
    ])
    func whatNoDataCouldContradictIsRefused(text: String) {
        let messages = messages(about: text, of: Self.values())
        #expect(messages.map { $0.contains("cannot fail") } == [true], "\(messages)")
    }

    @Test func whatIsKnownIsTheSameOfAllData() {
        #expect(
            messages(about: "f.one(a) >= 1", of: Self.values()) == [
                "'f.one(a) >= 1' cannot fail: it says the same of all data; say what other data could contradict"
            ])
    }

    @Test(arguments: [
        "f.low(a) < f.high(a)", "f.low(a) <= f.high(b)", "f.low(a) > 0", "f.few(a) >= f.many",
        "f.few(a) <= f.many - 1",
        "f.few(a) <= f.few(b)", "f.part(a) > 0.1", "f.size(a) > 1", "f.low(a) + f.low(b) <= f.high(a)",
        "f.few(a) / f.many < 1", "(f.high(a) - f.low(a)) * (f.high(a) - f.middle(a)) > 0",
        "(f.high(a) - f.low(a)) * (f.high(b) - f.middle(a)) >= 0",
        "f.size(a) >= f.many", "f.more(a) > f.many", "f.one(a) * f.part(a) < 1",
    ])
    func whatSomeDataCouldDecideEitherWayIsAccepted(text: String) {
        #expect(messages(about: text, of: Self.values()) == [])
    }

    @Test func aFacetKeepsItsLimitsWhereverItIsTold() {
        let facet = Facet<Double>.number("p", .probability, "") { .defined($0) }.limited(to: .positive)
        #expect(facet.tested(at: .defined(0.05)).limits?(0.1) == .positive)
        #expect(facet.of { (text: String) in Double(text.count) }.limits?("a") == .positive)
    }

    @Test func noClaimThatDataDecideOtherwiseIsCalledEmpty() throws {
        var random = SeededGenerator(seed: 11)
        let data = (0..<60).map { _ in
            Self.values(["a": Self.row(&random), "b": Self.row(&random)])
        }
        let names = ["low", "middle", "high", "few", "part", "one", "size", "more", "nothing"].flatMap {
            ["f.\($0)(a)", "f.\($0)(b)"]
        }
        let found = try emptyClaims(
            of: data, 1500, by: ClaimWriter(names: names + ["f.many"], random: random))
        #expect(found.certain > 60 && found.impossible > 60, "\(found)")
    }

    /// Whatever the limits allow. Its numbers are sums of powers of two.
    private static func row(_ random: inout SeededGenerator) -> Row {
        func pick(_ all: [Double]) -> Double { all[Int.random(in: all.indices, using: &random)] }
        let scores = (0..<3).map { _ in pick([-4, -0.5, 0, 0.25, 1, 8]) }.sorted()
        let many = Int(pick([1, 2, 7, 100]))
        return Row(
            low: scores[0], middle: scores[1], high: scores[2], few: Int(pick([0, 1])) * many, many: many,
            part: pick([0.125, 0.5, 1]))
    }
}
