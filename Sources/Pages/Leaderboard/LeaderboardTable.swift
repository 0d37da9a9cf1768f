import Analyses
import Findings
import Markup
import OrderedCollections
import Study

/// Writes the table of the leaderboard: a row for each model, a column for each scheme, metric and benchmark.
///
/// The table is large, so its cells hold as little as can be: a number is plain text, and carries `data-value` only where
/// another number of its column reads alike. A dash stands for a missing score; those that are missing for another reason
/// than most carry its number in the legend.
struct LeaderboardTable {
    let pages: StudyPages
    let columns: LeaderboardColumns
    /// The reasons of missing scores, the most frequent first.
    let reasons: [MissingReason]
    private let measures: [Cells]
    private var html = HTMLWriter()

    private var leaderboard: Leaderboard { pages.standings.leaderboard }
    private var study: Study { pages.study }

    init(_ pages: StudyPages) {
        self.pages = pages
        columns = LeaderboardColumns(of: pages.study)
        reasons = Self.reasons(in: pages.study.table)
        let dashes = Dictionary(
            reasons.enumerated().map { ($1, $0 == 0 ? "—" : "—" + raised($0)) },
            uniquingKeysWith: { first, _ in first })
        let names = [columns.aggregate].compactMap(\.self) + columns.groups.flatMap(\.columns)
        measures = names.map { Cells($0.name, in: pages, dashes) }
    }

    private static func reasons(in table: ScoreTable) -> [MissingReason] {
        var counts: OrderedDictionary<MissingReason, Int> = [:]
        for column in table.columns {
            for model in 0..<column.count {
                if case .missing(let reason) = column[model] { counts[reason, default: 0] += 1 }
            }
        }
        return counts.elements.enumerated()
            .sorted { (-$0.element.value, $0.offset) < (-$1.element.value, $1.offset) }.map(\.element.key)
    }

    /// The whole table in its scroll container.
    mutating func write() -> HTML {
        html.openScroll(label: "Leaderboard")
        html.open("table", ["class": "leaderboard", "id": "leaderboard"])
        html.newLine()
        writeColumns()
        html.open("thead")
        html.newLine()
        writeGroups()
        writeHeader()
        html.close("thead")
        html.newLine()
        html.open("tbody")
        html.newLine()
        for model in leaderboard.models { writeRow(model) }
        html.close("tbody")
        html.close("table")
        html.closeScroll()
        return html.html
    }
}

// MARK: - Header

extension LeaderboardTable {
    /// Columns that paper has no room for are marked.
    private mutating func writeColumns() {
        html.open("colgroup")
        html.open("col", ["class": "model"])
        html.close("colgroup")
        if !leaderboard.schemes.isEmpty {
            html.open("colgroup")
            for _ in leaderboard.schemes { html.open("col", ["class": "rank"]) }
            html.close("colgroup")
        }
        html.open("colgroup")
        html.open("col", ["class": "count"])
        if columns.aggregate != nil { html.open("col") }
        html.close("colgroup")
        for group in columns.groups {
            html.open("colgroup")
            for column in group.columns { html.open("col", ["class": column.depth > 2 ? "detail" : nil]) }
            html.close("colgroup")
        }
        html.newLine()
    }

    private mutating func writeGroups() {
        html.open("tr")
        html.element("th", ["scope": "col", "rowspan": "2"], "Model")
        if !leaderboard.schemes.isEmpty { writeGroup("Rank", span: leaderboard.schemes.count) }
        writeGroup("All", span: columns.aggregate == nil ? 1 : 2)
        for group in columns.groups { writeGroup(group.title, span: group.columns.count) }
        html.closeRow()
    }

    private mutating func writeGroup(_ title: String, span: Int) {
        html.open("th", ["scope": "colgroup", "colspan": "\(span)"])
        html.element("span", title)
        html.close("th")
    }

    private mutating func writeHeader() {
        html.open("tr")
        for scheme in leaderboard.schemes {
            html.element("th", ["scope": "col", "data-scheme": scheme.name], scheme.title)
        }
        html.element("th", ["scope": "col"], "Scores of \(count(leaderboard.metrics.count))")
        for column in [columns.aggregate].compactMap(\.self) + columns.groups.flatMap(\.columns) {
            let isLower = study.table.metric(named: column.name)?.better == .lower
            html.open(
                "th",
                [
                    "scope": "col", "data-column": column.name, "data-parent": column.parent,
                    "data-better": isLower ? "lower" : nil,
                ])
            html.element(
                "a", ["href": pages.addresses.page(ofMetric: column.name)], pages.title(of: column.name))
            html.close("th")
        }
        html.closeRow()
    }
}

// MARK: - Rows

extension LeaderboardTable {
    private mutating func writeRow(_ model: Int) {
        html.openRow(ofModel: study.table.models[model])
        html.nameCell(ofModel: model, in: pages, root: "")
        for ranking in leaderboard.rankings {
            html.markup(ranking[model].map { "<td>\($0.rankText)</td>" } ?? Self.noRank)
        }
        html.markup("<td>\(leaderboard.presentCounts[model])</td>")
        for measure in measures { html.markup(measure.cells[model]) }
        html.closeRow()
    }

    private static let noRank = "<td class=\"missing\">—</td>"

    /// The cells of one metric or benchmark, one per model of the table, complete.
    private struct Cells {
        let cells: [String]

        init(_ name: String, in pages: StudyPages, _ dashes: [MissingReason: String]) {
            let scores = pages.standings.scores[name]?.scores ?? []
            let column = pages.study.table.column(name)
            var first: [String: Double] = [:]
            var alike: Set<String> = []
            for (model, score) in scores.enumerated() {
                guard let score, let text = pages.texts[name, model] else { continue }
                if first.updateValue(first[text] ?? score, forKey: text) ?? score != score {
                    alike.insert(text)
                }
            }
            cells = scores.enumerated().map { model, score in
                guard let score, let text = pages.texts[name, model] else {
                    var dash = "—"
                    if case .missing(let reason)? = column?[model] { dash = dashes[reason] ?? dash }
                    return "<td class=\"missing\">\(dash)</td>"
                }
                return alike.contains(text)
                    ? "<td data-value=\"\(shortestText(score))\">\(text)</td>" : "<td>\(text)</td>"
            }
        }
    }
}

/// `¹`, `²`, … `¹²`.
func raised(_ number: Int) -> String {
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return String("\(number)".compactMap { $0.wholeNumberValue.map { digits[$0] } })
}
