import Analyses
import Markup
import Study

extension PageSection<MetricPage> {
    /// The best models and the last.
    static var ends: Self {
        Self(id: "ends", title: "Models at both ends") { page, html in
            let (best, last) = (page.standing.best, page.standing.last)
            html.write(best, "The best", label: "The best models", on: page)
            html.write(last, "The last", label: "The last models", on: page)
        }
    }
}

extension HTMLWriter {
    fileprivate mutating func write(
        _ models: ArraySlice<Int>, _ title: String, label: String, on page: MetricPage
    ) {
        if models.isEmpty { return }
        element("h3", title)
        newLine()
        openTable(label: label, ["Model", "Score", "Rank"], numbersFrom: 1)
        for model in models {
            openRow(ofModel: page.pages.study.table.models[model])
            nameCell(ofModel: model, in: page.pages, root: page.root)
            numberCell(page.pages.texts[page.name, model] ?? "—")
            numberCell(page.standing.ranking[model]?.rankOfCount ?? "—")
            closeRow()
        }
        closeTable()
        newLine()
    }
}
