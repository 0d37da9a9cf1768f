import Analyses
import Findings
import Markup
import Study

extension MetricsView {
    /// - Parameter standings: of every metric and benchmark, with its depth, in the order of the trees.
    init(
        of standings: [(standing: MetricStanding, depth: Int)], in pages: StudyPages
    ) {
        let benchmarks = standings.count { $0.standing.benchmark != nil }
        introduction =
            "\(numbered(pages.study.table.metrics.count, "metric"))"
            + (benchmarks == 0 ? "" : " and \(numbered(benchmarks, "benchmark")) above them")
            + ". A benchmark stands before its members."
        table = Self.table(standings, pages)
    }

    private static func table(_ standings: [(standing: MetricStanding, depth: Int)], _ pages: StudyPages)
        -> HTML
    {
        var html = HTMLWriter()
        html.openScroll(label: "Metrics")
        html.open("table", ["class": "scores"])
        html.open("thead")
        html.open("tr")
        html.element("th", ["scope": "col"], "Metric or benchmark")
        for title in ["Models scored", "Share", "Mean", "Standard deviation"] {
            html.element("th", ["scope": "col", "class": "right"], title)
        }
        html.close("tr")
        html.close("thead")
        html.newLine()
        html.open("tbody")
        html.newLine()
        for (standing, depth) in standings { html.write(standing, depth: depth, pages) }
        html.close("tbody")
        html.close("table")
        html.closeScroll()
        return html.html
    }
}

extension HTMLWriter {
    fileprivate mutating func write(_ standing: MetricStanding, depth: Int, _ pages: StudyPages) {
        let name = standing.measure.name
        let format = pages.texts.format(of: name)
        let total = standing.measure.scores.count
        let share = total == 0 ? 0 : Double(standing.ranking.count) / Double(total)
        open("tr")
        nameCell(ofMetric: name, in: pages, root: "", class: depth == 0 ? nil : "d\(min(depth, 6))")
        numberCell(count(standing.ranking.count))
        numberCell(NumberFormat.percent(1).text(share))
        if let mean = standing.mean.number, let deviation = standing.standardDeviation.number {
            numberCell(format.text(mean))
            numberCell(format.text(deviation))
        } else {
            missingCell("no model is scored", columns: 2)
        }
        closeRow()
    }
}
