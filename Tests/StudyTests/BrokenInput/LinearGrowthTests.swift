import Testing

@testable import Diagnostics
@testable import Study

/// Sizes at which work that grows with the square of a line, of the columns or of the rows would not end in a minute.
@Suite(.timeLimit(.minutes(1))) struct LinearGrowthTests {
    @Test func thePlacesOfALongLineAreCountedOnce() {
        let line = "id" + String(repeating: ",é", count: 400_000)
        let text = DelimitedText(Array(line.utf8), file: "t.csv", separator: UInt8(ascii: ","))
        let columns = (0..<400_000).map { index in
            text.position(from: 3 * index + 3, to: 3 * index + 5, line: 1).column
        }
        #expect(columns == (0..<400_000).map { 2 * $0 + 4 })
        // And back again.
        #expect(
            text.position(from: 3, to: 5, line: 1)
                == Position(file: "t.csv", line: 1, column: 4, endLine: 1, endColumn: 5))
    }

    @Test func rowsOfSeparatorsAloneAreLookedThroughOnce() {
        let table = "id,a\n" + String(repeating: ",\n", count: 90_000) + "m,1\n"
        #expect(
            read(table: table).problems.first
                == "s/t.csv:2:1: error: this row has no key; give every model a key")
    }

    @Test func anAliasFileIsReadRowByRow() {
        let rows = (0..<40_000).map(String.init)
        let (_, problems) = read(
            tables: [
                ("", "id,a\n" + rows.map { "m\($0),1\n" }.joined()),
                ("match: {name: n.csv}", "id,b\n" + rows.map { "x\($0),1\n" }.joined()),
            ], ["n.csv": "x,y\n" + rows.map { "x\($0),m\($0)\n" }.joined()])
        #expect(problems == [])
    }

    @Test func aStudyThatDescribesEveryMetricIsReadOnce() {
        let names = (0..<TableBounds.metrics).map { "metric-\($0)" }
        let (study, problems) = read(
            table: "id," + names.joined(separator: ",") + "\nm" + String(repeating: ",1", count: names.count)
                + "\n",
            keys: "metrics:\n" + names.map { "  \($0): {range: [0, 1], better: higher}\n" }.joined())
        #expect(problems == [])
        #expect(study?.table.metrics.last?.range == 0...1)
    }

    @Test func theNearestOfManyLongNamesIsFound() {
        let long = String(repeating: "a", count: 150)
        let names = (0..<2_000).map { long + "b\($0)" }
        for index in 0..<20 { #expect(nearestName(to: long + "c\(index)", among: names) == names[index]) }
    }

    @Test(arguments: [String(repeating: "*a", count: 200) + "b", String(repeating: "a*", count: 200) + "[b]"])
    func aPatternOfManyStarsIsMatchedAtOnce(pattern: String) {
        #expect(!Glob(pattern).matches(String(repeating: "a", count: 1_000)))
        #expect(Glob(pattern).matches(String(repeating: "a", count: 1_000) + "b"))
    }
}
