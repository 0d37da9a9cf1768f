import Testing

@testable import Study

/// Columns that hold the errors of others.
@Suite struct ErrorColumnTests {
    private func errors(_ reading: Reading, _ metric: String) -> [Double?]? {
        guard let study = reading.study, let column = study.table.column(metric) else { return nil }
        return study.table.models.indices.map(column.error)
    }

    @Test func anErrorIsKeptWithItsScoreAndItsColumnIsNoMetric() throws {
        let reading = read(
            table: "id,acc,acc_stderr,rob,rob_se\nm,71.2,0.4,1,0.1\nn,64,,2,0.2\n",
            entry: "errors: {acc: acc_stderr, \"*\": \"*_se\"}")
        #expect(reading.problems == [])
        #expect(reading.study?.metrics == ["acc", "rob"])
        #expect(errors(reading, "acc") == [0.4, nil])
        #expect(errors(reading, "rob") == [0.1, 0.2])
        #expect(reading.study?.inputs.first?.errorColumns == ["acc_stderr", "rob_se"])
        #expect(
            reading.study?.inputs.first?.treatment.map(\.description) == [
                "The errors of scores stand in columns of their own: those of acc in 'acc_stderr', those of rob in 'rob_se'."
            ])
    }

    @Test func anExactNameWinsOverAPattern() {
        let reading = read(
            table: "id,a,a_se,a_x\nm,1,2,3\n", entry: "errors: {\"*\": \"*_se\", a: a_x}\nignore: [a_se]")
        #expect(errors(reading, "a") == [3])
    }

    @Test func aMissingScoreHasNoError() {
        let reading = read(table: "id,a,e\nm,,2\nn,1,3\n", entry: "errors: {a: e}")
        #expect(errors(reading, "a") == [nil, 3])
    }

    @Test func anErrorThatIsNoNumberIsToldWithItsModel() {
        #expect(
            read(table: "id,a,e\nm,1,0.5\nn,2,big\n", entry: "errors: {a: e}").problems == [
                "s/t.csv:3:5: error: error of model 'n' in column 'e' is 'big', which is not a number; "
                    + "correct it, or declare it in the study: missing: {\"big\": the reason}"
            ])
    }

    @Test func aColumnWithNegativeNumbersHoldsNoErrors() {
        #expect(
            read(table: "id,a,e\nm,1,-0.5\nn,2,0.1\no,2,-3\n", entry: "errors: {a: e}").problems == [
                "s/t.csv:2:5: error: 2 errors of 'a' in column 'e' are below 0, -0.5 of model 'm' the first; "
                    + "if the column holds no errors, take it out of 'errors:'"
            ])
    }

    @Test func aColumnThatIsNotThereIsTold() {
        #expect(
            read(table: "id,acc,acc_se\nm,1,2\n", entry: "errors: {acc: acc_ste, \"*\": \"*_sd\"}").problems
                == [
                    "s/study.yaml:5:19: warning: there is no column 'acc_ste' of errors; did you mean 'acc_se'?"
                ])
    }

    @Test(arguments: ["{\"*\": e}", "{a: \"*_e\"}", "{\"*_*\": \"*_e\"}"])
    func starsStandOnBothSidesOrOnNone(entry: String) {
        let problems = read(table: "id,a,e\nm,1,2\n", entry: "errors: \(entry)").problems
        #expect(problems.contains { $0.contains("write one star on both sides, or none") })
    }

    @Test func aMeanDropsTheErrorsOfItsPartsAndSaysSo() {
        let table = "id,a,e\nm,1,0.5\nm,3,0.25\nn,2,0.1\n"
        let reading = read(table: table, entry: "errors: {a: e}\nrepeats: mean")
        #expect(errors(reading, "a") == [nil, 0.1])
        #expect(
            reading.study?.inputs.first?.treatment.map(\.description).last
                == "The 2 errors of scores that became part of a mean are dropped; the mean has its own.")
        let first = read(table: table, entry: "errors: {a: e}\nrepeats: last")
        #expect(errors(first, "a") == [0.25, 0.1])
        #expect(first.study?.inputs.first?.treatment.count == 2)
    }

    @Test(arguments: ["", "columns: {error: error}\n"])
    func aLongTableKeepsTheErrorsInItsColumn(columns: String) {
        let table = "model,metric,score,error\nm,a,1,0.5\nm,b,2,\nn,a,3,0.25\n"
        let reading = read(table: table, entry: columns + "layout: long")
        #expect(reading.problems == [])
        #expect(errors(reading, "a") == [0.5, 0.25])
        #expect(errors(reading, "b") == [nil, nil])
        #expect(
            reading.study?.inputs.first?.treatment.map(\.description) == [
                "The errors of its scores stand in column 'error'."
            ])
    }

    /// Such a column was dropped before errors were kept; a study that built goes on building.
    @Test func aColumnThatIsOnlyNamedErrorMayHoldAnything() {
        let table = "model,metric,score,error\nm,a,1,timeout\nn,a,3,\n"
        let (study, problems) = read(table: table, entry: "layout: long")
        #expect(study?.scores("a") == [1, 3])
        #expect(problems.count == 1)
        #expect(
            problems.first?.hasPrefix(
                "s/t.csv:2:7: warning: the errors of 1 metric in column 'error' are not read: ") == true)
        #expect(problems.first?.hasSuffix("or leave it out, ignore: [error]") == true)
        #expect(read(table: table, entry: "layout: long\nignore: [error]").problems == [])
        let declared = read(table: table, entry: "layout: long\ncolumns: {error: error}")
        #expect(declared.study == nil)
    }

    @Test func pairsOfColumnsAreForWideTables() {
        #expect(
            read(table: "model,metric,score\nm,a,1\n", entry: "layout: long\nerrors: {a: b}").problems == [
                "s/study.yaml:6:5: error: 'errors' is for wide tables; name the column of the errors: columns: {error: NAME}"
            ])
    }
}
