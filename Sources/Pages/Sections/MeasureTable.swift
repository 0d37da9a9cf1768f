import Markup

extension HTMLWriter {
    /// Opens a table that has a row for every metric and benchmark, in the order of the trees.
    ///
    /// - Parameters:
    ///   - numbers: the titles of the columns after the first.
    ///   - others: the titles of the columns after those.
    mutating func openMeasureTable(label: String, numbers: [String], others: [String] = []) {
        openScroll(label: label)
        open("table", ["class": "scores"])
        open("thead")
        open("tr")
        element("th", ["scope": "col"], "Metric or benchmark")
        for title in numbers { element("th", ["scope": "col", "class": "right"], title) }
        for title in others { element("th", ["scope": "col"], title) }
        close("tr")
        close("thead")
        newLine()
        open("tbody")
        newLine()
    }
}
