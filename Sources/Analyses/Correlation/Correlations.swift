import Findings
import Statistics
package import Study

/// How well do measures agree? Spearman's rank correlation of every pair of them.
///
/// Scores are turned so that higher is better before they are ranked, so that two metrics agree when they put models
/// in the same order. Ranks are taken anew inside each pair after models without a score have left it (`scipy.stats.
/// spearmanr` on the remaining rows).
package struct Correlations: Analysis {
    /// Which models enter a pair.
    package enum Missing: String, Sendable, Hashable, CaseIterable {
        /// Those scored on every measure.
        case complete
        /// Those scored on both measures of the pair.
        case pairwise
    }

    package struct Question: Hashable, Sendable {
        /// Names of metrics and benchmarks; others are left out.
        package let measures: [String]
        package let models: [Int]
        package let missing: Missing
        package let rule: MissingRule

        package init(_ measures: [String], of models: [Int], _ missing: Missing, under rule: MissingRule) {
            self.measures = measures
            self.models = models
            self.missing = missing
            self.rule = rule
        }
    }

    package let measures: [Measure]
    /// The models that enter at least one pair, by their places in the table.
    package let models: [Int]
    /// The strict upper triangle, row by row: (0, 1), (0, 2), …, (1, 2), …
    package let pairs: [Correlation]

    package init(_ question: Question, in lab: Lab) {
        let scores = lab.scores(under: question.rule)
        self.init(question.measures.compactMap { scores[$0] }, of: question.models, question.missing)
    }

    init(_ measures: [Measure], of candidates: [Int], _ missing: Missing) {
        self.measures = measures
        switch missing {
        case .complete:
            models = Measure.completeModels(measures, among: candidates)
            pairs = Self.completePairs(measures, models)
        case .pairwise:
            models = candidates.filter { model in measures.count { $0.scores[model] != nil } >= 2 }
            pairs = Self.pairwisePairs(measures, models)
        }
    }

    private static func completePairs(_ measures: [Measure], _ models: [Int]) -> [Correlation] {
        let ranks = measures.map { Ranks($0.orientedScores(of: models)) }
        return upperTriangle(of: measures.count) { RankCorrelation(ranks[$0], ranks[$1]) }
    }

    private static func pairwisePairs(_ measures: [Measure], _ models: [Int]) -> [Correlation] {
        let columns = measures.map { measure in
            let oriented = measure.oriented
            return SortedValues(models.map { oriented[$0] })
        }
        return upperTriangle(of: measures.count) { RankCorrelation(columns[$0], columns[$1]) }
    }

    private static func upperTriangle(
        of count: Int, _ correlate: @Sendable (Int, Int) -> RankCorrelation
    ) -> [Correlation] {
        (0..<count).concurrentMap { a in
            (a + 1..<max(a + 1, count)).map { Correlation(correlate(a, $0)) }
        }.flatMap(\.self)
    }
}

// MARK: - Questions

extension Correlations {
    /// The pair of two measures, by their places in `measures` in either order; nil for a measure with itself.
    package subscript(a: Int, b: Int) -> Correlation? {
        if a == b { return nil }
        let (row, column) = (min(a, b), max(a, b))
        // Rows 0 ..< row hold (count − 1) + (count − 2) + … pairs.
        let before = row * (2 * measures.count - row - 1) / 2
        return pairs[before + column - row - 1]
    }

    /// The places of the pairs, in the order of `pairs`.
    package var places: [(a: Int, b: Int)] {
        measures.indices.flatMap { a in measures.indices.dropFirst(a + 1).map { (a, $0) } }
    }
}
