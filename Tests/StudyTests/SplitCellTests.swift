import Testing

@testable import Study

/// Cells that hold several scores between slashes.
@Suite struct SplitCellTests {
    private static let table =
        "id,pair,x-pair\nm,60.17 ± 1.40 / 72.92 ± 1.18,1/2\nn,50 / 0.5,3 / 4\no,, \n"

    @Test func aCellBecomesAsManyScoresAsTheStudyNames() throws {
        let entry = "split: {pair: [MCC, F1], \"*-pair\": [\"*-pair a\", \"*-pair b\"]}"
        let reading = read(table: Self.table, entry: entry)
        #expect(reading.problems == [])
        let study = try #require(reading.study)
        #expect(study.metrics == ["MCC", "F1", "x-pair a", "x-pair b"])
        #expect(study.scores("MCC") == [60.17, 50, nil])
        #expect(study.scores("F1") == [72.92, 0.5, nil])
        #expect(study.scores("x-pair b") == [2, 4, nil])
        #expect(study.reasons("F1") == [nil, nil, "not evaluated"])
        let column = try #require(study.table.column("F1"))
        #expect([column.error(0), column.error(1)] == [1.18, nil])
        #expect([column.decimals(0), column.decimals(1)] == [2, 1])
        #expect(
            study.inputs.first?.treatment.map(\.description).first
                == "The numbers between slashes in column 'pair' became the metrics MCC, F1.")
    }

    @Test func aTextForNoScoreMayStandForTheCellOrForAPart() {
        let reading = read(
            table: "id,p\nm,1 / X\nn,X\no,5 +/- 0.5 / 6\n", entry: "split: {p: [a, b]}\nmissing: {X: failed}",
            keys: "missing-scores: skip\n")
        #expect(reading.problems == [])
        #expect(reading.study?.scores("a") == [1, nil, 5])
        #expect(reading.study?.reasons("b") == ["failed", "failed", nil])
    }

    @Test func aPartIsIgnoredByItsName() {
        let reading = read(table: "id,p\nm,1 / x\n", entry: "split: {p: [p a, p b]}\nignore: [\"* b\"]")
        #expect(reading.problems == [])
        #expect(reading.study?.metrics == ["p a"])
    }

    @Test func cellsWithAnotherNumberOfPartsAreToldByColumn() {
        #expect(
            read(table: "id,p\nm,1 / 2\nn,3\no,4 / 5 / 6\n", entry: "split: {p: [a, b]}").problems == [
                "s/t.csv:3:3: error: 2 cells of column 'p' do not have 2 parts between slashes: '3' of model 'n' has 1, "
                    + "and is the first; 'split' names a metric for each part; a text that means no score is declared "
                    + "under 'missing:'"
            ])
    }

    @Test func aPartThatIsNoNumberIsQuotedAlone() {
        let problems = read(table: "id,p\nm,1 / 2\nn,3 / bad\n", entry: "split: {p: [a, b]}").problems
        #expect(problems.count == 1)
        #expect(
            problems.first?.hasPrefix("s/t.csv:3:3: error: score of model 'n' on 'b' is 'bad', which") == true
        )
    }

    @Test func withoutTheDeclarationAColumnIsOneMessageThatSaysIt() {
        let problems = read(table: "id,p\nm,60.1 ± 1.4 / 72.9\nn,3 / 4\n").problems
        #expect(problems.count == 1)
        #expect(problems.first?.hasSuffix("in the table's entry: split: {p: [\"p 1\", \"p 2\"]}") == true)
        let three = read(table: "id,p\nm,60.1 / 7.2 / 5\nn,3 / 4 / 5\n").problems
        #expect(three.first?.hasSuffix("split: {p: [\"p 1\", \"p 2\", \"p 3\"]}") == true)
        #expect(three.contains { $0.contains("ignore:") } == false)
    }

    @Test func datesAreNoScores() {
        let problems = read(table: "id,p\nm,2020/01/31\nn,2021/02/28\n").problems
        #expect(problems.first?.hasSuffix("ignore: [p]") == true)
    }

    @Test func aSplitNamesTwoMetricsAtLeast() {
        #expect(
            read(table: "id,p\nm,1\n", entry: "split: {p: [a]}").problems.first
                == "s/study.yaml:5:13: error: 'p' is split into fewer than two metrics; "
                + "name as many as its cells have parts, or leave it out")
    }
}
