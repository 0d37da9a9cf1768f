import Analyses
import Findings

/// Every score as readers see it, written once for all pages.
struct ScoreTexts: Sendable {
    /// Nil where a score is missing.
    private let columns: [String: [String?]]

    /// Follows a score that is made of missing scores alone.
    static let imputedMark = "*"

    init(of measures: [Measure]) {
        columns = Dictionary(
            measures.map { ($0.name, Self.texts(of: $0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// One per model of the table; nil where the model has no score.
    subscript(measure: String) -> [String?] { columns[measure] ?? [] }

    /// Nil where the model has no score.
    subscript(measure: String, model: Int) -> String? { columns[measure]?[model] }

    private static func texts(of measure: Measure) -> [String?] {
        measure.scores.indices.map { model in
            measure.text(model).map { $0 + (measure.isImputed(model) ? imputedMark : "") }
        }
    }
}
