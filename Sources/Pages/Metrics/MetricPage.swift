import Analyses
import Study

/// What the page of one metric or benchmark is written from.
struct MetricPage: Sendable {
    let standing: MetricStanding
    let pages: StudyPages
    /// The way from the page to the site's root.
    let root: String

    /// In the order of the page.
    static let sections: [PageSection<MetricPage>] = [
        .members,
        .distribution,
        .coverage,
        .ends,
        .correlations,
    ]

    var name: String { standing.measure.name }
}
