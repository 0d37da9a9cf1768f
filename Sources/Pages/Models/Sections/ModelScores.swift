import Analyses
import Markup
import Study

extension PageSection<ModelPage> {
    /// Every score with its rank and percentile, and why each missing one is missing.
    static var scores: Self {
        Self(id: "scores", title: "Scores") { page, html in
            html.paragraph(
                "The rank is among the models that have a score there. The bar is the percentile.")
            html.openMeasureTable(label: "Scores", numbers: ["Score", "Rank"], others: ["Percentile"])
            for row in page.rows.rows { html.write(row, of: page) }
            html.closeTable()
            html.newLine()
            if page.standing.hasImputedScore {
                html.element("p", ["class": "note"], page.leaderboard.rule.imputedNote)
                html.newLine()
            }
            html.downloads(
                "The numbers are", in: "standings.csv", root: page.root, "with those of all models")
        }
    }
}

extension HTMLWriter {
    fileprivate mutating func write(_ row: ScoreRows.Row, of page: ModelPage) {
        let model = page.standing.model
        markup(row.head)
        if let text = row.texts[model] {
            numberCell(text)
            if let place = row.ranking?[model] {
                numberCell(place.rankOfCount)
                percentileCell(place.percentile, place.percentileText)
            } else {
                missingCell("no metric below it scores the model", columns: 2)
            }
        } else {
            missingCell(row.measure?.reasonMissing(model)?.description ?? "no score", columns: 3)
        }
        closeRow()
    }

    private mutating func percentileCell(_ percentile: Double?, _ text: String?) {
        markup("<td>")
        if let percentile, let text {
            bar(percentile)
            markup(" \(text)")
        }
        markup("</td>")
    }
}
