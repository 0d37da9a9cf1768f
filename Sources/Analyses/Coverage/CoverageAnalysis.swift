package import Findings
import Statistics
package import Study

/// How do missing scores shape the aggregate? Models grouped by how many scores they have, among the metrics under the
/// study's benchmark.
package struct CoverageAnalysis: Analysis {
    /// Which scores are counted.
    package enum Count: String, Sendable, Hashable, CaseIterable {
        /// Those that are present.
        case present
        /// Those that are present and not exactly 0, as the paper counts.
        case nonzero
    }

    package struct Question: Hashable, Sendable {
        package let x: String
        package let y: String
        package let count: Count
        package let models: [Int]
        package let rule: MissingRule

        package init(x: String, y: String, count: Count, of models: [Int], under rule: MissingRule) {
            (self.x, self.y, self.count, self.models, self.rule) = (x, y, count, models, rule)
        }
    }

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
    package let count: Count
    /// The number of metrics that are counted.
    package let metricCount: Int
    /// By descending count.
    package let groups: [Group]
    /// The models drawn: those with a score on x and y.
    package let models: [Int]
    package let candidates: Int

    package init(_ question: Question, in lab: Lab) {
        let study = lab.study
        let aggregate = study.benchmark?.name
        let whole = lab.answer(
            ScatterAnalysis.self,
            to: .init(
                x: question.x, y: question.y, aggregate: nil, of: question.models, under: question.rule))
        x = whole.x
        y = whole.y
        count = question.count
        candidates = question.models.count
        models = whole.points.map(\.model)
        let counted = study.benchmark?.metrics ?? study.table.metrics.map(\.name)
        let columns = counted.compactMap { study.table.column($0) }
        metricCount = columns.count
        let byCount = Dictionary(grouping: models) { model in
            columns.count { column in
                column.value(model).map { $0 != 0 || question.count == .present } ?? false
            }
        }
        groups = byCount.sorted { $0.key > $1.key }.map { count, members in
            let related = lab.answer(
                ScatterAnalysis.self,
                to: .init(
                    x: question.x, y: question.y, aggregate: aggregate, of: members, under: question.rule))
            return Group(
                count: count, models: members, explainedByX: related.explainedByX,
                explainedByY: related.explainedByY,
                meanX: Quantity(mean(related.x.presentScores(of: members)), of: "model"),
                meanY: Quantity(mean(related.y.presentScores(of: members)), of: "model"))
        }
    }

    /// The groups by falling number of models; of equally large ones that with more scores first.
    package var bySize: [Group] {
        groups.sorted { ($0.models.count, $0.count) > ($1.models.count, $1.count) }
    }

    /// What is counted: “score”, or “non-zero score”.
    package var scoreNoun: String { count == .present ? "score" : "non-zero score" }
}

// MARK: - What it yields

extension CoverageAnalysis {
    /// The whole, each group, and each group on either axis.
    package var tables: [FindingTable] {
        [
            FindingTable(
                of: self,
                [
                    .number("n", .count, "Models drawn") { Quantity($0.models.count) }
                        .limited(to: .atMost(.models)),
                    .number("groups", .count, "Groups of models with equally many scores") {
                        Quantity($0.groups.count)
                    }.limited(to: .atMost(.beside("n"))),
                ]),
            FindingTable(
                of: groups, keys: [Self.countKey],
                [
                    // A group that nobody is in does not exist.
                    .number("size", .count, "Models with so many scores") { Quantity($0.models.count) }
                        .limited(to: ValueLimits(least: 1, atMost: [.whole("n")]))
                ]),
            byGroup(on: x, share: \.explainedByX, mean: \.meanX),
            byGroup(on: y, share: \.explainedByY, mean: \.meanY),
        ]
    }

    /// A row for each model drawn, group by group.
    package func drawn(_ table: ScoreTable) -> FindingTable {
        let rows = groups.flatMap { group in group.models.map { (model: $0, count: group.count) } }
        func score(_ axis: Measure) -> Facet<(model: Int, count: Int)> {
            .number(axis.name, axis.kind, "Score on \(axis.title)", isValue: false) { row in
                axis.scores[row.model].map(Quantity.defined) ?? .undefined("not evaluated")
            }
        }
        return FindingTable(
            of: rows, keys: [KeyFacet("model", .model, "The model's key") { table.models[$0.model].key }],
            [
                .words("name", "What people call the model") { table.models[$0.model].name },
                score(x), score(y),
                .number(
                    "count", .count,
                    count == .present
                        ? "Scores that are present" : "Scores that are present and not exactly zero",
                    isValue: false
                ) { Quantity($0.count) },
            ])
    }

    private static var countKey: KeyFacet<Group> {
        KeyFacet("count", .group, "How many scores the models of the group have") { "\($0.count)" }
    }

    private func byGroup(
        on axis: Measure, share: @escaping @Sendable (Group) -> Quantity,
        mean: @escaping @Sendable (Group) -> Quantity
    ) -> FindingTable {
        FindingTable(
            of: groups,
            keys: [
                Self.countKey, KeyFacet("metric", .measure, "A component") { _ in axis.name },
            ],
            [
                .number("r2", .share, "Explained variance of the aggregate within the group", share),
                .number("mean", axis.meanKind, "The group's mean score", mean),
            ])
    }
}
