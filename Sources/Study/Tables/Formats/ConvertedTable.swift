import Diagnostics

/// Excel workbooks and Parquet files, converted by a library; the place of a cell is its row and column.
extension TableReading {
    func openConverted(
        _ file: InputFile, by kind: TableConverter.Kind, _ diagnostics: inout Diagnostics
    ) -> OpenedTable? {
        let format: TableFormat = kind == .workbook ? .excel : .parquet
        guard suits(format, &diagnostics) else { return nil }
        let name = file.path.lowercased()
        if kind == .workbook, let ending = ["xls", "ods"].first(where: { name.hasSuffix("." + $0) }) {
            diagnostics.error(
                .failedConversion, "workbooks that end in .\(ending) are not read",
                at: Position(file: file.path),
                mend: "save it as .xlsx, or the sheet as CSV")
            return nil
        }
        guard let answer = answer(of: file, kind, &diagnostics) else { return nil }
        guard let rows = answer["rows"]?.items else {
            explain(answer, of: file, kind, &diagnostics)
            return nil
        }
        let treatment: TableTreatment =
            kind == .workbook
            ? .sheet(answer["sheet"]?.name ?? "", of: answer["sheets"]?.items?.count ?? 1) : .parquet
        return table(of: rows, in: file, treatment, &diagnostics).map(OpenedTable.composed)
    }

    private func answer(
        of file: InputFile, _ kind: TableConverter.Kind, _ diagnostics: inout Diagnostics
    ) -> JSONNode? {
        let library = TableConverter.library(for: kind)
        let place = Position(file: file.path)
        do throws(ChildProcess.Failure) {
            let output = try converter.output(of: file.bytes, kind, sheet: declaration.sheet?.value)
            var ignored = Diagnostics()
            let values = JSONText.values(of: InputFile(path: file.path, bytes: output), &ignored)
            if let answer = values?.first { return answer }
            throw .failed(ignored.all.first?.message ?? "it printed no JSON")
        } catch {
            switch error {
            case .absent:
                diagnostics.error(
                    .missingConverter,
                    "this file is converted by Python, and there is no '\(converter.python)'",
                    at: place,
                    mend:
                        "install Python 3, then run python3 -m pip install \(library); or save the table as CSV"
                )
            case .tookTooLong(let seconds):
                diagnostics.error(
                    .failedConversion, "converting this file took more than \(seconds) seconds", at: place,
                    mend: "save the table as CSV")
            case .printedTooMuch(let megabytes):
                diagnostics.error(
                    .failedConversion, "the cells of this file take more than \(megabytes) MB", at: place,
                    mend: "save the table alone as CSV")
            case .failed(let words), .refused(let words):
                diagnostics.error(
                    .failedConversion, "this file cannot be converted: \(cutShort(words))", at: place,
                    mend: "save the table as CSV")
            }
            return nil
        }
    }

    /// Tells what the converter found instead of cells.
    private func explain(
        _ answer: JSONNode, of file: InputFile, _ kind: TableConverter.Kind, _ diagnostics: inout Diagnostics
    ) {
        let library = TableConverter.library(for: kind)
        if answer["missing"] != nil {
            diagnostics.error(
                .missingConverter,
                "this file is converted by Python's \(library), which '\(converter.python)' does not have",
                at: Position(file: file.path),
                mend: "run python3 -m pip install \(library), or save the table as CSV")
        } else if let names = answer["unknown"]?.items, let sheet = declaration.sheet {
            diagnostics.unknownSheet(sheet, among: names.map(\.cellText))
        } else if let cell = answer["unstored"]?.items?.map(\.cellText), cell.count == 3 {
            let others = (answer["count"]?.cellText).flatMap { Int($0) }.map { $0 - 1 } ?? 0
            diagnostics.error(
                .unstoredFormula,
                "the workbook holds no result of the formula '\(cutShort(cell[2]))'"
                    + (others == 0 ? "" : ", and none of \(others) more"),
                at: Position(file: file.path, line: Int(cell[0]) ?? 0, column: Int(cell[1]) ?? 0),
                mend: "open it in a spreadsheet program, which computes them, and save it")
        } else {
            let words = answer["unreadable"]?.cellText ?? "nothing is known of why"
            diagnostics.error(
                .failedConversion, "this file cannot be converted: \(cutShort(words))",
                at: Position(file: file.path),
                mend: "is it \(kind == .workbook ? "a workbook that ends in .xlsx" : "a Parquet file")?")
        }
    }

    /// Rows without any text are none, as blank lines are; a column without any is left out.
    private func table(
        of rows: [JSONNode], in file: InputFile, _ treatment: TableTreatment, _ diagnostics: inout Diagnostics
    ) -> ComposedTable? {
        let texts = rows.map { ($0.items ?? []).map(\.cellText) }
        let width = texts.reduce(0) { max($0, $1.count) }
        guard texts.count.multipliedReportingOverflow(by: width).partialValue <= TableBounds.cells
        else {
            diagnostics.error(
                .oversizedTable, "\(texts.count) rows and \(width) columns are more cells than are read",
                at: Position(file: file.path), mend: "save the table alone as CSV")
            return nil
        }
        var isUsed = Array(repeating: false, count: width)
        for row in texts {
            for (column, text) in row.enumerated() where !text.isEmpty { isUsed[column] = true }
        }
        var table = ComposedTable(file: file.path, treatment: [treatment])
        let empty = isUsed.count { !$0 }
        if empty > 0 { table.treatment.append(.emptyColumns(empty)) }
        for (row, cells) in texts.enumerated() where cells.contains(where: { !$0.isEmpty }) {
            for column in 0..<width where isUsed[column] {
                let place = JSONPlace(
                    line: Int32(clamping: row + 1), column: Int32(clamping: column + 1),
                    endColumn: Int32(clamping: column + 1))
                table.add(cells.indices.contains(column) ? cells[column] : "", at: place)
            }
            table.endRecord()
        }
        return table
    }
}
