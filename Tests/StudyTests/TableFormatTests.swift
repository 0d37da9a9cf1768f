import Testing

@testable import Diagnostics
@testable import Study

/// In which format a table is read, and what its entry may say of it.
@Suite struct TableFormatTests {
    private let records = #"[{"model": "a", "acc": 1}]"#
    private let csv = "model,acc\na,1\n"

    @Test func theStudysWordOverrulesTheNameOfTheFile() throws {
        let json = read(table: records, named: "t.txt", entry: "format: json")
        #expect(try #require(json.study).metrics == ["acc"])
        let delimited = read(table: csv, named: "t.md", entry: "format: delimited")
        #expect(try #require(delimited.study).metrics == ["acc"])
        let markdown = read(
            table: "Words\n\n|model|acc|\n|-|-|\n|a|1|\n", named: "t.txt", entry: "format: markdown")
        #expect(try #require(markdown.study).metrics == ["acc"])
    }

    @Test(arguments: ["t.json", "t.xlsx", "t.xls", "t.parquet"])
    func aFileOfTextStaysATableOfTextWhateverItIsCalled(_ name: String) throws {
        #expect(try #require(read(table: csv, named: name).study).metrics == ["acc"])
    }

    @Test func aFormatThatIsNotKnownIsToldWithThoseThatAre() {
        #expect(
            read(table: csv, entry: "format: xml").problems == [
                "s/study.yaml:5:13: error: 'format' is 'xml'; write one of delimited, markdown, json, mteb, helm, "
                    + "lm-evaluation-harness, excel, parquet"
            ])
    }

    @Test(
        arguments: [
            ("separator: comma", "'separator' is for delimited text", "separator"),
            ("header-rows: 2", "'header-rows' is for tables with rows of names", "header-rows"),
        ])
    func aKeyOfWhichTheFormatHasNoUseIsAnError(_ entry: String, _ words: String, _ key: String) {
        #expect(
            read(table: records, named: "t.json", entry: entry).problems == [
                "s/study.yaml:4:11: error: \(words), and 't.json' is a JSON file; "
                    + "leave '\(key)' out, or state another 'format'"
            ])
    }

    @Test func aSheetOfDelimitedTextAndAWideLayoutOfScoresInRowsAreErrors() {
        #expect(
            read(table: csv, entry: "sheet: Scores").problems == [
                "s/study.yaml:4:11: error: 'sheet' is for files of several tables, and 't.csv' is delimited text; "
                    + "leave 'sheet' out, or state another 'format'"
            ])
        let task = #"{"task_name": "STS", "scores": {"test": [{"main_score": 1}]}}"#
        #expect(
            read(table: task, named: "t.json", entry: "layout: wide").problems == [
                "s/study.yaml:4:11: error: 'layout: wide' is for tables with a row for each model, "
                    + "and 't.json' is results of MTEB; leave 'layout: wide' out, or state another 'format'"
            ])
        #expect(read(table: task, named: "t.json", entry: "layout: long").problems == [])
    }

    @Test func aFolderIsNoFileOfAFormatThatIsOne() {
        let files = ["study.yaml": settings(tables: ["path: d\nformat: json"]), "d/t.json": records]
        #expect(
            read(files).problems == [
                "s/study.yaml:4:11: error: 's/d' is a folder, and a JSON file is a file; name the file"
            ])
    }
}
