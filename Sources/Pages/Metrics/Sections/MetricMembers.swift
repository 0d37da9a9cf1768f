import Analyses
import Findings
import Markup
import Study

extension PageSection<MetricPage> {
    /// What a benchmark is the mean of.
    static var members: Self {
        Self(id: "members", title: "Members") { page, html in
            guard let benchmark = page.standing.benchmark else { return }
            let weight = benchmark.ratio == nil ? [] : ["Weight"]
            html.openTable(
                label: "Members", ["Member"] + weight + ["Metrics below", "Models scored"], numbersFrom: 1)
            for member in page.standing.members { html.writeRow(member, on: page) }
            html.closeTable()
        }
    }
}

extension HTMLWriter {
    fileprivate mutating func writeRow(_ member: MetricStanding.Member, on page: MetricPage) {
        open("tr")
        nameCell(ofMetric: member.name, in: page.pages, root: page.root)
        if let weight = member.weight { numberCell(shortestText(weight.number)) }
        numberCell(member.metricCount.map(countText) ?? "—")
        numberCell(countText(member.scoredCount))
        closeRow()
    }
}
