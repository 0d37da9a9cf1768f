import Analyses
import Markup
import Study

extension PageSection<MetricPage> {
    /// What a benchmark is the mean of.
    static var members: Self {
        Self(id: "members", title: "Members") { page, html in
            guard let benchmark = page.standing.benchmark else { return }
            html.openTable(label: "Members", ["Member", "Metrics below", "Models scored"], numbersFrom: 1)
            for member in benchmark.members { html.writeRow(member, on: page) }
            html.closeTable()
        }
    }
}

extension HTMLWriter {
    fileprivate mutating func writeRow(_ member: Benchmark.Member, on page: MetricPage) {
        var below = "—"
        if case .benchmark(let inner) = member { below = count(Set(inner.leaves).count) }
        open("tr")
        nameCell(ofMetric: member.name, in: page.pages, root: page.root)
        numberCell(below)
        numberCell(count(page.pages.standings.ranking(of: member.name)?.count ?? 0))
        closeRow()
    }
}
