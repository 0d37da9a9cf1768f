import Testing

@testable import Study

/// Numbers with something in parentheses behind them.
@Suite struct ParenthesesTests {
    private func column(_ cells: [String], _ entry: String) -> Reading {
        let rows = cells.enumerated().map { "m\($0),\($1)\n" }
        return read(table: "id,a\n" + rows.joined(), entry: entry)
    }

    @Test func theStudySaysThatTheyHoldTheErrors() throws {
        let reading = column(["61.2 (0.4)", "60(±.3)", "5"], "parentheses: error")
        #expect(reading.problems == [])
        let column = try #require(reading.study?.table.column("a"))
        #expect((0..<3).map(column.value) == [61.2, 60, 5])
        #expect((0..<3).map(column.error) == [0.4, 0.3, nil])
        #expect(
            reading.study?.inputs.first?.treatment.map(\.description) == [
                "Column a: what stands in parentheses read as the error of the score."
            ])
    }

    @Test func theStudySaysThatTheyAreDropped() throws {
        let reading = column(["61.2 (3rd)", "60 ± 0.5 (n = 4)", "5 (0.4)"], "parentheses: ignore")
        #expect(reading.problems == [])
        let column = try #require(reading.study?.table.column("a"))
        #expect((0..<3).map(column.value) == [61.2, 60, 5])
        #expect((0..<3).map(column.error) == [nil, 0.5, nil])
        #expect(
            reading.study?.inputs.first?.treatment.map(\.description).contains(
                "Column a: what stands in parentheses dropped.") == true)
    }

    /// In `61.23(4)` the 4 is 0.04, which nobody says here.
    @Test(arguments: ["61.23(4)", "61.2 (-0.4)", "61.2 (3rd)", "61.2 ± 0.4 (0.5)", "(0.4)", "61.2 (0.4) x"])
    func whatIsNoErrorIsNotReadAsOne(cell: String) {
        let (study, problems) = column([cell, "1"], "parentheses: error")
        #expect(study == nil)
        #expect(problems.count == 1)
    }

    @Test func withoutTheDeclarationAColumnIsOneMessageThatNamesBoth() {
        let problems = column(["61.2 (0.4)", "60 (0.3)", "5"], "").problems
        #expect(problems.count == 1)
        #expect(
            problems.first?.hasSuffix(
                "say in the table's entry what the parentheses hold: parentheses: error, the error of the number, "
                    + "or parentheses: ignore, which drops what stands in them") == true)
        let ranks = column(["61.2 (3rd)", "60 (4th)"], "").problems
        #expect(ranks.first?.contains("parentheses: error") == false)
        #expect(ranks.first?.contains("hold: parentheses: ignore") == true)
    }
}
