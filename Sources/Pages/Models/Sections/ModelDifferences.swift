import Analyses
import Findings
import Markup

extension PageSection<ModelPage> {
    /// The metrics on which the model stands higher, and lower, than on the whole. Its address is what links to it have
    /// called it from the first.
    static var differences: Self {
        Self(id: "pulls", title: "What raises and lowers it") { page, html in
            let (raising, lowering) = (page.standing.raising, page.standing.lowering)
            if raising.isEmpty, lowering.isEmpty { return }
            html.paragraph(
                "A percentile is the share of the other scored models that stand below, a tie counting half. A metric "
                    + "raises the model when the model’s percentile on it is higher than on the whole, and lowers it when it "
                    + "is lower; the difference is in points of a hundred. How much weight the metric has is not part of it."
            )
            html.write(raising, "Raises it", label: "Metrics that raise it", on: page)
            html.write(lowering, "Lowers it", label: "Metrics that lower it", on: page)
        }
    }
}

extension HTMLWriter {
    fileprivate mutating func write(
        _ differences: [ModelStanding.Difference], _ title: String, label: String, on page: ModelPage
    ) {
        if differences.isEmpty { return }
        element("h3", title)
        newLine()
        openTable(label: label, ["Metric", "Score", "Rank", "Difference"], numbersFrom: 1)
        for difference in differences {
            open("tr")
            nameCell(ofMetric: difference.metric, in: page.pages, root: page.root)
            numberCell(page.pages.texts[difference.metric, page.standing.model] ?? "—")
            numberCell(difference.standing.rankOfCount)
            numberCell(NumberFormat.signedPoints.text(difference.percentiles))
            closeRow()
        }
        closeTable()
        newLine()
    }
}
