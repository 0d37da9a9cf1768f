import Testing

@testable import Study

/// Rows that are no models.
@Suite struct IgnoredRowTests {
    private static let table = "id,a,b\nm,1,2\nn,2,4\no,6,3\nMean,3,3\n"

    @Test(arguments: ["[Mean]", "[\"Me*\"]", "Mean"])
    func aRowThatTheStudyIgnoresIsLeftOutAndTold(rows: String) {
        let reading = read(table: Self.table, entry: "ignore-rows: \(rows)")
        #expect(reading.problems == [])
        #expect(reading.study?.keys == ["m", "n", "o"])
        #expect(
            reading.study?.inputs.first?.treatment.map(\.description) == [
                "The row 'Mean' is left out, being no model."
            ])
    }

    @Test func aLongTableLeavesOutItsRowsToo() {
        let table = "model,metric,score\nm,a,1\nMean,a,1\nMean,b,1\n"
        let reading = read(table: table, entry: "layout: long\nignore-rows: [Mean]")
        #expect(reading.problems == [])
        #expect(reading.study?.keys == ["m"])
        #expect(reading.study?.metrics == ["a"])
    }

    @Test func aRowOfAnotherWidthMayBeIgnored() {
        let reading = read(table: "id,a,b\nm,1,2\nSource: a book\n", entry: "ignore-rows: [\"Source*\"]")
        #expect(reading.problems == [])
        #expect(reading.study?.keys == ["m"])
    }

    @Test(arguments: ["2", ""])
    func aRowThatIsLeftOutDisturbsNoNumbersOfRows(number: String) {
        let table = ",id,a\n0,m,1\n1,n,3\n\(number),Mean,2\n"
        let reading = read(table: table, entry: "key: id\nignore-rows: [Mean]")
        #expect(reading.problems == [])
        #expect(reading.study?.metrics == ["a"])
    }

    @Test func aRowThatIsNotThereIsTold() {
        #expect(
            read(table: Self.table, entry: "ignore-rows: [Maen, \"x*\"]").problems == [
                "s/study.yaml:5:19: warning: there is no row 'Maen' to ignore; did you mean 'Mean'?"
            ])
    }

    @Test func aRowOfMeansIsAWarningWithTheLineToWrite() {
        #expect(
            read(table: Self.table).problems == [
                "s/t.csv:5:1: warning: the last row, 'Mean', holds the means of the others, and is read as a model; "
                    + "write ignore-rows: [Mean] in the table's entry, or ignore-rows: [] if it is a model"
            ])
        let first = "id,a\nMittelwert,2\nm,1\nn,3\n"
        #expect(
            read(table: first).problems.first?.contains("the first row, 'Mittelwert', holds the means")
                == true)
    }

    @Test func aKeyThatSaysSoIsEnoughInTheLastRow() {
        let problems = read(table: "id,a\nm,1\nn,2\nStd,0.5\n").problems
        #expect(
            problems.first?.contains("the last row, 'Std', seems to sum up the others") == true, "\(problems)"
        )
        #expect(read(table: "id,a\nm,1\nStd,0.5\nn,2\n").problems == [])
    }

    @Test func aModelThatIsNamedAfterAnAverageIsOneUnlessItsNumbersSayOtherwise() {
        #expect(read(table: "id,a\nm,1\nn,3\nHuman average,5\n").problems == [])
        #expect(read(table: "id,a\nm,1\nn,3\nHuman average,2\n").problems.count == 1)
        #expect(read(table: "id,a\nm,1\nn,3\nMeaning,2\n").problems == [])
    }

    @Test func aMeanIsOneWithinWhatItsDecimalsTell() {
        #expect(read(table: "id,a\nm,1\nn,2\no,2\nHuman mean,1.7\n").problems.count == 1)
        #expect(read(table: "id,a\nm,1\nn,2\no,2\nHuman mean,1.8\n").problems == [])
    }

    @Test func theStudyMaySayThatItIsAModel() {
        #expect(read(table: Self.table, entry: "ignore-rows: []").problems == [])
    }
}
