import Analyses
import Findings
import Markup
import Study

/// The page that lists every metric and benchmark.
struct MetricsView: View {
    let introduction: String
    let table: HTML

    static let template = "metrics"
    static let sample = MetricsView(introduction: "Sentence", table: "<table></table>")
}

extension MetricsView {
    /// - Parameter standings: of every metric and benchmark, with its depth, in the order of the trees.
    init(of standings: [(standing: MetricStanding, depth: Int)], in pages: StudyPages) {
        let benchmarks = pages.standings.benchmarkCount
        introduction =
            "\(counted(pages.study.table.metrics.count, "metric"))"
            + (benchmarks == 0 ? "" : " and \(counted(benchmarks, "benchmark")) above them")
            + ". A benchmark stands before its members."
            + (pages.standings.hasImputedScores
                ? " Its mean and standard deviation include scores that are made of missing scores alone; “models scored” "
                    + "does not."
                : "")
        table = Self.table(standings, pages)
    }

    private static func table(_ standings: [(standing: MetricStanding, depth: Int)], _ pages: StudyPages)
        -> HTML
    {
        var html = HTMLWriter()
        html.openMeasureTable(
            label: "Metrics", numbers: ["Models scored", "Share", "Mean", "Standard deviation"])
        for (standing, depth) in standings { html.write(standing, depth: depth, pages) }
        html.closeTable()
        return html.html
    }
}

extension HTMLWriter {
    fileprivate mutating func write(_ standing: MetricStanding, depth: Int, _ pages: StudyPages) {
        let measure = standing.measure
        open("tr")
        nameCell(ofMetric: measure.name, depth: depth, in: pages, root: "")
        numberCell(countText(standing.scoredCount))
        numberCell(standing.coverage.map(NumberFormat.share.text) ?? "—")
        if let mean = standing.mean.number, let deviation = standing.standardDeviation.number {
            numberCell(measure.meanKind.text(mean))
            numberCell(measure.spreadKind.text(deviation))
        } else {
            missingCell("no model is scored", columns: 2)
        }
        closeRow()
    }
}
