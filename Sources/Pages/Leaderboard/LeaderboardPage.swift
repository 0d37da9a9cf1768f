import Analyses
import Findings
import Markup
import Study

/// What the page that lists every model is written from.
struct LeaderboardPage: Sendable {
    let pages: StudyPages
    let legend: LeaderboardLegend

    /// Those below the table, in their order.
    static let sections: [PageSection<LeaderboardPage>] = [
        .schemes
    ]

    var leaderboard: Leaderboard { pages.standings.leaderboard }

    init(of pages: StudyPages) {
        self.pages = pages
        legend = LeaderboardLegend(of: pages)
    }
}

/// The page that lists every model, as its template sees it.
struct LeaderboardView: View {
    let introduction: String
    /// What would rank the models, where none is ranked.
    let advice: HTML?
    /// Nil where nothing needs one.
    let legend: HTML?
    let table: HTML
    /// Those of `PageSection.views`.
    let sections: ViewValue

    static let template = "leaderboard"
    static let sample = LeaderboardView(
        introduction: "Sentence", advice: "<div>Text</div>", legend: "<ul></ul>", table: "<table></table>",
        sections: .sampleSections)
}

extension LeaderboardView {
    init(of page: LeaderboardPage) {
        introduction = page.introduction
        advice = BenchmarkAdvice(for: page.pages.study)?.html
        legend = page.legend.html
        var writer = LeaderboardTable(page)
        table = writer.write()
        sections = .sections(LeaderboardPage.sections.views(of: page))
    }
}

extension LeaderboardPage {
    fileprivate var introduction: String {
        let models = counted(pages.study.table.models.count, "model")
        guard let benchmark = leaderboard.benchmark, let reference = leaderboard.columns.first?.scheme else {
            let order = "\(models), in the order of the tables."
            // What there is to advise says so itself.
            return BenchmarkAdvice(for: pages.study) == nil
                ? "\(order) The study has no benchmark, so there is no rank." : order
        }
        if leaderboard.rankedCount == 0 {
            return
                "\(models), in the order of the tables. None has a rank by \(benchmark.title); their pages say why. "
                + leaderboard.rule.sentence(isWeighted: pages.study.isWeighted)
        }
        let scheme = "\(benchmark.title) (\(reference.title.lowercased()))"
        let ranked =
            unrankedCount == 0
            ? "\(models), ranked by \(scheme) among all of them."
            : "\(models), of which \(countText(leaderboard.rankedCount)) \(leaderboard.rankedCount == 1 ? "is" : "are") ranked by "
                + "\(scheme). \(unranked)"
        let rule = leaderboard.rule.sentence(isWeighted: pages.study.isWeighted)
        return ranked + " Models with equal scores share a rank, as in 2=. \(rule)"
    }

    private var unrankedCount: Int { pages.study.table.models.count - leaderboard.rankedCount }

    private var unranked: String {
        unrankedCount == 1
            ? "The other one comes last, without a rank; its page says why."
            : "The other \(countText(unrankedCount)) come last, without a rank; their pages say why."
    }
}
