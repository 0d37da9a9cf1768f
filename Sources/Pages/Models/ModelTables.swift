import Analyses
import Findings
import Markup
import Study

/// Writes the tables of a model's page.
struct ModelTables {
    let standing: ModelStanding
    let pages: StudyPages
    /// The way from the page to the site's root.
    let root: String

    private var leaderboard: Leaderboard { pages.standings.leaderboard }

    init(_ standing: ModelStanding, in pages: StudyPages, root: String) {
        self.standing = standing
        self.pages = pages
        self.root = root
    }

    /// A row for each scheme, with what it changes against the reference.
    func ranks() -> HTML {
        var html = HTMLWriter()
        html.openTable(label: "Ranks", ["Scheme", "Rank", "Against the reference"], numbersFrom: 1)
        let reference = standing.ranks.first ?? nil
        for (index, (scheme, place)) in zip(leaderboard.schemes, standing.ranks).enumerated() {
            guard let place else { continue }
            let move = reference.map { $0.rank - place.rank } ?? 0
            html.open("tr")
            html.element("th", ["scope": "row"], scheme.title)
            html.numberCell(place.rankOfCount)
            let words = index == 0 ? "the reference" : Self.words(forMove: move)
            let isNotable = Double(abs(move)) > SchemeComparison.notableShift
            html.open("td", ["class": isNotable ? "right moved" : "right"])
            html.text(words)
            html.close("td")
            html.closeRow()
        }
        html.closeTable()
        return html.html
    }

    /// Not by colour and weight alone: a far move says so.
    private static func words(forMove move: Int) -> String {
        if move == 0 { return "the same" }
        return "\(numbered(abs(move), "place")) \(move > 0 ? "up" : "down")"
    }

    func pulls(_ pulls: [ModelStanding.Pull], label: String) -> HTML {
        var html = HTMLWriter()
        html.openTable(label: label, ["Metric", "Score", "Rank", "Difference"], numbersFrom: 1)
        for pull in pulls {
            html.open("tr")
            html.nameCell(ofMetric: pull.metric, in: pages, root: root)
            html.numberCell(pages.texts[pull.metric, standing.model] ?? "—")
            html.numberCell(pull.standing.rankOfCount)
            html.numberCell(NumberFormat.signed(0).text(pull.difference * 100))
            html.closeRow()
        }
        html.closeTable()
        return html.html
    }

    func nearest() -> HTML {
        var html = HTMLWriter()
        html.openTable(
            label: "Nearest models", ["Model", "Rank", "Distance", "Shared metrics"], numbersFrom: 1)
        for neighbour in standing.nearest {
            html.openRow(ofModel: pages.study.table.models[neighbour.model])
            html.nameCell(ofModel: neighbour.model, in: pages, root: root)
            html.numberCell(leaderboard.reference(neighbour.model)?.rankText ?? "—")
            html.numberCell(NumberFormat.fixed(3).text(neighbour.distance))
            html.numberCell(count(neighbour.shared))
            html.closeRow()
        }
        html.closeTable()
        return html.html
    }
}

// MARK: - Scores

extension ModelTables {
    func scores(_ rows: ScoreRows) -> HTML {
        var html = HTMLWriter()
        html.openScroll(label: "Scores")
        html.open("table", ["class": "scores"])
        html.open("thead")
        html.open("tr")
        html.element("th", ["scope": "col"], "Metric or benchmark")
        for title in ["Score", "Rank", "Percentile"] {
            html.element("th", ["scope": "col", "class": title == "Percentile" ? nil : "right"], title)
        }
        html.close("tr")
        html.close("thead")
        html.newLine()
        html.open("tbody")
        html.newLine()
        for row in rows.rows { write(row, into: &html) }
        html.close("tbody")
        html.close("table")
        html.closeScroll()
        return html.html
    }

    private func write(_ row: ScoreRows.Row, into html: inout HTMLWriter) {
        html.markup(row.head)
        if let text = row.texts[standing.model], let place = row.ranking?[standing.model] {
            html.numberCell(text)
            if row.hollow.contains(standing.model) {
                html.missingCell("no score below it", columns: 2)
                html.closeRow()
                return
            }
            html.numberCell(place.rankOfCount)
            html.markup("<td>")
            if let percentile = place.percentile {
                html.bar(percentile)
                html.markup(" \(place.percentileText ?? "")")
            }
            html.markup("</td>")
        } else {
            html.missingCell(reason(in: row.column), columns: 3)
        }
        html.closeRow()
    }

    private func reason(in column: ScoreColumn?) -> String {
        if case .missing(let reason)? = column?[standing.model] { return reason.description }
        return MissingReason.below(pages.standings.scores.rule).description
    }
}
