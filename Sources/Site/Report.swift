import Analyses
import Figures
import Findings
import Pages
import Study

/// Everything that a build found out and made, complete and without errors: what the site's files are written from.
struct Report: Sendable {
    let study: Study
    /// In navigation order.
    let chapters: [Chapter]
    /// One for each figure block of the chapters, in their order.
    let figures: [Figure]
    /// The data page's figure of which model has a score on which metric; nil for a table without cells.
    let coverage: Figure?
    let values: ValueTable
    let published: PublishedComparisons
    /// The tables that every study yields.
    let findings: [StudyFinding]
    let leaderboard: Leaderboard
    let addresses: StudyAddresses
    let pages: [Page]

    /// Every figure that has files.
    var drawnFigures: [Figure] { figures + [coverage].compactMap(\.self) }

    /// The figures of the narrative, each with its number and the page that shows it.
    var placedFigures: [(figure: Figure, place: NumberedFigure)] {
        Array(zip(figures, chapters.numberedFigures))
    }
}
