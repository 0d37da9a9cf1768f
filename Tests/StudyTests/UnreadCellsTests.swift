import Testing

@testable import Study

/// What is said of cells that hold no number: a message for each cause, and none that costs a score.
@Suite struct UnreadCellsTests {
    private func column(_ cells: [String], _ entry: String = "") -> Reading {
        let rows = cells.enumerated().map { "m\($0),\"\($1)\",1\n" }
        return read(table: "id,a,b\n" + rows.joined(), entry: entry)
    }

    @Test func aColumnOfTextIsOneErrorAtItsName() {
        let cells = (0..<40).map { $0.isMultiple(of: 2) ? "cubic" : "linear" }
        #expect(
            column(cells).problems == [
                "s/t.csv:1:4: error: column 'a' holds no number in any of its 40 cells; "
                    + "if it is no metric, say in the table's entry that it tells of the models, attributes: [a], "
                    + "or leave it out, ignore: [a]"
            ])
    }

    @Test(arguments: [["resnet50", "vit16"], ["2020-01-01", "2021-02-28"], ["12:30:00", "n/a"]])
    func namesAndDatesAreNoScoresThoughTheyHoldDigits(cells: [String]) {
        let problems = column(cells).problems
        #expect(problems.count == 1)
        #expect(problems.first?.hasSuffix("ignore: [a]") == true)
    }

    @Test func aNameThatYAMLReadsOtherwiseIsQuotedInTheAdvice() {
        let problems = read(table: "id,\"a, b\",c\nm,x,1\nn,y,2\n").problems
        #expect(problems.first?.hasSuffix("ignore: [\"a, b\"]") == true)
    }

    @Test func aWordAmongNumbersIsToldOnceWithItsLines() {
        #expect(
            column(["n/a", "1", "n/a", "pending", "n/a"]).problems == [
                "s/t.csv:2:4: error: 3 cells of column 'a' are 'n/a', which is not a number, on lines 2, 4 and 6; "
                    + "correct it, or declare it in the study: missing: {\"n/a\": the reason}",
                "s/t.csv:5:4: error: score of model 'm3' on 'a' is 'pending', which is not a number; "
                    + "correct it, or declare it in the study: missing: {\"pending\": the reason}",
            ])
    }

    @Test func aColumnOfWordsForNoScoreIsNoColumnOfText() {
        let problems = column(["n/a", "-", "n/a"]).problems
        #expect(problems.count == 2)
        #expect(problems.allSatisfy { $0.contains("missing:") })
    }

    @Test func manyDifferentWordsAreToldInOneMessage() {
        let problems = column(["a", "b", "c", "d", "e", "f", "a", "1"]).problems
        #expect(problems.count == 1)
        #expect(problems.first?.contains("7 cells of column 'a' hold 6 texts that are not numbers") == true)
    }

    @Test(arguments: [
        ["61.2 (0.4)", "60 (0.3)", "55 (0.4)"], ["25M", "138M", "n"], ["~0.5", "<0.1", ">3"],
        ["71.5*", "1", "64*"],
    ])
    func numbersWithSomethingBesideThemAreOneErrorThatCostsNoScore(cells: [String]) {
        let problems = column(cells).problems.filter { !$0.contains("'n'") }
        #expect(problems.count == 1)
        #expect(problems.allSatisfy { !$0.contains("missing:") && !$0.contains("ignore:") })
    }

    @Test(arguments: ["x", "1 "])
    func aLongTextIsQuotedByItsBeginning(part: String) {
        let problems = column([String(repeating: part, count: 20_000), "1"]).problems
        #expect(problems.count == 1)
        #expect(problems.allSatisfy { $0.count < 300 && $0.contains("…") && !$0.contains("missing:") })
    }

    @Test func noMoreThanFiveLinesAreNamed() {
        let problems = column(Array(repeating: "71.5*", count: 7)).problems
        #expect(problems.first?.contains("on lines 2, 3, 4, 5, 6 and 2 more") == true)
    }

    @Test func aPatternTakesNoNumber() {
        let reading = column(["5", "71%", "8%", "9%"], "missing: {\"?\": no, \"*\": never}")
        #expect(reading.problems.count == 1)
        #expect(column(["5", "7", "x"], "missing: {\"?\": no}").study?.scores("a") == [5, 7, nil])
        #expect(column(["71%", "8%", "x"], "missing: {\"*\": no}").study?.scores("a") == [71, 8, nil])
    }

    @Test func aDeclaredTextThatHoldsANumberIsAWarning() {
        let reading = column(["71.5%", "80%", "71.5%"], "missing: {\"71.5%\": see below}")
        #expect(reading.study?.scores("a") == [nil, 80, nil])
        #expect(
            reading.problems == [
                "s/study.yaml:5:15: warning: '71.5%' under 'missing:' takes 2 cells of 'a' where numbers stand; "
                    + "if it is a score, leave the declaration out: signs beside numbers are read, and units that are declared"
            ])
    }

    @Test(arguments: ["-999", "61.2 ± 0.4", "1,014", "71.5*"])
    func soIsEachOfThese(text: String) {
        #expect(column([text, "80", "81"], "missing: {\"\(text)\": no}").problems.count == 1)
    }

    @Test func aDeclaredWordIsNone() {
        #expect(column(["X", "1"], "missing: {X: no}").problems == [])
        #expect(column([".-30", "1", "2"], "missing: {\".-30\": misprinted}").problems == [])
    }

    @Test func aPatternThatTakesMoreThanATenthOfAColumnIsAWarning() {
        let cells = ["xa", "xb"] + (0..<8).map { "\($0)" }
        #expect(
            column(cells, "missing: {\"x*\": no}").problems == [
                "s/study.yaml:5:15: warning: the pattern 'x*' under 'missing:' makes 2 of 10 scores of 'a' missing; "
                    + "declare the texts themselves that mean no score"
            ])
        let more = cells + (0..<10).map { "\($0)" }
        #expect(column(more, "missing: {\"x*\": no}").problems == [])
    }
}
