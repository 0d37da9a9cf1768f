import Analyses
import Markup
import Study

/// The page that lists every model.
struct LeaderboardView: View {
    /// What stands for a missing score, and why it is missing.
    struct Reason: Sendable {
        let mark: String
        let words: String
    }

    let introduction: String
    let schemes: [String]
    let hasSchemes: Bool
    let reasons: [Reason]
    let hasReasons: Bool
    let table: HTML

    static let template = "leaderboard"
    static let sample = LeaderboardView(
        introduction: "Sentence", schemes: ["Sentence"], hasSchemes: true,
        reasons: [Reason(mark: "—", words: "not evaluated")], hasReasons: true, table: "<table></table>")
}

extension LeaderboardView {
    init(of pages: StudyPages) {
        var table = LeaderboardTable(pages)
        let leaderboard = pages.standings.leaderboard
        introduction = Self.introduction(leaderboard, pages.study)
        schemes = leaderboard.schemes.map { "\($0.title): \($0.definition)." }
        hasSchemes = !schemes.isEmpty
        var reasons = table.reasons.enumerated().map { index, reason in
            Reason(
                mark: index == 0 ? "—" : "—" + raised(index),
                words: index == 0 ? Self.words(for: reason, leaderboard) : reason.description)
        }
        if pages.texts.hasHollowScores {
            reasons.append(Reason(mark: ScoreTexts.hollowMark, words: ScoreTexts.hollowWords))
        }
        self.reasons = reasons
        hasReasons = !reasons.isEmpty
        self.table = table.write()
    }

    /// A plain dash also stands where a benchmark has no score and a model no rank.
    private static func words(for reason: MissingReason, _ leaderboard: Leaderboard) -> String {
        if leaderboard.benchmark == nil || leaderboard.rule == .zero { return reason.description }
        return
            "\(reason); of a benchmark: \(MissingReason.below(leaderboard.rule)); of a rank: no score on the whole"
    }

    private static func introduction(_ leaderboard: Leaderboard, _ study: Study) -> String {
        let models = numbered(study.table.models.count, "model")
        guard let benchmark = leaderboard.benchmark, let reference = leaderboard.schemes.first else {
            return "\(models), in the order of the tables. The study has no benchmark, so there is no rank."
        }
        let unranked = study.table.models.count - leaderboard.rankedCount
        let rest =
            unranked == 0
            ? ""
            : " \(numbered(unranked, "model")) without a score on it "
                + "\(unranked == 1 ? "comes" : "come") last, without a rank."
        return
            "\(models), ranked by \(benchmark.title) (\(reference.title.lowercased())) among all of them.\(rest) Models with equal "
            + "scores share a rank, as in 2=. \(sentence(for: leaderboard.rule))"
    }
}
