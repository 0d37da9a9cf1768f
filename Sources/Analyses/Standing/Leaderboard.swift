import OrderedCollections
import Statistics
package import Study

/// In which order does each scheme put the models? Every model of the study with its aggregate score and its rank under
/// every scheme, taken over all models and over the members directly below the study's benchmark.
package struct Leaderboard: Sendable {
    /// The tree whose root is the aggregate; nil for a study without one, in which no model is ranked.
    package let benchmark: Benchmark?
    package let rule: MissingRule
    /// The reference first; none in a study without a benchmark.
    package let schemes: [Scheme]
    /// One per scheme, in their order. All of them rank the same models.
    package let rankings: [Ranking]
    /// The aggregate scores, one per model of the table; nil where the model has none.
    package let scores: [Double?]
    /// Every model: those ranked by the reference, the best first, tied ones in the table's order; then the others in
    /// the table's order.
    package let models: [Int]
    /// How many scores each model has, among `metrics`.
    package let presentCounts: [Int]
    /// The metrics that are counted, each once: those under the benchmark, or all of a study without one.
    package let metrics: [String]

    package init(of study: Study, _ scores: StudyScores, by schemes: [Scheme] = Scheme.all) {
        let everyModel = Array(study.table.models.indices)
        benchmark = study.benchmark
        rule = scores.rule
        self.schemes = study.benchmark == nil ? [] : schemes
        self.scores = study.benchmark.flatMap { scores[$0.name]?.scores } ?? everyModel.map { _ in nil }
        rankings = study.benchmark.map { Self.rankings(schemes, $0, scores, over: everyModel) } ?? []
        let ranked = rankings.first?.order ?? []
        let isRanked = Set(ranked)
        models = ranked + everyModel.filter { !isRanked.contains($0) }
        metrics = Array(OrderedSet(study.benchmark?.leaves ?? study.table.metrics.map(\.name)))
        let columns = metrics.compactMap { study.table.column($0) }
        presentCounts = everyModel.map { model in columns.count { $0.isPresent(model) } }
    }

    private static func rankings(
        _ schemes: [Scheme], _ benchmark: Benchmark, _ scores: StudyScores, over models: [Int]
    ) -> [Ranking] {
        let comparison = SchemeComparison(schemes, of: benchmark, level: .children, in: scores, over: models)
        return comparison.strips.map { strip in
            var outcome = [Double?](repeating: nil, count: models.count)
            // Average ranks keep the order and the ties of the scores that they were taken from.
            for (model, rank) in zip(comparison.models, strip.ranks) { outcome[model] = -rank }
            return Ranking(outcome)
        }
    }

    /// How many models are ranked.
    package var rankedCount: Int { rankings.first?.count ?? 0 }

    /// A model's place under the reference scheme.
    package func reference(_ model: Int) -> Standing? { rankings.first?[model] }

    /// Why a model has no rank, as a clause; nil when it has one.
    package func reasonWithoutRank(_ model: Int) -> String? {
        guard reference(model) == nil else { return nil }
        guard let benchmark else { return "the study has no benchmark" }
        if presentCounts[model] == 0 { return "no metric under \(benchmark.title) scores it" }
        let missing = metrics.count - presentCounts[model]
        return "\(missing) of \(metrics.count) scores under \(benchmark.title) are missing"
    }
}
