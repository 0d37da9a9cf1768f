package import Study

/// What to add to a study that names no benchmark, and so ranks no model.
package struct BenchmarkAdvice: Sendable {
    /// The line of `study.yaml` by which the mean of all metrics ranks.
    package let line: String
    /// How many scores are missing, of which the study then has to say what that does.
    package let missing: Int
    /// Metrics that are better when lower and have no range in which a mean could turn them round.
    package let withoutRange: [String]

    /// Nil for a study with a benchmark, and for one without a metric.
    package init?(for study: Study) {
        let table = study.table
        guard study.benchmark == nil, !table.metrics.isEmpty else { return nil }
        let taken = Set(table.metrics.map(\.name) + study.trees.flatMap(\.subtree).map(\.name))
        let name = ["average", "mean", "overall", "whole"].first { !taken.contains($0) } ?? "NAME"
        line = "benchmark: {name: \(yamlText(name)), members: [\"*\"]}"
        missing =
            study.statesMissingRule
            ? 0 : table.columns.reduce(0) { $0 + $1.count - $1.presentCount }
        withoutRange = table.metrics.filter { $0.better == .lower && $0.range == nil }.map(\.name)
    }
}
