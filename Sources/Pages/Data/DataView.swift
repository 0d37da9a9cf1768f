import Markup
import Study

/// The page on where the numbers come from.
struct DataView: View {
    struct Input: Sendable {
        let path: String
        let sha256: String
        let modelCount: String
        let metricCount: String
        let publishedColumns: String?
        let ignoredColumns: String?
        let provenance: [String]
    }

    struct CoverageMap: Sendable {
        /// Of its files.
        let id: String
        let drawing: HTML
    }

    struct Tree: Sendable {
        let title: String
        /// Nested lists.
        let members: HTML
    }

    struct Cohort: Sendable {
        let name: String
        let rule: String
        let size: String
        let excluded: String
        /// A table; nil when nothing is excluded.
        let exclusions: HTML?
    }

    struct Published: Sendable {
        let title: String
        let table: String
        let sentence: String
        /// A table; nil when every score agrees.
        let differences: HTML?
    }

    let inputs: [Input]
    let coverage: String
    /// Nil for a table without cells.
    let coverageMap: CoverageMap?
    let coverageSummary: String
    /// A table of the metrics.
    let metricCoverage: HTML
    let missingRule: String
    /// What the rules that the study did not choose would do.
    let otherRules: [String]
    let hasOtherRules: Bool
    let trees: [Tree]
    let cohorts: [Cohort]
    let published: [Published]
    let hasCohorts: Bool
    let hasPublished: Bool

    static let template = "data"
    static let sample = DataView(
        inputs: [
            Input(
                path: "a.csv", sha256: "0", modelCount: "1", metricCount: "1", publishedColumns: "a",
                ignoredColumns: "b", provenance: ["c"])
        ],
        coverage: "Sentence", coverageMap: CoverageMap(id: "a", drawing: "<svg></svg>"),
        coverageSummary: "Sentence",
        metricCoverage: "<table></table>", missingRule: "Sentence", otherRules: ["Sentence"],
        hasOtherRules: true,
        trees: [Tree(title: "Average", members: "<ul></ul>")],
        cohorts: [Cohort(name: "all", rule: "Rule", size: "1", excluded: "1", exclusions: "<table></table>")],
        published: [
            Published(title: "V1", table: "a.csv", sentence: "Sentence", differences: "<table></table>")
        ],
        hasCohorts: true, hasPublished: true)
}
