import Analyses
import Markup
import Study

extension ModelView {
    /// - Parameters:
    ///   - previous: the model before it on the leaderboard, by its place in the table; nil for the first.
    ///   - next: the model after it; nil for the last.
    ///   - root: the way from the page to the site's root.
    init(
        of standing: ModelStanding, previous: Int?, next: Int?, in pages: StudyPages, _ rows: ScoreRows,
        root: String
    ) {
        let model = pages.study.table.models[standing.model]
        let leaderboard = pages.standings.leaderboard
        name = model.name
        key = model.key == model.name ? nil : model.key
        self.leaderboard = root + Navigation.leaderboard.path
        self.previous = previous.map { Neighbour($0, in: pages, root: root) }
        self.next = next.map { Neighbour($0, in: pages, root: root) }
        summary = Self.summary(of: standing, in: pages)
        let tables = ModelTables(standing, in: pages, root: root)
        ranks = leaderboard.reference(standing.model) == nil ? nil : tables.ranks()
        raising =
            standing.raising.isEmpty ? nil : tables.pulls(standing.raising, label: "Metrics that raise it")
        lowering =
            standing.lowering.isEmpty ? nil : tables.pulls(standing.lowering, label: "Metrics that lower it")
        hasPulls = raising != nil || lowering != nil
        scores = tables.scores(rows)
        hollowNote = rows.rows.contains { $0.hollow.contains(standing.model) } ? ScoreTexts.hollowNote : nil
        gaps = standing.gaps.map { gap in
            var metrics = HTMLWriter()
            metrics.text(gap.items.map(pages.title).joined(separator: " · "))
            return Gap(
                reason: gap.reason.description, count: numbered(gap.items.count, "metric"),
                metrics: metrics.html)
        }
        hasGaps = !gaps.isEmpty
        nearest = standing.nearest.isEmpty ? nil : tables.nearest()
        let half = max(NearestModels.leastShared, (leaderboard.presentCounts[standing.model] + 1) / 2)
        profileWords =
            "Near are models that stand in nearly the same places on the same metrics: the distance is the mean "
            + "absolute difference of percentiles over the metrics that score both, of which there must be at least \(half)."
    }

    private static func summary(of standing: ModelStanding, in pages: StudyPages) -> String {
        let leaderboard = pages.standings.leaderboard
        let present = leaderboard.presentCounts[standing.model]
        let total = leaderboard.metrics.count
        let scored = "It has \(present == total ? "all" : "\(count(present)) of") \(numbered(total, "score"))"
        guard let benchmark = leaderboard.benchmark, let place = leaderboard.reference(standing.model),
            let score = pages.texts[benchmark.name, standing.model]
        else {
            let reason = leaderboard.reasonWithoutRank(standing.model) ?? "it has no score"
            return "Without a rank: \(reason). \(scored)."
        }
        var text = "Rank \(place.rankOfCount) by \(benchmark.title), with a score of \(score). \(scored)"
        if present < total, leaderboard.rule == .zero {
            let missing = total - present
            text +=
                missing == 1
                ? "; the missing one counts as 0" : "; each of the \(count(missing)) missing ones counts as 0"
        }
        return text + "."
    }
}

extension ModelView.Neighbour {
    fileprivate init(_ model: Int, in pages: StudyPages, root: String) {
        name = pages.name(ofModel: model)
        href = root + pages.addresses.page(ofModel: model)
    }
}
