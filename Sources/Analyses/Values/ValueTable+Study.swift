package import Findings
package import Study

extension ValueTable {
    /// The values that every study has: `table.models`, `table.metrics`, `table.coverage`, `table.n(METRIC)`, the number
    /// of models with a score on it, `cohort.NAME.n`, and `benchmark.NAME.members` and `benchmark.NAME.metrics`, the
    /// numbers of its own members and of the metrics below it.
    package init(of study: Study) {
        self.init()
        let table = study.table
        add(
            [
                Value("models", count: table.models.count),
                Value("metrics", count: table.metrics.count),
                Value(
                    "coverage", table.coverage.map(Quantity.defined) ?? .undefined("the table has no cell")),
            ], under: "table")
        add(
            table.metrics.map { metric in
                Value("n(\(metric.name))", count: table.column(metric.name)?.presentCount ?? 0)
            }, under: "table")
        for cohort in study.cohorts {
            add([Value("n", count: cohort.models.count)], under: "cohort.\(cohort.name)")
        }
        for benchmark in study.trees.flatMap(\.subtree) {
            add(
                [
                    Value("members", count: benchmark.members.count),
                    Value("metrics", count: Set(benchmark.leaves).count),
                ], under: "benchmark.\(benchmark.name)")
        }
    }
}
