import Analyses
import Tables

/// Every score as readers see it, written once, so that it reads the same on every page.
///
/// A metric's scores have as many decimals as they were written with, within reason; a benchmark's as many as those
/// below it. Whole columns share their decimals, so that points stand below each other.
struct ScoreTexts: Sendable {
    fileprivate struct Column: Sendable {
        let decimals: Int
        /// Nil where a score is missing.
        let texts: [String?]
    }

    private let columns: [String: Column]

    init(of study: Study, _ scores: StudyScores) {
        var columns: [String: Column] = [:]
        for (metric, column) in zip(study.table.metrics, study.table.columns) {
            let written = study.table.models.indices.reduce(0) { max($0, column.decimals($1)) }
            let measure = scores[metric.name]?.scores ?? []
            columns[metric.name] = Column(measure, decimals: min(written, max(4, decimals(for: measure) + 1)))
        }
        for benchmark in study.trees.flatMap(\.subtree) {
            let below = benchmark.leaves.compactMap { columns[$0]?.decimals }.max() ?? 0
            let measure = scores[benchmark.name]?.scores ?? []
            columns[benchmark.name] = Column(measure, decimals: max(below, decimals(for: measure)))
        }
        self.columns = columns
    }

    /// One per model of the table; nil where the model has no score.
    subscript(measure: String) -> [String?] { columns[measure]?.texts ?? [] }

    /// Nil where the model has no score.
    subscript(measure: String, model: Int) -> String? { columns[measure]?.texts[model] }

    /// How a number on the measure's scale is written, such as a mean.
    func format(of measure: String) -> NumberFormat { .fixed(columns[measure]?.decimals ?? 3) }
}

extension ScoreTexts.Column {
    fileprivate init(_ scores: [Double?], decimals: Int) {
        self.decimals = decimals
        let format = NumberFormat.fixed(decimals)
        texts = scores.map { $0.map(format.text) }
    }
}

/// How many decimals show three digits of the largest score.
private func decimals(for scores: [Double?]) -> Int {
    var largest = scores.reduce(0) { max($0, $1?.magnitude ?? 0) }
    guard largest > 0 else { return 0 }
    var decimals = 2
    while largest < 1, decimals < 12 { (largest, decimals) = (largest * 10, decimals + 1) }
    while largest >= 10, decimals > 0 { (largest, decimals) = (largest / 10, decimals - 1) }
    return decimals
}
