import Figures
import Findings
import Markup

extension HTMLWriter {
    /// Writes the numbers behind a figure with four significant digits; the CSV has all of them.
    mutating func write(_ table: DataTable, label: String) {
        openScroll(label: label, columns: table.columns.count)
        open("table", ["class": "data"])
        open("thead")
        open("tr")
        for column in table.columns {
            let isText = column.kind == .text
            element(
                "th", ["scope": "col", "class": isText ? nil : "right", "title": column.description],
                column.name)
        }
        close("tr")
        close("thead")
        newLine()
        open("tbody")
        newLine()
        for row in table.rows { write(row, of: table) }
        close("tbody")
        close("table")
        closeScroll()
    }

    private mutating func write(_ row: [DataTable.Cell], of table: DataTable) {
        if table.columns.first?.name == "model", case .text(let key)? = row.first {
            open("tr", ["data-model": key])
        } else {
            open("tr")
        }
        for (cell, column) in zip(row, table.columns) {
            let side = column.kind == .text ? nil : "right"
            switch cell {
            case .text(let text): element("td", ["class": side], text)
            case .integer(let number): element("td", ["class": side], NumberFormat.count.text(Double(number)))
            case .number(let number):
                // A p-value below the smallest Double is not 0 all the same.
                let isTiny = column.kind == .probability && number == 0
                element("td", ["class": side], isTiny ? "< 0.001" : NumberFormat.significant(4).text(number))
            case .missing(let reason):
                element("td", ["class": side.map { "missing \($0)" } ?? "missing"], reason)
            }
        }
        close("tr")
        newLine()
    }
}
