import Testing

@testable import Study

/// A row per model, a column per metric.
@Suite struct WideLayoutTests {
    @Test func theFirstColumnIsTheKeyAndTheNameUnlessTheStudySaysOtherwise() throws {
        let study = try #require(read(table: "id,a,b\nm,1,2\n").study)
        #expect(study.table.models.map(\.key) == ["m"])
        #expect(study.table.models.map(\.name) == ["m"])
        #expect(study.metrics == ["a", "b"])
    }

    @Test func keyAndNameAreNoMetricsWhereverTheyStand() throws {
        let table = "a,name,b,id\n1,One,2,m\n"
        let study = try #require(read(table: table, entry: "key: id\nname: name").study)
        #expect(study.table.models.map(\.key) == ["m"])
        #expect(study.table.models.map(\.name) == ["One"])
        #expect(study.metrics == ["a", "b"])
        #expect(study.scores("b") == [2])
    }

    @Test func ofSeveralPossibleColumnsTheFirstThatIsThereIsMeant() throws {
        let entry = "key: [Model ID, id, a]\nname: [Model, name]"
        let study = try #require(read(table: "a,id,name\n1,m,One\n", entry: entry).study)
        #expect(study.table.models.map(\.key) == ["m"])
        #expect(study.table.models.map(\.name) == ["One"])
    }

    @Test func absentColumnsForKeyAndNameAreBothToldInOneRun() {
        let (study, problems) = read(table: "id,a\nm,1\n", entry: "key: [model, ident]\nname: title")
        #expect(study == nil)
        #expect(
            problems == [
                "s/study.yaml:5:11: error: 't.csv' has no column 'model' or 'ident' for the key; "
                    + "its first line names 'id', 'a'",
                "s/study.yaml:6:11: error: 't.csv' has no column 'title' for the name; "
                    + "its first line names 'id', 'a'",
            ])
    }

    @Test func aColumnForTheKeyThatIsNearlyThereIsSuggested() {
        let problems = read(table: "model_id,a\nm,1\n", entry: "key: modelid").problems
        #expect(problems.first?.hasSuffix("for the key; did you mean 'model_id'?") == true)
    }

    @Test(arguments: [("", ""), (",j", " and 1 more"), (",j,k", " and 2 more")])
    func ofManyColumnsTheFirstEightAreNamed(more: String, words: String) {
        let problems = read(table: "b,c,d,e,f,g,h,i\(more)\n", entry: "key: xxxxxxx").problems
        #expect(problems.first?.hasSuffix("'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'" + words) == true)
    }

    @Test func withoutANameTheRestOfTheTableIsRead() {
        let problems = read(table: "id,a\nm,x\n", entry: "name: title").problems
        #expect(problems.map { $0.prefix(12) } == ["s/study.yaml", "s/t.csv:2:3:"])
    }

    @Test func ignoredColumnsAreNoMetricsAndAreListed() throws {
        let table = "id,rank,a,layers_V1,layers_IT\nm,x,1,,y\n"
        let study = try #require(read(table: table, entry: "ignore: [rank, \"layers*\"]").study)
        #expect(study.metrics == ["a"])
        #expect(study.inputs.first?.ignoredColumns == ["rank", "layers_V1", "layers_IT"])
    }

    @Test func aColumnToIgnoreThatIsNotThereIsAWarningUnlessItIsAPattern() {
        #expect(
            read(table: "id,depth,a\nm,1,1\n", entry: "ignore: [dephts, layers, \"Filt*\"]").problems == [
                "s/study.yaml:5:14: warning: there is no column 'dephts' to ignore; did you mean 'depth'?",
                "s/study.yaml:5:22: warning: there is no column 'layers' to ignore; "
                    + "a pattern such as 'layers*' ignores a column only if it is there",
            ])
    }

    @Test func aColumnIsIgnoredByItsNameThoughThatLooksLikeAPattern() throws {
        #expect(
            try #require(read(table: "id,a[1],b\nm,x,1\n", entry: "ignore: [\"a[1]\"]").study).metrics == [
                "b"
            ])
    }

    @Test func aColumnIsIgnoredByItsOwnNameAndNotByItsNewOne() throws {
        let entry = "ignore: [a]\nrename: {a: x, b: a}"
        let study = try #require(read(table: "id,a,b\nm,1,2\n", entry: entry).study)
        #expect(study.scores("a") == [2])
    }

    @Test func aColumnWithoutANameIsAnError() {
        #expect(
            read(table: "id,,a\nm,1,2\n").problems == [
                "s/t.csv:1:4: error: this column has no name; call it by its place in the study: "
                    + "rename: {column 2: its name}, or ignore: [column 2]"
            ])
    }

    @Test func aColumnThatStandsTwiceIsAnErrorThatNamesTheFirst() {
        #expect(
            read(table: "id,a, a\nm,1,2\n").problems == [
                "s/t.csv:1:6: error: column 'a' stands twice; the other is at 1:4; call this one by its place "
                    + "in the study: rename: {column 3: its new name}, or ignore: [column 3]"
            ])
    }

    @Test func aRowOfAnyOtherWidthIsAnErrorAndTheOthersAreRead() {
        #expect(
            read(table: "id,a\nm,1,2\nn\no,x\n").problems == [
                "s/t.csv:2:5: error: 2 rows have another number of fields than the first line, which has 2, on lines 2, 3: "
                    + "this one has 3 fields; look for a missing or an unquoted separator",
                "s/t.csv:4:3: error: score of model 'o' on 'a' is 'x', which is not a number; "
                    + "correct it, or declare it in the study: missing: {\"x\": the reason}",
            ])
    }

    @Test(arguments: [("t.tsv", "\t"), ("t.TAB", "\t"), ("t.csv", ","), ("t", ",")])
    func theSeparatorFollowsTheNameOfTheFile(path: String, separator: String) {
        let rows = [["id", "a"], ["m", "1"]].map { $0.joined(separator: separator) }.joined(separator: "\n")
        #expect(read(table: rows, named: path).study?.scores("a") == [1])
    }

    @Test func whatAFileHeldIsToldOfEachTable() throws {
        let keys = "benchmark: {name: all, members: [a, b]}\nmissing-scores: skip\n"
        let study = try #require(
            read(table: "# 2024\nid,a,b,all\nm,1,2,1.5\nn,1,,1\no,3,4,\n", keys: keys).study)
        let input = try #require(study.inputs.first)
        #expect(study.inputs.count == 1)
        #expect(input.path == "t.csv")
        #expect(input.models == 3)
        #expect(input.metrics == 2)
        #expect(input.publishedColumns == ["all"])
        #expect(input.ignoredColumns == [])
        #expect(input.provenance == ["2024"])
        #expect(study.table.metrics.map(\.table) == ["t.csv", "t.csv"])
    }

    @Test func aColumnThatBearsABenchmarksNameIsItsPublishedScore() throws {
        let keys = "benchmark: {name: all, members: [a]}\nother-benchmarks: [{name: rest, members: [b]}]\n"
        let study = try #require(read(table: "id,all,a,b,rest\nm,9,1,2,8\nn,,3,4,7\n", keys: keys).study)
        #expect(study.metrics == ["a", "b"])
        #expect(study.published.map(\.benchmark) == ["all", "rest"])
        #expect(study.published.map(\.table) == ["t.csv", "t.csv"])
        #expect(study.published.map { $0.scores.value(0) } == [9, 8])
        #expect(study.published.map { $0.scores.value(1) } == [nil, 7])
    }
}
