import Findings
package import Study

/// In which order does each scheme put the models? Every model of the study with its aggregate score and its rank under
/// every scheme that the study compares, taken over all models and over the members directly below the study's benchmark.
package struct Leaderboard: Analysis {
    /// What is asked: every scheme of the lab, under a rule.
    package typealias Question = MissingRule

    /// One scheme's order.
    package struct Column: Sendable {
        package let scheme: Scheme
        package let ranking: Ranking
        /// From the reference to this scheme.
        package let shift: RankShift
        let outcome: SchemeOutcome
    }

    /// The tree whose root is the aggregate; nil for a study without one, in which no model is ranked.
    package let benchmark: Benchmark?
    /// The aggregate; nil without a benchmark.
    package let aggregate: Measure?
    package let rule: MissingRule
    /// The reference first; none in a study without a benchmark.
    package let columns: [Column]
    /// Every model: those ranked by the reference, the best first, tied ones in the table's order; then the others in
    /// the table's order.
    package let models: [Int]
    /// How many scores each model has, among `metrics`.
    package let presentCounts: [Int]
    /// The metrics that are counted, each once: those under the benchmark, or all of a study without one.
    package let metrics: [String]

    package init(_ rule: MissingRule, in lab: Lab) {
        let study = lab.study
        benchmark = study.benchmark
        self.rule = rule
        aggregate = study.benchmark.flatMap { lab.scores(under: rule)[$0.name] }
        columns = study.benchmark.map { Self.columns(of: $0, rule, in: lab) } ?? []
        let ranked = columns.first?.ranking.order ?? []
        let isRanked = Set(ranked)
        models = ranked + lab.everyModel.filter { !isRanked.contains($0) }
        metrics = study.benchmark?.metrics ?? study.table.metrics.map(\.name)
        let scores = metrics.compactMap { study.table.column($0) }
        presentCounts = lab.everyModel.map { model in scores.count { $0.isPresent(model) } }
    }

    private static func columns(of benchmark: Benchmark, _ rule: MissingRule, in lab: Lab) -> [Column] {
        let comparison = lab.answer(
            SchemeComparison.self,
            to: .init(lab.schemes, of: benchmark, level: .children, models: lab.everyModel, under: rule))
        return comparison.entries.map { entry in
            Column(
                scheme: entry.scheme, ranking: Ranking(entry.outcome.numbers), shift: entry.shift,
                outcome: entry.outcome)
        }
    }
}

// MARK: - Questions

extension Leaderboard {
    /// The aggregate scores, one per model of the table; nil where the model has none.
    package func score(_ model: Int) -> Double? { aggregate?.scores[model] }

    /// How many models the reference ranks.
    package var rankedCount: Int { columns.first?.ranking.count ?? 0 }

    /// How many models the reference leaves out.
    package var unrankedCount: Int { models.count - rankedCount }

    /// How many of the metrics do not score a model.
    package func missingCount(_ model: Int) -> Int { metrics.count - presentCounts[model] }

    /// A sentence on models that nobody scored and that count for the others; nil where there are none.
    package var alsoCountedSentence: String? {
        SchemeOutcome.sentence(onAlsoCounted: columns.map(\.outcome.alsoCounted).max() ?? 0)
    }

    /// A model's place under the reference scheme.
    package func reference(_ model: Int) -> Standing? { columns.first?.ranking[model] }

    /// Why a model has no rank under the reference, as a clause; nil when it has one.
    package func reasonWithoutRank(_ model: Int) -> String? {
        guard let first = columns.first else { return "the study has no benchmark" }
        return reasonWithoutRank(model, in: first)
    }

    /// Why a scheme does not rank a model, as a clause; nil when it does.
    package func reasonWithoutRank(_ model: Int, in column: Column) -> String? {
        guard case .undefined(let reason) = column.outcome.scores[model] else { return nil }
        guard let benchmark else { return "the study has no benchmark" }
        if presentCounts[model] == 0 { return "no metric under \(benchmark.title) scores it" }
        let missing = missingCount(model)
        if rule.needsAll, missing > 0 {
            return "\(missing) of \(metrics.count) scores under \(benchmark.title) are missing"
        }
        return reason
    }
}
