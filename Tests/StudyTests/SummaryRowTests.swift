import Testing

/// Rows that sum up the others, at either end of a table.
@Suite struct SummaryRowTests {
    private func problems(_ rows: String, entry: String = "") -> [String] {
        read(table: "id,x,y\na,71,20\nb,82,30\nc,63,70\n" + rows, entry: entry).problems
    }

    @Test func severalAtTheEndStandInOneLine() {
        #expect(
            problems("Mean,72,40\nStd,9.5,26.5\n") == [
                "s/t.csv:6:1: warning: the rows 'Mean' and 'Std' seem to sum up the others, and are read as models; write "
                    + "ignore-rows: [Mean, Std] in the table's entry, or ignore-rows: [] if they are models"
            ])
        #expect(problems("Mean,72,40\nStd,9.5,26.5\n", entry: "ignore-rows: [Mean, Std]") == [])
        #expect(problems("Mean,72,40\nStd,9.5,26.5\n", entry: "ignore-rows: []") == [])
    }

    @Test func theMeansOfAllMetricsTellARowWhateverItIsCalled() {
        #expect(
            problems("all models,72,40\n").map { $0.contains("the last row, 'all models', holds the means") }
                == [true])
        #expect(problems("d,72,41\n") == [])
        #expect(problems("Human average,90,95\n") == [])
    }

    @Test func rowsOfThatNameAmongTheOthersAreNoMeasurements() {
        let told = read(table: "id,x\na,1\nb,2\nMean,1.5\nc,3\nd,5\nMean,4\n").problems
        #expect(
            told.contains { $0.contains("model 'Mean' has 2 rows") && $0.contains("ignore-rows: [Mean]") })
        #expect(!told.contains { $0.contains("repeats: mean") })
    }
}
