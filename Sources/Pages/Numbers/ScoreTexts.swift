import Analyses
import Findings
import Study

/// Every score as readers see it, written once, so that it reads the same on every page.
///
/// A metric's scores have as many decimals as they were written with, within reason; a benchmark's as many as those
/// below it. Whole columns share their decimals, so that points stand below each other.
struct ScoreTexts: Sendable {
    fileprivate struct Column: Sendable {
        let decimals: Int
        /// Nil where a score is missing.
        let texts: [String?]
        /// The models whose score is made of missing scores alone.
        let hollow: Set<Int>
    }

    private let columns: [String: Column]

    /// Follows a benchmark's score that is 0 because every score below it is missing and counts as 0.
    static let hollowMark = "*"
    static let hollowWords =
        "no metric below it scores the model; it is 0 because a missing score counts as 0"

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
            let hollow = scores.rule == .zero ? study.table.modelsWithoutScore(on: benchmark.leaves) : []
            columns[benchmark.name] = Column(
                measure, decimals: max(below, decimals(for: measure)), hollow: hollow)
        }
        self.columns = columns
    }

    /// One per model of the table; nil where the model has no score.
    subscript(measure: String) -> [String?] { columns[measure]?.texts ?? [] }

    /// Nil where the model has no score.
    subscript(measure: String, model: Int) -> String? { columns[measure]?.texts[model] }

    /// The models whose score on a benchmark is made of missing scores alone.
    func hollow(on measure: String) -> Set<Int> { columns[measure]?.hollow ?? [] }

    /// Whether any benchmark has such a score.
    var hasHollowScores: Bool { columns.values.contains { !$0.hollow.isEmpty } }

    /// What the mark means, as a sentence below the scores that bear it.
    static let hollowNote = "\(hollowMark) \(hollowWords.prefix(1).uppercased())\(hollowWords.dropFirst())."

    /// How a number on the measure's scale is written, such as a mean.
    func format(of measure: String) -> NumberFormat { .fixed(columns[measure]?.decimals ?? 3) }
}

extension ScoreTexts.Column {
    /// - Parameter hollow: the models whose score is made of missing scores alone.
    fileprivate init(_ scores: [Double?], decimals: Int, hollow: Set<Int> = []) {
        self.decimals = decimals
        self.hollow = hollow
        let format = NumberFormat.fixed(decimals)
        texts = scores.enumerated().map { model, score in
            score.map { format.text($0) + (hollow.contains(model) ? ScoreTexts.hollowMark : "") }
        }
    }
}

extension ScoreTable {
    /// The models that none of these metrics scores.
    fileprivate func modelsWithoutScore(on metrics: [String]) -> Set<Int> {
        let columns = metrics.compactMap { column($0) }
        return Set(models.indices.filter { model in !columns.contains { $0.isPresent(model) } })
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
