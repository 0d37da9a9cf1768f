import Markup
import Study

/// The page of one model.
struct ModelView: View {
    struct Neighbour: Sendable {
        let name: String
        let href: String
    }

    struct Gap: Sendable {
        let reason: String
        let count: String
        /// The list can be as long as the table is wide.
        let metrics: HTML
    }

    let name: String
    /// What identifies it in the tables; nil when that is its name.
    let key: String?
    let leaderboard: String
    let previous: Neighbour?
    let next: Neighbour?
    let summary: String
    /// Tables; nil where there is nothing to show.
    let ranks: HTML?
    let raising: HTML?
    let lowering: HTML?
    let hasPulls: Bool
    let scores: HTML
    /// What the mark on a score means; nil where no score has it.
    let hollowNote: String?
    let gaps: [Gap]
    let hasGaps: Bool
    let nearest: HTML?
    let profileWords: String

    static let template = "model"
    static let sample = ModelView(
        name: "Model", key: "1", leaderboard: "../leaderboard.html",
        previous: Neighbour(name: "a", href: "a.html"), next: Neighbour(name: "b", href: "b.html"),
        summary: "Sentence", ranks: "<table></table>", raising: "<table></table>",
        lowering: "<table></table>", hasPulls: true, scores: "<table></table>",
        hollowNote: "* Sentence.",
        gaps: [Gap(reason: "not evaluated", count: "1 metric", metrics: "V1")], hasGaps: true,
        nearest: "<table></table>", profileWords: "Sentence")
}

extension ModelView {
    var content: ViewValue {
        .fields([
            ("name", .text(name)), ("key", ViewValue(key)), ("leaderboard", .text(leaderboard)),
            ("previous", previous?.content ?? .absent), ("next", next?.content ?? .absent),
            ("summary", .text(summary)), ("ranks", ViewValue(ranks)), ("raising", ViewValue(raising)),
            ("lowering", ViewValue(lowering)), ("hasPulls", .flag(hasPulls)), ("scores", .markup(scores)),
            ("hollowNote", ViewValue(hollowNote)), ("gaps", .list(gaps.map(\.content))),
            ("hasGaps", .flag(hasGaps)), ("nearest", ViewValue(nearest)),
            ("profileWords", .text(profileWords)),
        ])
    }
}

extension ModelView.Neighbour {
    fileprivate var content: ViewValue { .fields([("name", .text(name)), ("href", .text(href))]) }
}

extension ModelView.Gap {
    fileprivate var content: ViewValue {
        .fields([("reason", .text(reason)), ("count", .text(count)), ("metrics", .markup(metrics))])
    }
}
