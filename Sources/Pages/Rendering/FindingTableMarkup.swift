import Findings
import Markup

extension HTMLWriter {
    /// Writes a table of findings: its keys, then its columns, with the digits of their kinds; the CSV has all of them.
    ///
    /// - Parameters:
    ///   - keyCell: writes the cell of a key; as text unless it is given.
    ///   - hasValues: whether cells carry their number with all its digits, for scripts that sort by it.
    mutating func write(
        _ table: FindingTable, label: String, class style: String? = "data", hasValues: Bool = false,
        keyCell: ((FindingTable.Key, String, inout HTMLWriter) -> Void)? = nil
    ) {
        openScroll(label: label, columns: table.keys.count + table.columns.count)
        open("table", ["class": style])
        open("thead")
        open("tr")
        for key in table.keys { element("th", ["scope": "col", "title": key.meaning], key.label) }
        for column in table.columns {
            element(
                "th",
                [
                    "scope": "col", "class": column.isOnTheRight ? "right" : nil, "title": column.meaning,
                ], column.label)
        }
        close("tr")
        close("thead")
        newLine()
        open("tbody")
        newLine()
        for row in 0..<table.rowCount { write(row, of: table, hasValues, keyCell) }
        close("tbody")
        close("table")
        closeScroll()
    }

    private mutating func write(
        _ row: Int, of table: FindingTable, _ hasValues: Bool,
        _ keyCell: ((FindingTable.Key, String, inout HTMLWriter) -> Void)?
    ) {
        // A script finds a row by its model.
        open("tr", ["data-model": table.keys.first.flatMap { $0.kind == .model ? $0.cells[row] : nil }])
        for key in table.keys {
            if let keyCell { keyCell(key, key.cells[row], &self) } else { element("td", key.cells[row]) }
        }
        // A row whose first column is missing has nothing to tell but why.
        if let first = table.columns.first, case .missing(let reason) = first.cells[row] {
            element(
                "td", ["class": "missing", "colspan": "\(table.columns.count)"], first.missingWords(reason))
        } else {
            for column in table.columns { write(column, row, hasValues) }
        }
        close("tr")
        newLine()
    }

    private mutating func write(_ column: FindingTable.Column, _ row: Int, _ hasValues: Bool) {
        guard let text = column.text(inRow: row) else {
            let words = column.missingWords(column.reason(inRow: row))
            element("td", ["class": column.isOnTheRight ? "missing right" : "missing"], words)
            return
        }
        if !column.isOnTheRight {
            element("td", text)
        } else if hasValues, case .number(let number) = column.cells[row] {
            numberCell(text, value: shortestText(number))
        } else {
            numberCell(text)
        }
    }
}

extension FindingTable.Column {
    /// Numbers stand with their last digits below each other.
    fileprivate var isOnTheRight: Bool { kind != .words }

    /// A score is missing; any other number cannot be worked out.
    fileprivate func missingWords(_ reason: String) -> String {
        if case .number(.score) = kind { reason } else { "not defined: \(reason)" }
    }
}
