import Testing

@testable import Study

/// Numbers as they stand in other people's tables.
@Suite struct WrittenScoreTests {
    private func column(_ cells: [String], keys: String = "", entry: String = "") -> Reading {
        let rows = cells.enumerated().map { "m\($0),\"\($1)\",1\n" }
        return read(table: "id,a,b\n" + rows.joined(), entry: entry, keys: keys)
    }

    @Test(arguments: [
        (["<b>71.5</b>", "80"], [71.5, 80]), (["**71.5**", "80"], [71.5, 80]),
        (["[71.5](https://a.org)", "80"], [71.5, 80]),
        (["60&nbsp;&plusmn; 1", "59 \\pm 2"], [60, 59]), (["—0.5", "⁻1"], [-0.5, -1]),
        (["71.5％", "80 %"], [71.5, 80]),
        (["12,34,567", "1,00,000"], [1_234_567, 100_000]), (["$71$", "80"], [71, 80]),
    ])
    func areRead(cells: [String], numbers: [Double]) {
        let reading = column(cells)
        #expect(reading.problems == [])
        #expect(reading.study?.scores("a") == numbers)
    }

    @Test func aFootnoteIsNoDigit() {
        let table = "| id | a |\n|---|---|\n| m | 60<sup>1</sup> |\n| n | 70 |\n"
        #expect(read(table: table, named: "t.md").problems.count == 1)
        #expect(column(["60<sup>1</sup>", "70"]).problems.count == 1)
    }

    @Test func whatNobodySeesIsBlank() {
        let reading = column(["\u{A0}", "\u{FEFF}12", "13\u{2007}"])
        #expect(reading.problems == [])
        #expect(reading.study?.scores("a") == [nil, 12, 13])
        #expect(reading.study?.reasons("a") == ["not evaluated", nil, nil])
    }

    @Test func aBareNumberIsInTheDeclaredPerCent() {
        #expect(
            column(["71.5%", "80"]).problems.map { $0.contains("metrics: {a: {unit: \"%\"}}") } == [true])
        #expect(
            column(["71.5%", "80"], keys: "metrics: {a: {unit: \"%\"}}\n").study?.scores("a") == [71.5, 80])
    }

    @Test func aCurrencyStandsBeforeItsNumber() {
        #expect(
            column(["$0.12", "$1.30"]).problems.map { $0.contains("metrics: {a: {unit: \"$\"}}") } == [true])
        let keys = "metrics: {a: {unit: \"$\", better: lower}}\n"
        #expect(column(["$0.12", "1.30 $"], keys: keys).study?.scores("a") == [0.12, 1.3])
        #expect(
            column(["2 days", "12 h"], keys: "metrics: {a: {unit: h, better: lower}}\n").study?.scores("a")
                == [48, 12])
    }

    @Test(arguments: [
        ["61.2 +0.4/-0.3", "59 +1/-2"], ["60/70/80", "61/70/3"], ["$61.2_{0.4}$", "$59_{1}$"],
        ["60//70", "61//70"],
    ])
    func noAdviceLeavesOutWhatMayBeScores(cells: [String]) {
        let told = column(cells).problems
        #expect(told.count == 1)
        #expect(!told.contains { $0.contains("ignore:") || $0.contains("missing:") })
    }

    @Test func aPartThatSaysThatThereIsNoScoreIsOne() {
        #expect(
            column(["60 / -", "61 / 70"]).problems.map { $0.contains("split: {a: [\"a 1\", \"a 2\"]}") } == [
                true
            ])
        let entry = "split: {a: [p, q]}\nmissing: {n/a: not run}\nignore: [q]"
        let reading = column(["n/a", "61 / n/a"], entry: entry)
        #expect(reading.problems.filter { !$0.contains("under 'missing:'") } == [])
        #expect(reading.study?.scores("p") == [nil, 61])
    }

    @Test func anErrorMayStandBehindItsSign() {
        let reading = read(table: "id,a,e\nm,1,±0.5\nn,2,+/- 1\n", entry: "errors: {a: e}")
        #expect(reading.problems == [])
        #expect(reading.study?.table.column("a")?.error(0) == 0.5)
    }

    @Test func aNumberOfOneAttributeMayBeWrittenTwoWays() {
        let table = "model,metric,score,n\nm,a,1,25M\nm,b,2,25.0M\nn,a,3,1B\n"
        #expect(read(table: table, entry: "layout: long\nattributes: {n: {unit: M}}").problems == [])
    }
}
