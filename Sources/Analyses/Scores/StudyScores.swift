package import Study

/// The scores on every metric and benchmark of a study under one missing rule: the one object that every view of the
/// same numbers reads, so that no two can disagree.
package struct StudyScores: Analysis {
    package let rule: MissingRule
    private let metrics: [String: Measure]
    private let benchmarks: [String: Measure]
    /// The metrics as they enter benchmarks.
    private let entering: [String: Measure]

    package init(_ rule: MissingRule, in lab: Lab) {
        self.init(of: lab.study, under: rule)
    }

    /// - Parameter rule: the study's own unless another is asked for.
    init(of study: Study, under rule: MissingRule? = nil) {
        self.rule = rule ?? study.missingRule
        var metrics: [String: Measure] = [:]
        for (metric, column) in zip(study.table.metrics, study.table.columns) {
            metrics[metric.name] = Measure(
                name: metric.name, title: metric.title,
                scores: study.table.models.indices.map(column.value), better: metric.better,
                decimals: column.shownDecimals, column: column)
        }
        self.metrics = metrics
        var integration = Integration(table: study.table, rule: self.rule)
        for tree in study.trees { integration.integrate(tree) }
        benchmarks = integration.benchmarks
        entering = integration.metrics
    }

    /// The metric or benchmark of that name, a metric coming first; nil when there is neither.
    package subscript(name: String) -> Measure? { metrics[name] ?? benchmarks[name] }

    /// A benchmark's members as a scheme integrates them: higher is better, and the missing rule is applied, so that a
    /// member is nil only where the rule leaves it out or makes the whole undefined.
    package func members(of benchmark: Benchmark, at level: Level) -> [Measure] {
        level.names(of: benchmark).compactMap(integrated)
    }

    /// What each of those members counts in a scheme; nil where all count the same.
    func weights(of benchmark: Benchmark, at level: Level) -> [Double]? {
        guard let weights = level == .leaves ? benchmark.leafWeights : benchmark.ratio?.map(Double.init)
        else {
            return nil
        }
        return zip(level.names(of: benchmark), weights).compactMap { integrated($0) == nil ? nil : $1 }
    }

    private func integrated(_ name: String) -> Measure? { entering[name] ?? benchmarks[name] }

    /// Which members of a benchmark a scheme integrates.
    package enum Level: String, Sendable, Hashable, CaseIterable {
        /// The metrics and benchmarks directly below it.
        case children
        /// The metrics at the leaves of its tree.
        case leaves

        fileprivate func names(of benchmark: Benchmark) -> [String] {
            self == .leaves ? benchmark.leaves : benchmark.members.map(\.name)
        }
    }
}
