import Foundation
import Testing

@testable import Diagnostics
@testable import Study

/// Python with the libraries of `scripts/requirements.txt`, as `make test` installs it.
private let python = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: ".venv/bin/python").path

private let isInstalled: Bool = {
    let isThere = FileManager.default.fileExists(atPath: python)
    if !isThere {
        print("No \(python): the tests on workbooks and Parquet files are skipped; run make test.")
    }
    return isThere
}()

/// The reader of a table of which the study says this, with another Python.
private func reading(_ entry: String, by python: String, _ diagnostics: inout Diagnostics) throws
    -> TableReading
{
    let text = settings(tables: ["path: t" + (entry.isEmpty ? "" : "\n" + entry)])
    let source = SourceText(path: "study.yaml", name: "study.yaml", text: text)
    let study = try #require(StudyDeclaration(source, &diagnostics))
    var reading = TableReading(study.tables[0], benchmarks: [], metrics: [])
    reading.converter = TableConverter(python: python)
    return reading
}

/// Excel workbooks and Parquet files, made by the libraries that read them, with invented scores.
@Suite(.enabled(if: isInstalled)) struct ConvertedTableTests {
    /// The file that a script of Python writes to `out`.
    private func file(_ script: String, named name: String) throws -> InputFile {
        let script = "import sys, io\nout = io.BytesIO()\n\(script)\nsys.stdout.buffer.write(out.getvalue())"
        let bytes = try ChildProcess(program: python, arguments: ["-c", script]).output(given: [])
        return InputFile(path: name, bytes: bytes)
    }

    private func workbook(_ lines: String) throws -> InputFile {
        try file(
            "import openpyxl, datetime\nbook = openpyxl.Workbook()\nsheet = book.active\nsheet.title = 'Scores'\n"
                + lines + "\nbook.save(out)", named: "t.xlsx")
    }

    private func parquet(_ columns: String) throws -> InputFile {
        try file(
            "import pyarrow as pa\nfrom pyarrow import parquet\nparquet.write_table(\(columns), out)",
            named: "t.parquet")
    }

    /// The records of the file with the places of their first cells, and what was said of it.
    private func open(
        _ file: InputFile, _ entry: String = "", by python: String = python
    ) throws -> (records: [[String]], places: [String], treatment: [String], problems: [String]) {
        var diagnostics = Diagnostics()
        let reading = try reading(entry, by: python, &diagnostics)
        var (records, places): ([[String]], [String]) = ([], [])
        var treatment: [String] = []
        if case .composed(var table)? = reading.open(.file(file), &diagnostics) {
            treatment = table.treatment.map(\.description)
            var fields: [DelimitedField] = []
            while table.next(&fields, &diagnostics) {
                records.append(fields.map { table.text($0) })
                places.append(table.position(of: fields[0]).description)
            }
        }
        return (records, places, treatment, diagnostics.sorted.map(\.description))
    }

    @Test func theCellsOfASheetStandWhereTheyStandInIt() throws {
        let found = try open(
            workbook(
                """
                sheet['B2'] = 'model'; sheet['C2'] = 'acc'; sheet['E2'] = 'n'
                sheet['B4'] = 'a'; sheet['C4'] = 0.1 + 0.2; sheet['E4'] = 5
                sheet['B5'] = 'b'; sheet['E5'] = 7.25
                """))
        #expect(found.records == [["model", "acc", "n"], ["a", "0.3", "5"], ["b", "", "7.25"]])
        #expect(found.places == ["t.xlsx:2:2", "t.xlsx:4:2", "t.xlsx:5:2"])
        #expect(
            found.treatment == [
                "It is the sheet 'Scores' of an Excel workbook.", "2 columns that are empty are left out.",
            ])
        #expect(found.problems == [])
    }

    @Test func datesErrorsAndPerCentKeepWhatTheyMean() throws {
        let found = try open(
            workbook(
                """
                sheet.append(['model', 'day', 'hour', 'ok', 'error', 'share', 'large'])
                sheet.append(['a', datetime.date(2024, 1, 2), datetime.datetime(2024, 1, 2, 3, 4, 5), True, '#N/A', 0.715, 1e21])
                sheet['F2'].number_format = '0.0%'
                """))
        #expect(
            found.records.last == [
                "a", "2024-01-02", "2024-01-02 03:04:05", "true", "#N/A", "0.715", "1e+21",
            ])
    }

    @Test func ofSeveralSheetsTheFirstIsReadUnlessTheStudyNamesOne() throws {
        let book = try workbook(
            "sheet.append(['model', 'acc'])\nother = book.create_sheet('Other')\nother.append(['x', 'y'])")
        #expect(try open(book).treatment == ["It is the sheet 'Scores' of an Excel workbook, one of 2."])
        #expect(try open(book, "sheet: Other").records == [["x", "y"]])
        #expect(
            try open(book, "sheet: Othr").problems == [
                "study.yaml:5:12: error: the file has no 'Othr'; did you mean 'Other'?"
            ])
    }

    @Test func aFormulaWithoutAStoredResultIsNoEmptyCell() throws {
        let found = try open(workbook("sheet.append(['model', 'acc'])\nsheet.append(['a', '=1/4'])"))
        #expect(
            found.problems == [
                "t.xlsx:2:2: error: the workbook holds no result of the formula '=1/4'; "
                    + "open it in a spreadsheet program, which computes them, and save it"
            ])
        #expect(found.records == [])
    }

    @Test func aParquetFileHasItsNamesAsFirstRow() throws {
        let found = try open(
            parquet(
                "pa.table({'model': ['a', 'b'], 'acc': pa.array([0.1, None], pa.float32()), 'n': [1, 2]})"))
        #expect(found.records == [["model", "acc", "n"], ["a", "0.1", "1"], ["b", "", "2"]])
        #expect(found.places == ["t.parquet:1:1", "t.parquet:2:1", "t.parquet:3:1"])
        #expect(found.treatment == ["It is a Parquet file; lines count its rows, the names being the first."])
    }

    @Test func theNamesOfRowsOfPandasComeFirst() throws {
        let found = try open(
            parquet(
                """
                pa.table({'acc': [0.5], '__index_level_0__': ['a']}).replace_schema_metadata(
                    {'pandas': '{"index_columns": ["__index_level_0__"], "columns": []}'})
                """))
        #expect(found.records == [["", "acc"], ["a", "0.5"]])
    }

    @Test func aNumberThatIsNoneAndAListStayWhatTheyAre() throws {
        let found = try open(parquet("pa.table({'model': ['a'], 'x': [float('nan')], 'tags': [[1, 2]]})"))
        #expect(found.records.last == ["a", "nan", "[1, 2]"])
    }

    @Test func aDamagedFileIsToldInTheWordsOfTheLibrary() throws {
        let book = InputFile(path: "t.xlsx", bytes: Array("PK damaged".utf8))
        #expect(
            try open(book, "format: excel").problems.first?.hasPrefix(
                "t.xlsx: error: this file cannot be converted: File is not a zip file; is it a workbook")
                == true)
        let table = InputFile(path: "t.parquet", bytes: Array("PAR1 damaged".utf8))
        #expect(
            try open(table).problems.first?.hasPrefix("t.parquet: error: this file cannot be converted")
                == true)
    }
}

