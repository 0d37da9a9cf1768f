import Analyses
import Findings
import Markup
import Study

/// Writes the table of the leaderboard: a row for each model, a column for each scheme, metric and benchmark.
///
/// The table is large, so its cells hold as little as can be: a number is plain text, and carries `data-value` only where
/// another number of its column reads alike. A dash stands for a missing score; those that are missing for another reason
/// than most carry its number in the legend.
struct LeaderboardTable {
    private let pages: StudyPages
    private let columns: LeaderboardColumns
    private let measures: [Cells]
    private var html = HTMLWriter()

    private var leaderboard: Leaderboard { pages.standings.leaderboard }
    private var study: Study { pages.study }

    init(_ page: LeaderboardPage) {
        pages = page.pages
        columns = LeaderboardColumns(of: page.pages.study)
        measures = columns.all.map { Cells($0.name, on: page) }
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
        if !leaderboard.columns.isEmpty {
            html.open("colgroup")
            for _ in leaderboard.columns { html.open("col", ["class": "rank"]) }
            html.close("colgroup")
        }
        html.open("colgroup")
        html.open("col", ["class": "count"])
        if let aggregate = columns.aggregate { html.open("col", ["class": width(of: aggregate.name)]) }
        html.close("colgroup")
        for group in columns.groups {
            html.open("colgroup")
            for column in group.columns {
                let classes = [column.depth > 2 ? "detail" : nil, width(of: column.name)].compactMap(\.self)
                html.open("col", ["class": classes.isEmpty ? nil : classes.joined(separator: " ")])
            }
            html.close("colgroup")
        }
        html.newLine()
    }

    /// The stylesheet's word for a column whose numbers need more room than most.
    private func width(of column: String) -> String? {
        switch pages.texts[column].map({ $0?.count ?? 0 }).max() ?? 0 {
        case ...11: nil
        case ...17: "wide"
        default: "wider"
        }
    }

    private mutating func writeGroups() {
        html.open("tr")
        html.element("th", ["scope": "col", "rowspan": "2"], "Model")
        if !leaderboard.columns.isEmpty { writeGroup("Rank", span: leaderboard.columns.count) }
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
        for column in leaderboard.columns {
            html.element(
                "th", ["scope": "col", "data-scheme": column.scheme.name], column.scheme.title)
        }
        html.element("th", ["scope": "col"], "Scores of \(countText(leaderboard.metrics.count))")
        for column in columns.all {
            let isLower = study.table.metric(named: column.name)?.better == .lower
            html.open(
                "th",
                [
                    "scope": "col", "data-column": column.name, "data-parent": column.parent,
                    "data-better": isLower ? "lower" : nil,
                ])
            html.open("a", ["href": pages.addresses.page(ofMetric: column.name)])
            writeBreakable(pages.title(of: column.name))
            html.close("a")
            html.close("th")
        }
        html.closeRow()
    }
}

extension LeaderboardTable {
    /// Columns are narrow, and browsers break a name at blanks and hyphens alone: `length_controlled_winrate`.
    private mutating func writeBreakable(_ name: String) {
        for (index, part) in name.split(separator: "_", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { html.markup("_<wbr>") }
            html.text(String(part))
        }
    }
}

// MARK: - Rows

extension LeaderboardTable {
    private mutating func writeRow(_ model: Int) {
        html.openRow(ofModel: study.table.models[model])
        html.nameCell(ofModel: model, in: pages, root: "")
        for column in leaderboard.columns {
            html.markup(column.ranking[model].map { "<td>\($0.rankText)</td>" } ?? Self.noRank)
        }
        html.markup("<td>\(leaderboard.presentCounts[model])</td>")
        for measure in measures { html.markup(measure.cells[model]) }
        html.closeRow()
    }

    private static let noRank = "<td class=\"missing\">—</td>"

    /// The cells of one metric or benchmark, one per model of the table, complete.
    private struct Cells {
        let cells: [String]

        init(_ name: String, on page: LeaderboardPage) {
            let pages = page.pages
            let measure = pages.scores[name]
            let scores = measure?.scores ?? []
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
                    let mark = measure?.reasonMissing(model).map(page.legend.mark) ?? "—"
                    return "<td class=\"missing\">\(mark)</td>"
                }
                let number = Self.number(text, decimals: measure?.decimals ?? 0)
                return alike.contains(text)
                    ? "<td data-value=\"\(shortestText(score))\">\(number)</td>" : "<td>\(number)</td>"
            }
        }

        /// With the digits that only tell a score from its neighbour marked, so that points stand below each other.
        private static func number(_ text: String, decimals: Int) -> String {
            guard decimals > 0, let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return text }
            let digits = text.utf8[point...].dropFirst()
            let finer = digits.dropFirst(decimals)
            guard !finer.isEmpty, digits.allSatisfy({ (48...57).contains($0) }) else { return text }
            return "\(text[..<finer.startIndex])<i>\(text[finer.startIndex...])</i>"
        }
    }
}
