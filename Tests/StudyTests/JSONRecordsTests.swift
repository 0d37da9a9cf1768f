import Testing

@testable import Diagnostics
@testable import Study

@Suite struct JSONRecordsTests {
    private func reading(_ json: String, _ entry: String = "", keys: String = "") -> Reading {
        read(table: json, named: "t.json", entry: entry, keys: keys)
    }

    private func treatment(_ reading: Reading) -> [String]? {
        reading.study?.inputs.first?.treatment.map(\.description)
    }

    @Test func aRecordIsAModelAndANameAMetric() throws {
        let reading = self.reading(#"[{"model": "a", "acc": 0.50, "f1": null}, {"f1": 1e-3, "model": "b"}]"#)
        let study = try #require(reading.study)
        #expect(study.keys == ["a", "b"])
        #expect(study.metrics == ["acc", "f1"])
        #expect(study.scores("acc") == [0.5, nil])
        #expect(study.scores("f1") == [nil, 0.001])
        #expect(study.reasons("f1") == ["not evaluated", nil])
        #expect(study.table.column("acc")?.decimals(0) == 2)
        #expect(treatment(reading) == ["It is a JSON file of records."])
        #expect(reading.problems == [])
    }

    @Test(
        arguments: [
            (
                #"{"a": {"acc": 0.5}, "b": {"acc": 0.7}}"#,
                "It is a JSON file of objects, each called by its model."
            ),
            (
                #"{"model": {"0": "a", "1": "b"}, "acc": {"0": 0.5, "1": 0.7}}"#,
                "It is a JSON file of columns."
            ),
            (#"{"model": ["a", "b"], "acc": [0.5, 0.7]}"#, "It is a JSON file of columns."),
            (
                #"{"columns": ["model", "acc"], "index": [0, 1], "data": [["a", 0.5], ["b", 0.7]]}"#,
                "It is a JSON file of rows below their columns."
            ),
            (
                #"{"date": "today", "rows": [{"model": "a", "acc": 0.5}, {"model": "b", "acc": 0.7}]}"#,
                "It is a JSON file, of which 'rows' holds the records."
            ),
            (
                "{\"model\": \"a\", \"acc\": 0.5}\n{\"model\": \"b\", \"acc\": 0.7}\n",
                "It is JSON with a record on each line."
            ),
        ])
    func everyShapeGivesTheSameTable(_ json: String, _ words: String) throws {
        let reading = self.reading(json)
        let study = try #require(reading.study, "\(reading.problems)")
        #expect(study.keys == ["a", "b"])
        #expect(study.metrics == ["acc"])
        #expect(study.scores("acc") == [0.5, 0.7])
        #expect(treatment(reading) == [words])
    }

    @Test func rowsOfPandasThatHaveNamesAreCalledByThem() throws {
        let reading = self.reading(
            #"{"columns": [["fog", 1], ["fog", 2]], "index": ["a", "b"], "data": [[1, 2], [3, 4]]}"#)
        let study = try #require(reading.study)
        #expect(study.keys == ["a", "b"])
        #expect(study.metrics == ["fog 1", "fog 2"])
        #expect(treatment(reading)?.last == "Its first column has no name and is the key.")
    }

    @Test func theKeyOfObjectsStepsAsideForANameInThem() throws {
        let study = try #require(
            reading(#"{"a": {"model": "Net A", "acc": 0.5}, "b": {"acc": 0.7}}"#, "name: model").study)
        #expect(study.keys == ["a", "b"])
        #expect(study.table.models.map(\.name) == ["Net A", "b"])
    }

    @Test func objectsInsideARecordGiveTheirNamesBeforeAPoint() throws {
        let study = try #require(reading(#"[{"model": "a", "scores": {"acc": {"top1": 1}, "f1": 2}}]"#).study)
        #expect(study.metrics == ["scores.acc.top1", "scores.f1"])
        let deep = String(repeating: #"{"a": "#, count: 10) + "1" + String(repeating: "}", count: 10)
        #expect(
            reading("[\(deep)]").problems == [
                "s/t.json:1:51: error: more than 8 objects stand in each other in this record"
            ])
    }

    @Test func aCellThatIsNoNumberIsToldWhereItStands() {
        #expect(
            reading("[{\"model\": \"a\", \"acc\": 1},\n {\"model\": \"b\",\n  \"acc\": \"n/a\"}]").problems
                .first?
                .hasPrefix("s/t.json:3:10: error:") == true)
        // A list is no number, though it holds one.
        #expect(
            reading(#"[{"model": "a", "acc": [1]}, {"model": "b", "acc": 2}]"#).problems.first?
                .hasPrefix("s/t.json:1:24: error:") == true)
    }

    @Test func repeatedModelsAreToldByTheLinesOfTheirRecords() {
        #expect(
            reading("[{\"model\": \"a\", \"acc\": 1},\n {\"model\": \"a\", \"acc\": 2}]").problems.first?
                .hasPrefix(
                    "s/t.json:2:12: error: model 'a' has 2 rows in this table, the first on line 1") == true)
    }

    @Test func oneOfSeveralListsIsNamedByTheStudy() throws {
        let json = #"{"dev": [{"model": "a", "acc": 1}], "test": [{"model": "a", "acc": 2}]}"#
        #expect(
            reading(json).problems == [
                "s/t.json:1:1: error: this file holds several lists of records: 'dev', 'test'; "
                    + "name one in the table's entry of the study, as in sheet: dev"
            ])
        #expect(try #require(reading(json, "sheet: test").study).scores("acc") == [2])
        #expect(
            reading(json, "sheet: tset").problems == [
                "s/study.yaml:5:12: error: the file has no 'tset'; did you mean 'test'?"
            ])
    }

