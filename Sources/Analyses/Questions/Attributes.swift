import Findings
import Study

extension StudyQuestion {
    /// What the tables say of the models beside their scores.
    static let attributes = StudyQuestion(findings: { lab in
        let table = lab.study.table
        if table.attributes.isEmpty { return [] }
        func free(_ name: String) -> String {
            table.attribute(named: name) == nil ? name : free("_" + name)
        }
        return [
            StudyFinding(
                "attributes", "Attributes of every model",
                FindingTable(
                    of: lab.everyModel,
                    keys: [KeyFacet(free("model"), .model, "The model's key") { table.models[$0].key }],
                    [.words(free("name"), "What people call the model") { table.models[$0].name }]
                        + table.attributes.map(\.facet)))
        ]
    })

    /// The errors that tables give beside scores, and those of means of repeated measurements.
    static let errors = StudyQuestion(findings: { lab in
        let table = lab.study.table
        let cells = lab.everyModel.flatMap { model in
            table.columns.indices.compactMap { column in
                table.columns[column].hasError(model) ? (model: model, column: column) : nil
            }
        }
        if cells.isEmpty { return [] }
        return [
            StudyFinding(
                "study/errors", "Errors of scores",
                FindingTable(
                    of: cells,
                    keys: [
                        KeyFacet("model", .model, "The model's key") { table.models[$0.model].key },
                        KeyFacet("metric", .measure, "The metric's name") {
                            table.metrics[$0.column].name
                        },
                    ],
                    [
                        .number(
                            "error", .plain,
                            "What the table gives as the error of the score; of which kind it is, the table does not say",
                            isValue: false
                        ) {
                            table.columns[$0.column].error($0.model).map(Quantity.defined)
                                ?? .undefined("the table gives none")
                        },
                        .number(
                            "measurements", .count, "Of how many measurements the score is the mean",
                            isValue: false
                        ) {
                            (table.columns[$0.column].repeats($0.model)?.count).map(Quantity.init)
                                ?? .undefined("the score is no mean")
                        },
                        .number(
                            "standard_error", .plain, "The standard error of that mean", isValue: false
                        ) {
                            (table.columns[$0.column].repeats($0.model)?.standardError).map(Quantity.defined)
                                ?? .undefined("the score is no mean")
                        },
                    ]))
        ]
    })
}

extension ScoreColumn {
    fileprivate func hasError(_ model: Int) -> Bool { error(model) != nil || repeats(model) != nil }
}

extension Attribute {
    /// A column of a table whose rows are models.
    fileprivate var facet: Facet<Int> {
        let meaning = [
            unit.map { $0.isEmpty ? nil : "In \($0)." } ?? nil,
            notes.isEmpty ? nil : "As read: \(notes.joined(separator: ", ")).",
        ].compactMap(\.self).joined(separator: " ")
        if kind == .number {
            return .number(name, .plain, label: title, meaning, isValue: false) {
                values[$0]?.number.map(Quantity.defined) ?? .undefined("not known")
            }
        }
        return .words(name, label: title, meaning) { values[$0]?.text ?? "" }
    }
}
