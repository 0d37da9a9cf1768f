import Testing

@testable import Study

/// Numbers that are not written plainly, as whole columns tell what they mean.
@Suite struct ScoreNotationTests {
    /// A table of one column of scores, each in quotes.
    private func column(_ cells: [String], _ entry: String = "", keys: String = "") -> Reading {
        let rows = cells.enumerated().map { "m\($0),\"\($1)\"\n" }
        return read(table: "id,a\n" + rows.joined(), entry: entry, keys: keys)
    }

    private func notations(_ reading: Reading) -> [String]? {
        reading.study?.inputs.first?.treatment.compactMap { treatment in
            guard case .numbers(let columns, let note) = treatment else { return nil }
            return "column\(columns.count == 1 ? "" : "s") \(columns.joined(separator: ", ")): \(note)"
        }
    }

    @Test func plainNumbersAreReadWithoutAWord() {
        let reading = column([".5", "-1e-3", "+7", ""])
        #expect(reading.problems == [])
        #expect(notations(reading) == [])
    }

    @Test(arguments: [
        "\u{2212}", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{FE63}", "\u{FF0D}",
    ])
    func aMinusOfPrintIsAMinus(sign: String) {
        let reading = column(["\(sign)0.5", "2e\(sign)3", "1"])
        #expect(reading.problems == [])
        #expect(reading.study?.scores("a") == [-0.5, 2e-3, 1])
        #expect(notations(reading) == ["column a: printed minus signs read as minus"])
    }

    @Test func aPerCentSignBehindEachNumberLeavesTheNumberAsItIsWritten() throws {
        let reading = column(["71.5%", " 80.25 % ", "64\u{A0}%", ""])
        #expect(reading.problems == [])
        let study = try #require(reading.study)
        #expect(study.scores("a") == [71.5, 80.25, 64, nil])
        #expect((0..<3).map { study.table.column("a")?.decimals($0) } == [1, 2, 0])
        #expect(notations(reading) == ["column a: per cent signs dropped"])
    }