    @Test(arguments: ["{\"a\": 1}", "[1, 2]", "[[1]]", "{}", "{\"a\": [1], \"b\": [1, 2]}"])
    func whatHoldsNoTableIsAnError(_ json: String) {
        #expect(
            reading(json).problems == [
                "s/t.json:1:1: error: no table is found in this JSON file; "
                    + "write a list with an object for each model, [{\"model\": …, \"metric\": …}]"
            ])
    }

    @Test func anEmptyFileAndAnEmptyTableAreErrors() {
        #expect(reading("", "format: json").problems == ["s/t.json:1:1: error: this table is empty"])
        #expect(
            reading("[{}, {}]").problems == [
                "s/t.json:1:1: error: this table is empty; its first line names the columns"
            ])
        #expect(
            reading(#"{"columns": ["model"], "index": [], "data": []}"#).problems == [
                "s/t.json:1:1: error: no models: this table has no row"
            ])
    }

    @Test func aRowOfAnotherLengthIsAnError() {
        #expect(
            reading(#"{"columns": ["model", "acc"], "data": [["a", 1], ["b"]]}"#).problems == [
                "s/t.json:1:50: error: this row has 1 values, and 'columns' names 2"
            ])
    }

    @Test func twoColumnsOfOneNameAreAnError() {
        #expect(
            reading(#"[{"model": "a", "x.y": 1, "x": {"y": 2}}]"#).problems == [
                "s/t.json:1:38: error: column 'x.y' stands twice in this record; let the file give each a name of its own"
            ])
    }

    @Test func recordsWithoutANameInCommonAreNoTable() {
        let json = "[" + (0..<5000).map { "{\"k\($0)\": 1}" }.joined(separator: ",") + "]"
        #expect(
            reading(json).problems == [
                "s/t.json:1:2: error: the 5000 records have 5000 different names, and a table of so many cells is not read; "
                    + "do models stand where metrics should?"
            ])
    }

    @Test func aLongTableCanBeJSON() throws {
        let study = try #require(
            reading(#"[{"model": "a", "metric": "acc", "score": 0.5}]"#, "layout: long").study)
        #expect(study.scores("acc") == [0.5])
    }

    @Test func linksAroundNamesAreReducedAsInAnyTable() throws {
        let study = try #require(
            reading(#"[{"model": "<a href='https://example.org'>a</a>", "acc": 1}]"#).study)
        #expect(study.keys == ["a"])
    }
}
