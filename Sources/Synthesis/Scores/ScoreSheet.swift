import Statistics

/// The main table before it is written: a row per model, a cell per metric.
struct ScoreSheet {
    struct Row {
        var id: String
        let name: String
        let role: Role
        /// In the order of the sheet's metrics.
        var cells: [Cell]
    }

    /// The metrics under the study's benchmark, which stand before the others.
    private static let leaves = SyntheticMetric.neural + SyntheticMetric.behavioral

    let metrics = leaves + SyntheticMetric.engineering
    var rows: [Row] = []

    /// Scores every network on what its role covers.
    init(_ sample: ModelSample, using generator: inout SeededGenerator) {
        for member in sample.members {
            // Every score is drawn, the missing ones too: what a group was scored on then moves no other score.
            let cells = metrics.map { metric in
                let score = metric.score(member.factors, using: &generator)
                let isReported =
                    metric.wave != .reported || member.role.isCompared || generator.nextUnit() < 0.7
                return cell(score, of: metric, for: member, isReported: isReported)
            }
            rows.append(Row(id: member.model.id, name: member.model.name, role: member.role, cells: cells))
        }
    }

    private func cell(
        _ score: Score, of metric: SyntheticMetric, for member: SampledModel, isReported: Bool
    ) -> Cell {
        if metric.needsClassifier, !member.model.training.givesClassifier { return .notApplicable }
        return member.role.coverage.includes(metric) && isReported ? .score(score) : .notEvaluated
    }

    /// How many of the metrics under the benchmark a model has a score on.
    func scoreCount(of row: Int) -> Int {
        rows[row].cells.prefix(Self.leaves.count).count { $0.score != nil }
    }

    private func column(of metric: String) -> Int? { metrics.firstIndex { $0.name == metric } }

    /// The model's score, or nil when it is missing; setting it makes the cell a score.
    subscript(row: Int, metric: String) -> Score? {
        get { column(of: metric).flatMap { rows[row].cells[$0].score } }
        set {
            guard let column = column(of: metric) else { return }
            rows[row].cells[column] = newValue.map(Cell.score) ?? .notEvaluated
        }
    }
}
