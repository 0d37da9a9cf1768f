import Testing

/// A declaration under `missing:` that takes scores, or many cells, is asked about.
@Suite struct MissingDeclarationTests {
    private func problems(_ cells: [String], _ missing: String, _ keys: String = "") -> [String] {
        let rows = cells.enumerated().map { "m\($0),\"\($1)\",\($0 * $0)\n" }
        return read(table: "id,a,b\n" + rows.joined(), entry: "missing: {\(missing)}", keys: keys).problems
    }

    private let numbers = ["71.5", "80", "60", "55", "50", "45", "44", "43", "42", "41", "40"]

    @Test func allDeclarationsThatTakeNumbersAreOneWarning() {
        #expect(
            problems(numbers.map { $0 + "%" }, "\"71.5%\": x, \"80%\": x, \"60%\": x, \"55%\": x") == [
                "s/study.yaml:5:15: warning: '71.5%', '80%', '60%' and 1 more under 'missing:' take 4 cells of 'a' where "
                    + "numbers stand; if these are scores, leave the declarations out: signs beside numbers are read, and "
                    + "units that are declared"
            ])
    }

    @Test(arguments: ["25M", "12 ms", "1,014.50", "61.2 ± 0.4", "71.5*", "−0.5"])
    func aNumberWithAnythingBesideItIsOne(text: String) {
        let told = problems([text] + numbers, "\"\(text)\": x")
        #expect(told.count == 1)
        #expect(told.first?.contains("takes a cell of 'a' where a number stands") == true)
    }

    @Test func moreThanATenthOfAMetricIsAWarningUntilTheStudySaysWhatAMissingScoreDoes() {
        let cells = ["X", "X"] + numbers
        let told = problems(cells, "X: not run")
        #expect(told.count == 1)
        #expect(told.first?.contains("'X' under 'missing:' makes 2 of 13 scores of 'a' missing") == true)
        #expect(problems(cells, "X: not run", "missing-scores: skip\n") == [])
        #expect(problems(["X", "X"] + numbers + numbers, "X: not run") == [])
    }

    @Test func aMetricWithoutASingleScoreIsTold() {
        let told = problems(["X", "X", "X"], "X: not run")
        #expect(told.count == 1)
        #expect(told.first?.contains("'X' under 'missing:' leaves 'a' without a single score") == true)
        #expect(problems(["X", "X", "X"], "X: not run", "missing-scores: skip\n") == [])
    }
}
