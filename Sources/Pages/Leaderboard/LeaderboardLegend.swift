import Analyses
import Markup
import Study

/// What stands for a missing score on the leaderboard, and for a score that is made of missing ones alone. The most
/// frequent reason has a plain dash; the others have a number after it.
struct LeaderboardLegend: Sendable {
    private let entries: [(mark: String, words: String)]
    private let marks: [MissingReason: String]

    init(of pages: StudyPages) {
        let reasons = pages.coverage.reasons
        let marks = reasons.indices.map { $0 == 0 ? "—" : "—" + raised($0) }
        self.marks = Dictionary(zip(reasons, marks), uniquingKeysWith: { first, _ in first })
        var entries = zip(marks, reasons).map { ($0, $1.description) }
        if let first = reasons.first { entries[0].1 = Self.words(for: first, in: pages) }
        if pages.standings.hasImputedScores {
            entries.append((ScoreTexts.imputedMark, pages.scores.rule.imputedWords))
        }
        self.entries = entries
    }

    /// What stands for a score that is missing for this reason.
    func mark(for reason: MissingReason) -> String { marks[reason] ?? "—" }

    /// Nil where there is nothing to explain.
    var html: HTML? {
        if entries.isEmpty { return nil }
        var html = HTMLWriter()
        html.open("ul", ["class": "legend", "aria-label": "Missing scores"])
        html.newLine()
        for (mark, words) in entries {
            html.open("li")
            html.element("span", ["class": "mark"], mark)
            html.text(" \(words)")
            html.close("li")
            html.newLine()
        }
        html.close("ul")
        return html.html
    }
}

extension LeaderboardLegend {
    /// A plain dash also stands where a benchmark has no score and where a model has no rank, if there are such.
    private static func words(for reason: MissingReason, in pages: StudyPages) -> String {
        let leaderboard = pages.standings.leaderboard
        let models = pages.study.table.models.count
        var words = [reason.description]
        if pages.standings.measures.contains(where: { $0.column == nil && $0.scoreCount < models }) {
            words.append("of a benchmark: \(MissingReason.below(leaderboard.rule))")
        }
        if leaderboard.columns.contains(where: { $0.ranking.count < models }) {
            words.append("of a rank: the scheme cannot rank the model")
        }
        return words.joined(separator: "; ")
    }
}

/// `¹`, `²`, … `¹²`.
private func raised(_ number: Int) -> String {
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return String("\(number)".compactMap { $0.wholeNumberValue.map { digits[$0] } })
}
