package import Findings
import OrderedCollections
package import Study

/// How much of the table is there, metric by metric and in all, and for which reasons is the rest missing?
package struct TableCoverage: Analysis {
    package enum Question: Hashable, Sendable { case everyCell }

    /// What one metric scores.
    package struct Row: Sendable {
        package let metric: Metric
        /// How many models it scores.
        package let scored: Int
        /// The share of all models that it scores.
        package let share: Quantity
    }

    package let models: Int
    /// One per metric, in the table's order.
    package let rows: [Row]
    /// The share of all cells that hold a score.
    package let share: Quantity
    /// Every reason for which a score is missing, the most frequent first and equally frequent ones as they come.
    package let reasons: [MissingReason]

    package init(_ question: Question, in lab: Lab) { self.init(of: lab.study.table) }

    init(of table: ScoreTable) {
        models = table.models.count
        rows = zip(table.metrics, table.columns).map { metric, column in
            Row(
                metric: metric, scored: column.presentCount,
                share: column.coverage.map(Quantity.defined) ?? .undefined("the table has no model"))
        }
        share = table.coverage.map(Quantity.defined) ?? .undefined("the table has no cell")
        reasons = Self.reasons(in: table.columns)
    }

    private static func reasons(in columns: [ScoreColumn]) -> [MissingReason] {
        var counts: OrderedDictionary<MissingReason, Int> = [:]
        for column in columns {
            for model in 0..<column.count {
                if case .missing(let reason) = column[model] { counts[reason, default: 0] += 1 }
            }
        }
        return counts.elements.byFalling(\.value).map(\.key)
    }
}

// MARK: - What it yields

extension TableCoverage {
    /// As values of the table: `table.models`, `table.coverage`, `table.n(METRIC)`, `table.coverage(METRIC)`.
    var tables: [FindingTable] {
        [
            FindingTable(
                of: self,
                [
                    .number("models", .count, "Models") { Quantity($0.models) },
                    .number("metrics", .count, "Metrics") { Quantity($0.rows.count) },
                    .number("coverage", .share, "Cells that hold a score", \.share),
                ]),
            FindingTable(
                of: rows, keys: [KeyFacet("metric", .measure, "A metric", \.metric.name)],
                [
                    .number("n", .count, "Models with a score on it") { Quantity($0.scored) }
                        .limited(to: .atMost(.whole("models"))),
                    .number("coverage", .share, "The share of models with a score on it", \.share),
                ]),
        ]
    }
}
