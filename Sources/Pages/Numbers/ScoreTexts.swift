import Analyses
import Findings
import Study

/// Every score as readers see it, written once for all pages.
struct ScoreTexts: Sendable {
    fileprivate struct Column: Sendable {
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

    init(of measures: [Measure]) {
        columns = Dictionary(
            measures.map { ($0.name, Column($0)) }, uniquingKeysWith: { first, _ in first })
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
}

extension ScoreTexts.Column {
    fileprivate init(_ measure: Measure) {
        hollow = measure.hollow
        texts = measure.scores.enumerated().map { model, score in
            score.map { measure.kind.text($0) + (measure.isHollow(model) ? ScoreTexts.hollowMark : "") }
        }
    }
}
