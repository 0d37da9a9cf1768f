extension HTMLWriter {
    /// Opens a table of plain texts in its scroll container.
    ///
    /// - Parameter numbersFrom: the first column that holds numbers.
    package mutating func openTable(label: String, _ header: [String], numbersFrom: Int = .max) {
        openScroll(label: label, columns: header.count)
        open("table")
        open("thead")
        open("tr")
        for (column, title) in header.enumerated() {
            element("th", ["scope": "col", "class": column >= numbersFrom ? "right" : nil], title)
        }
        close("tr")
        close("thead")
        newLine()
        open("tbody")
        newLine()
    }

    /// Writes a row whose first cell names it.
    package mutating func row(_ cells: [String], numbersFrom: Int = .max) {
        open("tr")
        for (column, text) in cells.enumerated() {
            if column == 0 {
                element("th", ["scope": "row"], text)
            } else {
                element("td", ["class": column >= numbersFrom ? "right" : nil], text)
            }
        }
        close("tr")
        newLine()
    }

    package mutating func closeTable() {
        close("tbody")
        close("table")
        closeScroll()
    }
}