    @Test func aPerCentSignBehindSomeNumbersIsOneErrorThatAsks() {
        #expect(
            column(["0.715", "80.25%", "64%"]).problems == [
                "s/t.csv:3:4: error: 2 of the 3 numbers of column 'a' have a per cent sign, '80.25%' the first; "
                    + "write it behind every number of the column or behind none, and all in one unit, or, if all are per "
                    + "cent, say so: metrics: {a: {unit: \"%\"}}"
            ])
    }

    @Test(arguments: [
        "61.2 ± 0.4", "61.2±0.4", "61.2 +- 0.4", "61.2+/-.4", "61.2 +/\u{2212} 0.4", "61.2% ± 0.4%",
        "61.2 ± 0.4 %",
    ])
    func whatStandsBehindPlusMinusIsTheErrorOfTheScore(text: String) throws {
        let study = try #require(column([text]).study)
        #expect(study.scores("a") == [61.2])
        #expect(study.table.column("a")?.error(0) == 0.4)
        #expect(study.table.column("a")?.decimals(0) == 1)
    }

    @Test func errorsSurviveTheJoinOfTables() throws {
        let tables = [("", "id,a\nm,1\nn,2\n"), ("", "id,b\nn,3 ± 0.5\nm,4\n")]
        let column = try #require(read(tables: tables).study?.table.column("b"))
        #expect([column.error(0), column.error(1)] == [nil, 0.5])
    }

    @Test func aScoreThatIsSetAnewHasNoErrorOfTheOneBefore() {
        var column = ScoreColumn(count: 1)
        column.set(0, to: 1, decimals: 0, error: 0.5)
        column.set(0, to: 2, decimals: 0)
        #expect(column.error(0) == nil)
    }

    @Test(arguments: ["61.2 ±", "± 0.4", "61.2 ± -0.4", "61.2 ± n", "1 ± 2 ± 3"])
    func anErrorThatIsNoNumberIsAnError(text: String) {
        #expect(column([text, "1"]).problems.count == 1)
    }

    @Test(arguments: [
        (["1,014.50", "998.25"], [1014.5, 998.25]), (["1,014", "1,120.5"], [1014, 1120.5]),
        (["1,014,000", "1,120"], [1_014_000, 1120]), (["-1,014.50%", "12%"], [-1014.5, 12]),
    ])
    func commasThatCanOnlyMarkThousandsAreDropped(cells: [String], scores: [Double]) {
        let reading = column(cells)
        #expect(reading.problems == [])
        #expect(reading.study?.scores("a") == scores)
        #expect(notations(reading)?.contains("column a: marks between thousands dropped") == true)
    }

    @Test(arguments: [
        (["0,51", "12,5"], [0.51, 12.5]), (["0,514", "7"], [0.514, 7]), (["1,014", "12,5"], [1.014, 12.5]),
        ([",5", "-1234,567"], [0.5, -1234.567]), (["12,5 ± 0,4", "1,5e2"], [12.5, 150]),
    ])
    func commasThatCanOnlyStandBeforeDecimalsArePoints(cells: [String], scores: [Double]) {
        let reading = column(cells)
        #expect(reading.problems == [])
        #expect(reading.study?.scores("a") == scores)
        #expect(notations(reading)?.contains("column a: commas read as decimal points") == true)
    }

    @Test func commasThatCanBeBothAreOneErrorThatAsks() {
        #expect(
            column(["1,014", "998", "1,120"]).problems == [
                "s/t.csv:2:4: error: 2 commas among the digits of column 'a' can mark thousands or decimals, "
                    + "'1,014' of model 'm0' the first; "
                    + "say which in the table's entry: thousands: \",\" or decimal: \",\""
            ])
    }

    /// 1,014 beside 0.52 could be a slip for 1.014 as well as a thousand and fourteen.
    @Test(arguments: [["1,014", "0.52"], ["0,51", "0.62"], ["12,5", "1,014.50"]])
    func commasBesidePointsAreNotGuessed(cells: [String]) {
        let (study, problems) = column(cells)
        #expect(study == nil)
        #expect(problems.count == 1)
        #expect(problems.allSatisfy { !$0.contains("missing:") })
    }

    @Test(arguments: [
        ("thousands: \",\"", ["1,014", "998.5"], [1014, 998.5]),
        ("decimal: \".\"", ["1,014", "998.5"], [1014, 998.5]),
        ("decimal: \",\"", ["1,014", "998"], [1.014, 998]),
        ("thousands: \".\"", ["1.014", "998,5"], [1014, 998.5]),
        ("decimal: \",\"\nthousands: \".\"", ["1.014,25", "7"], [1014.25, 7]),
        ("thousands: \" \"", ["1 014.5", "1\u{202F}014\u{A0}000"], [1014.5, 1_014_000]),
        ("thousands: \"'\"", ["1'014.5", "1\u{2019}014"], [1014.5, 1014]),
        ("decimal: \",\"\nthousands: \" \"", ["1 014,5", "7"], [1014.5, 7]),
    ])
    func theTablesEntrySaysWhatMarksMean(entry: String, cells: [String], scores: [Double]) {
        let reading = column(cells, entry)
        #expect(reading.problems == [])
        #expect(reading.study?.scores("a") == scores)
    }

    @Test func aNumberThatIsNotWrittenAsTheEntrySaysIsAnError() {
        #expect(
            column(["0,5", "0.5"], "decimal: \",\"").problems == [
                "s/t.csv:3:4: error: score of model 'm1' on 'a' is '0.5', which is not a number; "
                    + "the table's entry says ',' before decimals; "
                    + "write the number so, or say otherwise with 'decimal:' and 'thousands:'"
            ])
    }

    @Test(arguments: [
        (["1.014,50", "7"], "decimal: \",\", thousands: \".\""), (["1 014.5", "2 000"], "thousands: \" \""),
        (["1'014,5"], "decimal: \",\", thousands: \"'\""),
    ])
    func marksThatMustBeDeclaredAreToldAsTheyAreDeclared(cells: [String], line: String) {
        let (study, problems) = column(cells)
        #expect(study == nil)
        #expect(problems.count == 1)
        #expect(
            problems.first?.hasSuffix("say in the table's entry what stands among digits: \(line)") == true)
    }

    @Test func oneMarkCannotBeBoth() {
        #expect(
            column(["1"], "decimal: \",\"\nthousands: \",\"").problems == [
                "s/study.yaml:6:16: error: 'decimal' and 'thousands' are the same mark; leave one out"
            ])
    }

    @Test func eachColumnIsReadByItself() {
        let table = "id,a,b,c\nm,71%,\"0,5\",1\nn,64%,\"0,25\",2\n"
        let reading = read(table: table)
        #expect(
            notations(reading) == [
                "column a: per cent signs dropped", "column b: commas read as decimal points",
            ])
        #expect(notations(read(table: "id,a,b\nm,1%,2%\n")) == ["columns a, b: per cent signs dropped"])
    }

    @Test func aLongTableIsReadByMetric() {
        let table = "model,metric,score\nm,a,71%\nm,b,0.5\nn,a,64%\nn,b,0.25\n"
        let reading = read(table: table, entry: "layout: long")
        #expect(reading.problems == [])
        #expect(reading.study?.scores("a") == [71, 64])
        #expect(notations(reading) == ["column a: per cent signs dropped"])
    }

    @Test func aScoreOutsideItsRangeIsAnErrorHoweverItIsWritten() {
        let problems = column(["71.5%", "0.5%"], keys: "metrics: {a: {range: [0, 1]}}\n").problems
        #expect(problems.map { $0.prefix(12) } == ["s/t.csv:2:4:"])
    }
}
