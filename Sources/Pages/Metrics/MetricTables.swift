import Analyses
import Findings
import Markup
import Study

/// Writes the tables of a metric's or benchmark's page.
struct MetricTables {
    let standing: MetricStanding
    let pages: StudyPages
    /// The way from the page to the site's root.
    let root: String

    private var name: String { standing.measure.name }

    init(_ standing: MetricStanding, in pages: StudyPages, root: String) {
        self.standing = standing
        self.pages = pages
        self.root = root
    }

    /// How many models are scored, and why the others are not.
    func coverage() -> HTML {
        var html = HTMLWriter()
        let total = standing.measure.scores.count
        let share = total == 0 ? 0 : Double(standing.ranking.count) / Double(total)
        html.open("p")
        html.bar(share)
        html.text(
            " \(count(standing.ranking.count)) of \(numbered(total, "model")) have a score "
                + "(\(NumberFormat.percent(1).text(share))).")
        let gaps = standing.gaps.map { "\(count($0.items.count)) \($0.reason)" }
        if !gaps.isEmpty { html.text(" The others: \(enumeration(gaps)).") }
        let hollow = pages.texts.hollow(on: name).count
        if hollow > 0 {
            html.text(
                " For \(count(hollow)) of them that score is 0, because every score below it is missing and counts as 0."
            )
        }
        html.close("p")
        if standing.benchmark != nil { html.paragraph(sentence(for: pages.standings.scores.rule)) }
        return html.html
    }

    func models(_ models: some Sequence<Int>, label: String) -> HTML {
        var html = HTMLWriter()
        html.openTable(label: label, ["Model", "Score", "Rank"], numbersFrom: 1)
        for model in models {
            html.openRow(ofModel: pages.study.table.models[model])
            html.nameCell(ofModel: model, in: pages, root: root)
            html.numberCell(pages.texts[name, model] ?? "—")
            html.numberCell(standing.ranking[model]?.rankOfCount ?? "—")
            html.closeRow()
        }
        html.closeTable()
        return html.html
    }

    func members(of benchmark: Benchmark) -> HTML {
        var html = HTMLWriter()
        html.openTable(label: "Members", ["Member", "Metrics below", "Models scored"], numbersFrom: 1)
        for member in benchmark.members {
            html.open("tr")
            html.nameCell(ofMetric: member.name, in: pages, root: root)
            var below = "—"
            if case .benchmark(let inner) = member { below = count(Set(inner.leaves).count) }
            html.numberCell(below)
            html.numberCell(count(pages.standings.ranking(of: member.name)?.count ?? 0))
            html.closeRow()
        }
        html.closeTable()
        return html.html
    }

    func correlations() -> HTML {
        let below = Set(standing.benchmark?.leaves ?? [])
        var html = HTMLWriter()
        html.openTable(label: "Correlations", ["Metric", "ρ", "n", "p", "Significant"], numbersFrom: 1)
        for correlation in standing.correlations {
            html.open("tr")
            html.nameCell(
                ofMetric: correlation.metric, in: pages, root: root,
                note: below.contains(correlation.metric) ? "part of it" : nil)
            switch (correlation.rho, correlation.pValue.number) {
            case (.defined(let rho), let p?):
                html.numberCell(NumberFormat.fixed(3).text(rho), value: shortestText(rho))
                html.numberCell(count(correlation.n))
                html.numberCell(probabilityText(p), value: shortestText(p))
                html.numberCell(correlation.isSignificant ? "yes" : "no")
            case (.undefined(let reason), _):
                html.missingCell("not defined: \(reason)", columns: 4)
            case (.defined, nil):
                html.missingCell("not defined", columns: 4)
            }
            html.closeRow()
        }
        html.closeTable()
        return html.html
    }
}
