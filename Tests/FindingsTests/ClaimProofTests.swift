import Statistics
import Testing

@testable import Findings

/// What is proven of a claim is true of data: of thousands of claims made at random, none that is called empty has data
/// that decide it otherwise.
@Suite struct ClaimProofTests {
    private static let kinds: [(name: String, kind: NumberKind, numbers: [Double])] = [
        ("n", .count, [0, 1, 2, 7, 100]), ("m", .count, [0, 1, 3, 50]), ("rank", .rank, [1, 1.5, 2, 40]),
        ("places", .places, [-9, -0.5, 0, 12]), ("rho", .correlation, [-1, -0.25, 0, 0.5, 1]),
        ("r", .correlation, [-1, -0.5, 0.125, 1]), ("p", .probability, [0x1p-40, 0.0625, 0.5, 1]),
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
        var writer = ClaimWriter(names: Self.kinds.map { "f." + $0.name }, random: random)
        var (certain, impossible) = (0, 0)
        for _ in 0..<1200 {
            let text = writer.condition(depth: 2)
            let condition = try ClaimParser.condition(in: ClaimTokens.all(in: text, naming: data[0]))
            let isCertain = ClaimProof.isImpossible(condition.formula(isTrue: false))
            let isImpossible = ClaimProof.isImpossible(condition.formula(isTrue: true))
            if isCertain { certain += 1 }
            if isImpossible { impossible += 1 }
            guard isCertain || isImpossible else { continue }
            for values in data {
                guard let verdict = try? condition.verdict(on: values) else { continue }
                #expect(!(isCertain && !verdict.holds), "\(text) can fail: \(verdict.words)")
                #expect(!(isImpossible && verdict.holds), "\(text) can hold: \(verdict.words)")
            }
        }
        // The test is worth something only when many are called empty.
        #expect(certain > 60 && impossible > 60, "\(certain) certain, \(impossible) impossible")
    }
}

/// Writes claims at random. Their numbers are sums of powers of two, so that doubles do not round.
private struct ClaimWriter {
    let names: [String]
    var random: SeededGenerator

    mutating func condition(depth: Int) -> String {
        switch depth == 0 ? 9 : Int.random(in: 0...7, using: &random) {
        case 0: "(\(condition(depth: depth - 1)) and \(condition(depth: depth - 1)))"
        case 1: "(\(condition(depth: depth - 1)) or \(condition(depth: depth - 1)))"
        case 2: "not \(condition(depth: depth - 1))"
        default: relation()
        }
    }

    private mutating func relation() -> String {
        switch Int.random(in: 0...7, using: &random) {
        case 0: "\(term(depth: 1)) within \(number())..\(number())"
        case 1: "\(term(depth: 1)) == \(term(depth: 1)) +- \(number())"
        default: "\(term(depth: 2)) \(pick(["<", "<=", ">", ">="])) \(term(depth: 1))"
        }
    }

    private mutating func term(depth: Int) -> String {
        switch depth == 0 ? Int.random(in: 0...3, using: &random) : Int.random(in: 0...12, using: &random) {
        case 0: number()
        case 1...3: pick(names)
        case 4: "-\(term(depth: depth - 1))"
        case 5: "abs(\(term(depth: depth - 1)))"
        case 6: "\(pick(["min", "max"]))(\(term(depth: depth - 1)), \(term(depth: depth - 1)))"
        case 7: "\(number()) * \(term(depth: 0))"
        default:
            "(\(term(depth: depth - 1)) \(pick(["+", "-", "+", "-", "*", "/"])) \(term(depth: depth - 1)))"
        }
    }

    private mutating func number() -> String {
        pick(["0", "0.5", "1", "2", "3", "0.25", "1.5", "-1", "-2", "-0.5", "100"])
    }

    private mutating func pick(_ all: [String]) -> String { all[Int.random(in: all.indices, using: &random)] }
}
