import Analyses
import Findings
import Study

extension ModelPage {
    /// Where the model stands, and how many scores it has.
    var summary: String {
        let present = leaderboard.presentCounts[standing.model]
        let missing = leaderboard.missingCount(standing.model)
        let total = leaderboard.metrics.count
        let scored = "It has \(missing == 0 ? "all" : "\(countText(present)) of") \(counted(total, "score"))"
        guard let benchmark = leaderboard.benchmark, let place = leaderboard.reference(standing.model),
            let score = pages.texts[benchmark.name, standing.model]
        else {
            let reason = leaderboard.reasonWithoutRank(standing.model) ?? "it has no score"
            return "Without a rank\(byScheme): \(reason). \(scored)."
        }
        let rank =
            byScheme.isEmpty
            ? "Rank \(place.rankOfCount) by \(benchmark.title), with a score of \(score)."
            : "Rank \(place.rankOfCount)\(byScheme); its score on \(benchmark.title) is \(score)."
        return "\(rank) \(scored)\(zeros(for: missing))."
    }

    /// Which scheme ranks, where it is not the benchmark's own score.
    private var byScheme: String {
        guard let scheme = leaderboard.columns.first?.scheme, scheme != .mean else { return "" }
        return " by \(scheme.title.lowercased())"
    }

    /// What became of missing scores that are counted, after a semicolon.
    private func zeros(for missing: Int) -> String {
        guard missing > 0, leaderboard.rule.fill != nil else { return "" }
        let each = missing == 1 ? "the missing one" : "each of the \(countText(missing)) missing ones"
        return "; \(each) \(leaderboard.rule.effectOfOne)"
    }
}
