import Analyses
import Figures
import Markup
import Study

/// What the page on where the numbers come from is written from: everything that a reader needs to judge the data by.
struct DataPage: Sendable {
    let pages: StudyPages
    /// Of all cells; nil for a table without any.
    let coverage: Figure?
    let tableCoverage: TableCoverage
    let published: [PublishedComparison]
    /// What the rules that the study did not choose would do.
    let rules: [RuleComparison]
    let advantage: MissingAdvantage
    /// The tables that every study yields.
    let findings: [StudyFinding]

    /// In the order of the page.
    static let sections: [PageSection<DataPage>] = [
        .inputs,
        .coverage,
        .missingScores,
        .benchmarks,
        .cohorts,
        .published,
        .files,
    ]
}

/// The data page, as its template sees it.
struct DataView: View {
    /// Those of `PageSection.views`.
    let sections: ViewValue

    static let template = "data"
    static let sample = DataView(sections: .sampleSections)
}

extension DataView {
    /// - Parameter figure: the map of all cells; nil for a table without any.
    init(of pages: StudyPages, coverage figure: Figure?, in lab: Lab) {
        let rule = lab.study.missingRule
        let published: PublishedComparisons = lab.answer(to: rule)
        let page = DataPage(
            pages: pages, coverage: figure, tableCoverage: pages.coverage, published: published.all,
            rules: RuleComparison.all(in: lab), advantage: lab.answer(to: rule), findings: lab.findings)
        sections = .sections(DataPage.sections.views(of: page))
    }
}
