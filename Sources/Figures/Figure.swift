package import Findings

/// An analysis drawn: everything about it that a page, a file or a test may want.
package struct Figure: Sendable {
    /// The author's id, unique in the study.
    package let id: String
    /// The kind's name, `correlation-heatmap`.
    package let kind: String
    /// A short title, the SVG's accessible name.
    package let title: String
    /// The author's caption, Markdown of one paragraph; empty when there is none.
    package let caption: String
    /// What the figure shows, computed from its numbers: one or two plain sentences.
    package let summary: String
    /// How it was computed: definition, n, missing scores, correction. Plain text.
    package let method: String
    /// For the page: no XML declaration, styled by the site's stylesheet.
    package let inlineSVG: String
    /// For `figures/ID.svg`: looks right alone.
    package let standaloneSVG: String
    /// The numbers that it shows.
    package let data: FindingTable
    /// The tables whose columns are values below the figure's id: `mean` is `alignment.mean` in prose.
    package let values: [FindingTable]
    /// The cohort's name, nil for every model.
    package let cohort: String?
}
