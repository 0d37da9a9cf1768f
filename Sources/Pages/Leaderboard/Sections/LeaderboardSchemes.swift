import Analyses
import Markup

extension PageSection<LeaderboardPage> {
    /// What each column of ranks ranks by.
    static var schemes: Self {
        Self(id: "schemes", title: "Schemes") { page, html in
            let schemes = page.leaderboard.columns.map(\.scheme)
            guard let benchmark = page.leaderboard.benchmark, !schemes.isEmpty else { return }
            html.list(schemes.map { "\($0.title): \($0.definition(of: benchmark, at: .children))." })
            if let sentence = page.leaderboard.alsoCountedSentence { html.paragraph(sentence) }
        }
    }
}