/// What needs no library.
@Suite struct MissingConverterTests {
    private func problems(_ file: InputFile, by python: String) throws -> [String] {
        var diagnostics = Diagnostics()
        _ = try reading("", by: python, &diagnostics).open(.file(file), &diagnostics)
        return diagnostics.sorted.map(\.description)
    }

    private let book = InputFile(path: "t.xlsx", bytes: Array("PK\u{3}\u{4}".utf8) + [0xFF])

    @Test func aMissingPythonIsToldWithTheLineToRun() throws {
        #expect(
            try problems(book, by: "no-such-python") == [
                "t.xlsx: error: this file is converted by Python, and there is no 'no-such-python'; "
                    + "install Python 3, then run python3 -m pip install openpyxl; or save the table as CSV"
            ])
    }

    @Test func aMissingLibraryIsToldWithTheLineToRun() throws {
        try withFolder(["python": Array("#!/bin/sh\necho '{\"missing\": \"No module\"}'\n".utf8)]) { folder in
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755], ofItemAtPath: folder + "/python")
            #expect(
                try problems(book, by: folder + "/python") == [
                    "t.xlsx: error: this file is converted by Python's openpyxl, which '\(folder)/python' does not have; "
                        + "run python3 -m pip install openpyxl, or save the table as CSV"
                ])
        }
    }

    @Test func anOldWorkbookIsToBeSavedAnew() throws {
        let old = InputFile(path: "t.xls", bytes: [0xD0, 0xCF, 0x11, 0xE0])
        #expect(
            try problems(old, by: "no-such-python") == [
                "t.xls: error: workbooks that end in .xls are not read; save it as .xlsx, or the sheet as CSV"
            ])
    }
}
