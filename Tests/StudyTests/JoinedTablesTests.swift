import Testing

@testable import Diagnostics
@testable import Study

/// The tables of a study as one: every model and every metric once.
@Suite struct JoinedTablesTests {
    @Test func tablesAreJoinedOnTheKeyWhateverTheOrderOfTheirRows() {
        let (study, problems) = read(tables: [("", "id,a\nm,1\nn,2\n"), ("", "id,b\nn,4\nm,3\n")])
        #expect(problems == [])
        #expect(study?.keys == ["m", "n"])
        #expect(study?.metrics == ["a", "b"])
        #expect(study?.table.metrics.map(\.table) == ["t1.csv", "t2.csv"])
        #expect(study?.scores("b") == [3, 4])
    }

    @Test func aModelThatATableDoesNotListIsNotEvaluatedThere() {
        let study = read(tables: [("", "id,a\nm,1\nn,2\n"), ("", "id,b\nn,4\n")]).study
        #expect(study?.scores("b") == [nil, 4])
        #expect(study?.reasons("b") == ["not evaluated", nil])
    }

    @Test func theReasonOfAMissingScoreSurvivesTheJoin() {
        let study = read(tables: [("", "id,a\nm,1\nn,2\n"), ("missing: {X: no}", "id,b\nn,X\nm,3\n")]).study
        #expect(study?.reasons("b") == [nil, "no"])
    }

    @Test func modelsOfALaterTableAloneAreAddedWithAWarningAtEach() {
        let (study, problems) = read(
            tables: [("", "id,a\nalpha,1\n"), ("", "id,b\nalhpa,4\nalpha,3\nzeta,5\n")])
        #expect(study?.keys == ["alpha", "alhpa", "zeta"])
        #expect(study?.scores("a") == [1, nil, nil])
        #expect(study?.scores("b") == [3, 4, 5])
        #expect(
            problems == [
                "s/t2.csv:2:1: warning: model 'alhpa' stands in no earlier table; it is added as a model of its own; "
                    + "did you mean 'alpha'? if these are one model, match them: match: {name: FILE}",
                "s/t2.csv:4:1: warning: model 'zeta' stands in no earlier table; it is added as a model of its own; "
                    + "if that is a matter of names, match them: match: {name: FILE}",
            ])
    }

    @Test func aTableThatIsReadTwiceIsOneError() {
        let settings = settings(tables: ["path: t.csv", "path: u.csv", "path: t.csv"])
        let files = ["study.yaml": settings, "t.csv": "id,a,b\nm,1,2\n", "u.csv": "id,c\nm,1\n"]
        #expect(
            read(files).problems == [
                "s/study.yaml:6:11: error: table 't.csv' is read already; the other is on line 4; remove one, "
                    + "or let each ignore the columns of the other"
            ])
    }

    @Test func aTableMayBeReadTwiceForDifferentColumns() {
        let settings = settings(tables: ["path: t.csv\nignore: [b]", "path: t.csv\nignore: [a]"])
        let (study, problems) = read(["study.yaml": settings, "t.csv": "id,a,b\nm,1,2\n"])
        #expect(study?.metrics == ["a", "b"])
        #expect(problems == [])
    }

    @Test func theFirstTableNamesAModel() {
        let study = read(tables: [("name: n", "id,n,a\nm,One,1\n"), ("name: n", "id,n,b\nm,Uno,2\n")]).study
        #expect(study?.table.models.map(\.name) == ["One"])
        #expect(study?.table.models.map(\.position.description) == ["s/t1.csv:2:1"])
    }

    @Test func aModelWithoutAKeyIsAnError() {
        #expect(
            read(table: "id,a\n,1\nm,2\n,3\n").problems == [
                "s/t.csv:2:1: error: this row has no key; give every model a key",
                "s/t.csv:4:1: error: this row has no key; give every model a key",
            ])
    }

    @Test func rowsOfOneModelAreAnErrorOfTheTableThatSaysWhatToWrite() {
        #expect(
            read(table: "id,a\nm,1\nn,2\nm,3\n m,4\n").problems.filter { $0.contains("error") } == [
                "s/t.csv:4:1: error: model 'm' has 3 rows in this table, the first on line 2; if the rows are "
                    + "repeated measurements, write repeats: mean (or first, last, best) in the table's entry of "
                    + "the study; if another column belongs to the key, key: {columns: [id, …]}"
            ])
    }

    @Test func modelsOfOneNameAreTwoModels() {
        let (study, problems) = read(table: "id,n,a\nm1,One,1\nm2,One,2\n", entry: "name: n")
        #expect(problems == [])
        #expect(study?.scores("a") == [1, 2])
    }

    @Test func aMetricOfTwoTablesIsAnErrorThatSaysWhereTheOtherIs() {
        let (study, problems) = read(tables: [("", "id,a\nm,1\n"), ("", "id,x,a\nm,1,2\n")])
        #expect(study == nil)
        #expect(
            problems == [
                "s/t2.csv:1:6: error: metric 'a' stands in two tables; "
                    + "the other is at s/t1.csv:1:4; rename or ignore one"
            ])
    }

    @Test(arguments: ["rename: {a: c}", "ignore: a"])
    func aMetricOfTwoTablesIsMendedByRenamingOrIgnoringOne(entry: String) {
        #expect(read(tables: [("", "id,a\nm,1\n"), (entry, "id,x,a\nm,1,2\n")]).problems == [])
    }

    @Test func publishedScoresAreJoinedLikeAnyOthers() {
        let study = read(
            tables: [("", "id,a\nm,1\nn,2\n"), ("", "id,all\nn,4\nm,3\n")],
            keys: "benchmark: {name: all, members: [a]}\n"
        ).study
        #expect(study?.published.map(\.table) == ["t2.csv"])
        #expect(study?.published.first.map { [$0.scores.value(0), $0.scores.value(1)] } == [3, 4])
    }

    @Test func theTableOfTheCommandLineReplacesTheFirstAndNoOther() throws {
        let files = [
            "study.yaml": settings(tables: ["path: t1.csv", "path: t2.csv"]), "t1.csv": "id,a\nm,1\n",
            "t2.csv": "id,b\nm,2\n",
        ]
        let table = InputFile(path: "/tmp/fresh/export.csv", bytes: Array("id,a\nm,9\n".utf8))
        let study = try #require(read(files, replacingFirstTable: table).study)
        #expect(study.scores("a") == [9])
        #expect(study.scores("b") == [2])
        #expect(study.inputs.map(\.path) == ["export.csv", "t2.csv"])
    }

    @Test func everyBadTableIsToldInOneRun() {
        let problems = read(tables: [("", "id,a,a\nm,1,2\n"), ("", "id,b,b\nm,1,2\n")]).problems
        #expect(problems.map { $0.prefix(12) } == ["s/t1.csv:1:6", "s/t2.csv:1:6"])
    }

    @Test func coverageIsTheShareOfCellsThatHoldANumber() {
        #expect(read(table: "id,a,b\nm,1,\nn,0,3\n").study?.table.coverage == 0.75)
        #expect(read(table: "id,a\n").study?.table.coverage == nil)
        #expect(read(table: "id\nm\n").study?.table.coverage == nil)
    }

    @Test func aMetricIsFoundByItsName() throws {
        let table = try #require(read(table: "id,a,b\nm,1,2\n").study).table
        #expect(table.metric(named: "b")?.name == "b")
        #expect(table.column("b")?.value(0) == 2)
        #expect(table.metric(named: "c") == nil)
        #expect(table.column("c") == nil)
    }
}
