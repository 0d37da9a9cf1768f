import Figures
import Findings
import Study

/// A CSV file of the site's `data/` folder, with what its columns hold: a resource of the data package.
struct DataResource: Sendable {
    struct Field: Sendable, Hashable {
        let name: String
        let kind: DataTable.Column.Kind
        let title: String?
        let description: String?

        init(_ name: String, _ kind: DataTable.Column.Kind, title: String? = nil, description: String? = nil)
        {
            self.name = name
            self.kind = kind
            self.title = title
            self.description = description
        }
    }

    /// The file's name without `.csv`.
    let name: String
    let title: String
    let fields: [Field]
    /// The fields whose values tell the rows apart; empty when the rows have no key.
    let primaryKey: [String]
    /// The whole file.
    let csv: [UInt8]
    /// Who wants the file, as a diagnostic says it.
    let writer: String

    var path: String { name + ".csv" }

    /// - Parameter writeRows: writes the rows below the header.
    init(
        name: String, title: String, fields: [Field], primaryKey: [String], writer: String,
        writeRows: (inout CSVText) -> Void
    ) {
        self.name = name
        self.title = title
        self.fields = fields
        self.primaryKey = primaryKey
        self.writer = writer
        var csv = CSVText(header: fields.map(\.name))
        writeRows(&csv)
        self.csv = csv.bytes
    }

    init(
        name: String, title: String, fields: [Field], primaryKey: [String] = [], rows: [[String]],
        writer: String
    ) {
        self.init(name: name, title: title, fields: fields, primaryKey: primaryKey, writer: writer) { csv in
            for row in rows { csv.add(row) }
        }
    }
}

extension DataResource {
    /// The numbers that a figure shows. A missing one is an empty cell.
    init(of figure: Figure) {
        let rows = figure.data.rows.map { row in
            row.map { cell in
                switch cell {
                case .text(let text): text
                case .integer(let number): String(number)
                case .number(let number): shortestText(number)
                case .missing: ""
                }
            }
        }
        self.init(
            name: figure.id, title: figure.title,
            fields: figure.data.columns.map { Field($0.name, $0.kind, description: $0.description) },
            rows: rows, writer: "the data of the figure '\(figure.id)'")
    }

    /// The table as it was read: a row for each model, a column for each metric. A missing score is an empty cell.
    static func scores(of table: ScoreTable) -> DataResource {
        let model = modelFields(beside: table)
        return DataResource(
            name: "scores", title: "Scores of every model on every metric",
            fields: model
                + table.metrics.map {
                    Field($0.name, .number, title: $0.title, description: $0.description)
                },
            primaryKey: [model[0].name],
            rows: table.models.indices.map { index in
                [table.models[index].key, table.models[index].name]
                    + table.columns.map { $0.value(index).map(shortestText) ?? "" }
            },
            writer: "the table of all scores")
    }

    /// Why each missing score is missing: a row for each empty cell of `scores`.
    static func missing(of table: ScoreTable) -> DataResource {
        DataResource(
            name: "missing", title: "Reasons of the missing scores",
            fields: [
                Field("model", .text, description: "The model's key"),
                Field("metric", .text, description: "The metric's name"),
                Field("reason", .text, description: "Why the model has no score on the metric"),
            ],
            primaryKey: ["model", "metric"],
            rows: table.models.indices.flatMap { index in
                zip(table.metrics, table.columns).compactMap { metric, column -> [String]? in
                    guard case .missing(let reason) = column[index] else { return nil }
                    return [table.models[index].key, metric.name, reason.description]
                }
            },
            writer: "the table of missing scores")
    }

    /// The key and the name of a model, under names that no metric bears.
    private static func modelFields(beside table: ScoreTable) -> [Field] {
        func free(_ name: String) -> String { table.metric(named: name) == nil ? name : free("_" + name) }
        return [
            Field(free("model"), .text, description: "The model's key"),
            Field(free("name"), .text, description: "What people call the model"),
        ]
    }
}
