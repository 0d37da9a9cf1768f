import Analyses
import Figures
import Findings
import Markup
import Study

extension PageSection<DataPage> {
    /// How much of the table there is, as a map of all cells and metric by metric.
    static var coverage: Self {
        Self(id: "coverage", title: "Coverage") { page, html in
            html.paragraph("\(sentence(on: page.tableCoverage)) \(page.coverage?.summary ?? "")")
            if let map = page.coverage { html.write(map) }
            html.open("details")
            html.newLine()
            html.element("summary", "Coverage of each metric")
            html.newLine()
            html.openTable(
                label: "Coverage of the metrics", ["Metric", "Table", "Models scored", "Share"],
                numbersFrom: 2)
            for row in page.tableCoverage.rows { html.write(row, in: page.pages) }
            html.closeTable()
            html.newLine()
            html.close("details")
        }
    }
}

extension HTMLWriter {
    fileprivate mutating func write(_ map: Figure) {
        drawing(map.inlineSVG, label: "Coverage")
        open("p", ["class": "downloads"])
        download("Drawing (SVG)", "figures/\(map.fileName).svg")
        text(" · ")
        download("Data (CSV)", "data/\(map.fileName).csv")
        close("p")
        newLine()
    }

    fileprivate mutating func write(_ row: TableCoverage.Row, in pages: StudyPages) {
        open("tr")
        nameCell(ofMetric: row.metric.name, in: pages, root: "")
        element("td", row.metric.table)
        numberCell(countText(row.scored))
        numberCell(row.share.number.map(NumberFormat.share.text) ?? "—")
        closeRow()
    }
}

private func sentence(on coverage: TableCoverage) -> String {
    let size = "\(counted(coverage.models, "model")) and \(counted(coverage.rows.count, "metric"))"
    guard let share = coverage.share.number else { return "The tables hold \(size)." }
    return "The tables hold \(size); \(NumberFormat.share.text(share)) of the cells have a score."
}
