import Analyses
import Study

/// What the page of one model is written from.
struct ModelPage: Sendable {
    let standing: ModelStanding
    let pages: StudyPages
    let rows: ScoreRows
    /// The way from the page to the site's root.
    let root: String

    /// In the order of the page.
    static let sections: [PageSection<ModelPage>] = [
        .attributes,
        .ranks,
        .differences,
        .scores,
        .missingScores,
        .nearest,
    ]

    var model: Model { pages.study.table.models[standing.model] }
    var leaderboard: Leaderboard { pages.standings.leaderboard }
}
