package import Findings
package import Study

/// Which model has a score on which metric? Every metric as a row, every model as a column, the models with the most
/// scores first.
///
/// Models with equally many scores stand in the order of the metrics that score them, so that those scored alike are
/// neighbours, and then in the table's order.
package struct CoverageMap: Sendable {
    package struct Row: Sendable, Hashable {
        package let metric: String
        /// The columns that have a score, as ranges of positions in `models`, ascending and apart from each other.
        package let present: [Range<Int>]
        package let presentCount: Int
    }

    /// In the order of the metrics.
    package let rows: [Row]
    /// By falling number of scores.
    package let models: [Int]
    /// How many of the metrics score each model, in the order of `models`.
    package let counts: [Int]

    /// - Parameter metrics: names of metrics of the table; others are left out.
    package init(_ metrics: [String], in table: ScoreTable) {
        let columns = metrics.compactMap { name in table.column(name).map { (name: name, scores: $0) } }
        let patterns = table.models.indices.map { model in columns.map { $0.scores.isPresent(model) } }
        let presentCounts = patterns.map { pattern in pattern.count { $0 } }
        let order = table.models.indices.sorted { a, b in
            if presentCounts[a] != presentCounts[b] { return presentCounts[a] > presentCounts[b] }
            let difference = zip(patterns[a], patterns[b]).first { $0 != $1 }
            return difference.map { $0.0 } ?? (a < b)
        }
        models = order
        counts = order.map { presentCounts[$0] }
        rows = columns.map { column in
            let positions = order.indices.filter { column.scores.isPresent(order[$0]) }
            return Row(
                metric: column.name, present: Self.runs(of: positions), presentCount: positions.count)
        }
    }

    /// How many models every metric scores.
    package var completeCount: Int { counts.count { $0 == rows.count } }

    /// How many metrics score no model.
    package var emptyCount: Int { rows.count { $0.presentCount == 0 } }

    /// The fewest and the most scores that a model has; nil without models.
    package var scoreCounts: ClosedRange<Int>? {
        guard let most = counts.first, let least = counts.last else { return nil }
        return least...most
    }

    /// Ascending positions as ranges.
    private static func runs(of positions: [Int]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for position in positions {
            if let last = runs.last, last.upperBound == position {
                runs[runs.count - 1] = last.lowerBound..<(position + 1)
            } else {
                runs.append(position..<(position + 1))
            }
        }
        return runs
    }
}

// MARK: - What it yields

extension CoverageMap {
    /// A row for each model in the map's order, with 1 where it has a score and 0 where it has none.
    package func drawn(_ table: ScoreTable) -> FindingTable {
        var isScored = models.map { _ in [Bool](repeating: false, count: rows.count) }
        for (column, row) in rows.enumerated() {
            for place in row.present.joined() { isScored[place][column] = true }
        }
        let scored = isScored
        return FindingTable(
            of: Array(models.indices),
            keys: [KeyFacet("model", .model, "The model's key") { table.models[models[$0]].key }],
            [
                .words("name", "What people call the model") { table.models[models[$0]].name },
                .number("scores", .count, "Metrics that score the model", isValue: false) {
                    Quantity(counts[$0])
                },
            ]
                + rows.enumerated().map { column, row in
                    .number(
                        row.metric, .count, "1 where the model has a score, else 0", isValue: false
                    ) { Quantity(scored[$0][column] ? 1 : 0) }
                })
    }
}
