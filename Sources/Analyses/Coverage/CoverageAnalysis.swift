package import Findings
import Statistics
package import Study

/// How do missing scores shape the aggregate? Models grouped by how many scores they have.
///
/// A model's count is the number of its scores, among the metrics under the study's benchmark, that are present and
/// not exactly zero, as the paper counts.
package struct CoverageAnalysis: Sendable {
    package struct Group: Sendable {
        /// How many scores each of its models has.
        package let count: Int
        /// The models' places in the table.
        package let models: [Int]
        /// Explained variance of the aggregate within the group, by x and by y.
        package let explainedByX: Quantity
        package let explainedByY: Quantity
        /// The group's mean scores.
        package let meanX: Quantity
        package let meanY: Quantity
    }

    package let x: Measure
    package let y: Measure
    /// The number of metrics that are counted.
    package let metricCount: Int
    /// By descending count.
    package let groups: [Group]
    /// The models drawn: those with a score on x and y.
    package let models: [Int]
    package let candidates: Int

    package init(x: Measure, y: Measure, in study: Study, _ scores: StudyScores, of candidates: [Int]) {
        self.x = x
        self.y = y
        self.candidates = candidates.count
        // A metric under two benchmarks is one score all the same.
        let counted = Set(study.benchmark?.leaves ?? study.table.metrics.map(\.name))
        let metrics = study.table.metrics.map(\.name).filter(counted.contains)
        metricCount = metrics.count
        let columns = metrics.compactMap { study.table.column($0) }
        let aggregate = study.benchmark.flatMap { scores[$0.name] }
        models = Measure.completeModels([x, y], among: candidates)
        let byCount = Dictionary(grouping: models) { model in
            columns.count { column in column.value(model).map { $0 != 0 } ?? false }
        }
        groups = byCount.sorted { $0.key > $1.key }.map { count, members in
            let related = ScatterAnalysis(x: x, y: y, aggregate: aggregate, of: members)
            return Group(
                count: count, models: members, explainedByX: related.explainedByX,
                explainedByY: related.explainedByY,
                meanX: Quantity(Statistics.mean(x.presentScores(of: members)), of: "model"),
                meanY: Quantity(Statistics.mean(y.presentScores(of: members)), of: "model"))
        }
    }

    /// `n`, `groups`, `size(count)`, and `r2(count, x)`, `mean(count, x)` and the same of y, with the names given.
    package var values: [Value] {
        [Value("n", count: models.count), Value("groups", count: groups.count)]
            + groups.flatMap { group in
                [
                    Value("size(\(group.count))", count: group.models.count),
                    Value("r2(\(group.count), \(x.name))", group.explainedByX),
                    Value("r2(\(group.count), \(y.name))", group.explainedByY),
                    Value("mean(\(group.count), \(x.name))", group.meanX),
                    Value("mean(\(group.count), \(y.name))", group.meanY),
                ]
            }
    }
}
