import Statistics
import Testing

@testable import Findings

/// What is proven of a claim is true of data: of thousands of claims made at random, none that is called empty has data
/// that decide it otherwise.
@Suite struct ClaimProofTests {
    private static let kinds: [(name: String, kind: NumberKind, numbers: [Double])] = [
        ("n", .count, [0, 1, 2, 7, 100]), ("m", .count, [0, 1, 3, 50]), ("rank", .rank, [1, 1.5, 2, 40]),
        ("places", .places, [0, 0.5, 3, 12]), ("rho", .correlation, [-1, -0.25, 0, 0.5, 1]),
        ("r", .correlation, [-1, -0.5, 0.125, 1]), ("p", .probability, [0x1p-10, 0.0625, 0.5, 1]),
        ("share", .share, [0, 0.125, 0.75, 1]), ("part", .share, [0, 0.5, 1]),
        ("score", .score(decimals: 3), [-64, -0.5, 0, 0.25, 64]),
        ("mean", .score(decimals: 3), [-3, 0, 0.25, 128]),
        ("sd", .spread(decimals: 3), [0, 0.5, 32]), ("z", .plain, [-2, 0, 0.5, 90]),
    ]

    private static func values(at random: inout SeededGenerator) -> ValueTable {
        let facets: [Facet<[String: Double]>] = kinds.map { name, kind, _ in
            .number(name, kind, "") { .defined($0[name] ?? 0) }
        }
        let numbers = kinds.map { ($0.name, $0.numbers[Int.random(in: $0.numbers.indices, using: &random)]) }
        var values = ValueTable()
        values.add([FindingTable(of: Dictionary(uniqueKeysWithValues: numbers), facets)], under: "f")
        return values
    }

    @Test func noClaimThatDataDecideOtherwiseIsCalledEmpty() throws {
        var random = SeededGenerator(seed: 7)
        let data = (0..<60).map { _ in Self.values(at: &random) }
        let writer = ClaimWriter(names: Self.kinds.map { "f." + $0.name }, random: random)
        let found = try emptyClaims(of: data, 2000, by: writer)
        // The test is worth something only when many are called empty.
        #expect(found.certain > 60 && found.impossible > 60, "\(found)")
    }
}
