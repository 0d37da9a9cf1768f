import Findings
import Study

extension StudyQuestion {
    /// The table as it was read, and how many models and metrics it has: `table.models`, `table.n(METRIC)`.
    static let scores = StudyQuestion { lab in
        let table = lab.study.table
        // The key and the name of a model stand under names that no metric bears.
        func free(_ name: String) -> String { table.metric(named: name) == nil ? name : free("_" + name) }
        return [
            StudyFinding(
                "scores", "Scores of every model on every metric",
                FindingTable(
                    of: lab.everyModel,
                    keys: [KeyFacet(free("model"), .model, "The model's key") { table.models[$0].key }],
                    [.words(free("name"), "What people call the model") { table.models[$0].name }]
                        + zip(table.metrics, table.columns).map { metric, column in
                            .number(
                                metric.name, .score(decimals: column.shownDecimals), label: metric.title,
                                metric.fieldDescription, isValue: false
                            ) { model in
                                column.value(model).map(Quantity.defined)
                                    ?? .undefined("\(column[model].reason ?? .notEvaluated)")
                            }
                        }))
        ]
    } values: { lab in
        [(scope: "table", tables: lab.answer(TableCoverage.self, to: .everyCell).tables)]
    }

    /// Why each missing score is missing.
    static let missingScores = StudyQuestion(findings: { lab in
        let table = lab.study.table
        let cells = lab.everyModel.flatMap { model in
            zip(table.metrics, table.columns).compactMap { metric, column in
                column[model].reason.map { (model: model, metric: metric.name, reason: $0) }
            }
        }
        return [
            StudyFinding(
                "missing", "Reasons of the missing scores",
                FindingTable(
                    of: cells,
                    keys: [
                        KeyFacet("model", .model, "The model's key") { table.models[$0.model].key },
                        KeyFacet("metric", .measure, "The metric's name") { $0.metric },
                    ],
                    [
                        .words("reason", "Why the model has no score on the metric") { "\($0.reason)" }
                    ]))
        ]
    })
}

extension Metric {
    /// What the study says of it, and what was done to the table's numbers.
    fileprivate var fieldDescription: String {
        let reading = notes.isEmpty ? nil : "As read: \(notes.joined(separator: ", "))."
        let unit = unit.flatMap { $0.isEmpty ? nil : "In \($0)." }
        return [description, unit, reading].compactMap(\.self).joined(separator: " ")
    }
}

extension Score {
    fileprivate var reason: MissingReason? {
        if case .missing(let reason) = self { reason } else { nil }
    }
}
