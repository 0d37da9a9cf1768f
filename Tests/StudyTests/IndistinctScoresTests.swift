import Testing

@testable import Diagnostics
@testable import Study

/// Scores that a table writes differently do not tie without a word (IEEE 754: a Double has 53 binary digits).
@Suite struct IndistinctScoresTests {
    private func warnings(_ cells: [String]) -> [String] {
        let rows = cells.enumerated().map { "m\($0),\($1)\n" }.joined()
        return read(table: "id,a\n" + rows).problems
    }

    @Test(arguments: [
        ["9007199254740992", "9007199254740993"], ["0.1", "0.1000000000000000055"],
        ["0.30000000000000000001", "0.3"], ["1e16", "10000000000000000.5"],
        ["-9007199254740993", "-9007199254740992"],
    ])
    func aWarningStandsAtTheOneWithDigitsThatAreLost(cells: [String]) {
        let found = warnings(cells)
        #expect(found.count == 1)
        let row = cells[1].count > 15 ? 3 : 2
        #expect(
            found.first?.hasPrefix("s/t.csv:\(row):4: warning: '\(cells[row - 2])' has more digits") == true,
            "\(found)")
    }

    @Test(arguments: [
        ["1.0", "1"], ["1e3", "1000"], ["0.50000000000000000000", ".5"],
        ["12345678901234567890e0", "1.2345678901234567890e19"],
        ["0.30000000000000004", "0.3"], ["00000000000000000001", "1"], ["-0.00000000000000000000", "0"],
        ["9007199254740992", "9007199254740992.0"], ["9007199254740992", "9007199254740994"],
    ])
    func theSameDigitsAreTheSameNumber(cells: [String]) {
        #expect(warnings(cells) == [])
    }

    @Test func aColumnIsToldOnceWithACount() {
        let found = warnings([
            "9007199254740992", "9007199254740993", "5", "9007199254740992", "9007199254740992.5",
        ])
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("s/t.csv:3:4: warning: '9007199254740993' has") == true)
        #expect(found.first?.contains("; so is 1 more; ") == true, "\(found)")
    }

    @Test func numbersWithThousandsAreHeldToItToo() {
        let found = warnings(["\"9,007,199,254,740,992\"", "\"9,007,199,254,740,993\""])
        #expect(
            found.first?.hasPrefix("s/t.csv:3:4: warning: '9,007,199,254,740,993' has more digits") == true,
            "\(found)")
    }
}
