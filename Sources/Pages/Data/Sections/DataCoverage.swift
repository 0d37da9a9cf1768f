import Figures
import Findings
import Markup
import Study

extension PageSection<DataPage> {
    /// How much of the table there is, as a map of all cells and metric by metric.
    static var coverage: Self {
        Self(id: "coverage", title: "Coverage") { page, html in
            let table = page.pages.study.table
            html.paragraph("\(sentence(on: table)) \(page.coverage?.summary ?? "")")
            if let map = page.coverage { html.write(map) }
            html.open("details")
            html.newLine()
            html.element("summary", "Coverage of each metric")
            html.newLine()
            html.openTable(
                label: "Coverage of the metrics", ["Metric", "Table", "Models scored", "Share"],
                numbersFrom: 2)
            for (metric, column) in zip(table.metrics, table.columns) {
                html.writeRow(metric, column, in: page.pages)
            }
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
        download("Drawing (SVG)", "figures/\(map.id).svg")
        text(" · ")
        download("Data (CSV)", "data/\(map.id).csv")
        close("p")
        newLine()
    }

    fileprivate mutating func writeRow(_ metric: Metric, _ column: ScoreColumn, in pages: StudyPages) {
        open("tr")
        nameCell(ofMetric: metric.name, in: pages, root: "")
        element("td", metric.table)
        numberCell(count(column.presentCount))
        numberCell(column.coverage.map(NumberFormat.percent(1).text) ?? "—")
        closeRow()
    }
}

private func sentence(on table: ScoreTable) -> String {
    let size = "\(numbered(table.models.count, "model")) and \(numbered(table.metrics.count, "metric"))"
    guard let coverage = table.coverage else { return "The tables hold \(size)." }
    let share = NumberFormat.percent(1).text(coverage)
    return "The tables hold \(size); \(share) of the cells have a score."
}
