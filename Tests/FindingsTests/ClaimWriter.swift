import Statistics
import Testing

@testable import Findings

/// How many of many claims made at random are called empty. None of them has data that decide it otherwise.
func emptyClaims(of data: [ValueTable], _ count: Int, by writer: ClaimWriter) throws -> (
    certain: Int, impossible: Int
) {
    var writer = writer
    var (certain, impossible) = (0, 0)
    for _ in 0..<count {
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
    return (certain, impossible)
}

/// Writes claims at random. Their numbers are sums of powers of two, so that doubles do not round.
struct ClaimWriter {
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
            "(\(term(depth: depth - 1)) \(pick(["+", "-", "+", "-", "*", "*", "/"])) \(term(depth: depth - 1)))"
        }
    }

    private mutating func number() -> String {
        pick(["0", "0.5", "1", "2", "3", "0.25", "1.5", "-1", "-2", "-0.5", "100"])
    }

    private mutating func pick(_ all: [String]) -> String { all[Int.random(in: all.indices, using: &random)] }
}
