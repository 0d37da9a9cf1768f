import Analyses
import Markup
import Study

/// The rows of the table of scores on a model's page: every metric and benchmark in the order of the trees, the deeper
/// the further in; then the metrics of no tree. Their first cells are the same for all models, and written once.
struct ScoreRows: Sendable {
    /// One object that the pages of all models share.
    final class Row: Sendable {
        /// From the row's opening to the end of its first cell.
        let head: HTML
        /// One per model of the table; nil where the model has no score.
        let texts: [String?]
        let ranking: Ranking?
        let measure: Measure?

        init(head: HTML, texts: [String?], ranking: Ranking?, measure: Measure?) {
            self.head = head
            self.texts = texts
            self.ranking = ranking
            self.measure = measure
        }
    }

    let rows: [Row]

    /// - Parameter root: the way from the models' pages to the site's root.
    init(in pages: StudyPages, root: String) {
        rows = pages.measuresWithDepth.map { name, depth in
            var head = HTMLWriter()
            head.open("tr")
            head.nameCell(ofMetric: name, depth: depth, in: pages, root: root)
            return Row(
                head: head.html, texts: pages.texts[name], ranking: pages.standings.ranking(of: name),
                measure: pages.standings.scores[name])
        }
    }
}
