import Analyses
import Findings
import Markup
import Study

extension PageSection<ModelPage> {
    /// The models that stand in nearly the same places.
    static var nearest: Self {
        Self(id: "nearest", title: "Nearest models") { page, html in
            if page.standing.nearest.isEmpty { return }
            html.paragraph(
                "Near are models that stand in nearly the same places on the same metrics: the distance is the mean "
                    + "absolute difference of percentiles over the metrics that score both, of which there must be at "
                    + "least \(page.standing.neighboursShare).")
            html.openTable(
                label: "Nearest models", ["Model", "Rank", "Distance", "Shared metrics"], numbersFrom: 1)
            for neighbour in page.standing.nearest { html.writeRow(neighbour, on: page) }
            html.closeTable()
        }
    }
}

extension HTMLWriter {
    fileprivate mutating func writeRow(_ neighbour: NearestModels.Neighbour, on page: ModelPage) {
        openRow(ofModel: page.pages.study.table.models[neighbour.model])
        nameCell(ofModel: neighbour.model, in: page.pages, root: page.root)
        numberCell(page.leaderboard.reference(neighbour.model)?.rankText ?? "—")
        numberCell(NumberKind.share.text(neighbour.distance))
        numberCell(countText(neighbour.shared))
        closeRow()
    }
}
