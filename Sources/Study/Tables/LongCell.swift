import Diagnostics

/// A score of a long table with the study's name of its metric, and where the table has that; places are made of what is told
/// alone.
struct LongCell {
    /// The model's place among those of the table.
    let row: Int
    let metric: String
    let named: DelimitedField
    let score: DelimitedField
    let error: DelimitedField?
}

/// The scores of a long table on one metric, read together, and the errors beside them.
struct LongReading {
    private let head: DelimitedField
    private var scores: ColumnReading
    private var errors: ColumnReading?

    /// - Parameter error: the name of the column that holds errors.
    init(_ first: LongCell, count: Int, error: String?, _ table: TableReading) {
        head = first.named
        scores = ColumnReading(of: first.metric, count: count, table)
        errors = error.map {
            ColumnReading(of: $0, count: count, table, as: .errors(of: first.metric))
        }
    }

    mutating func read(_ cell: LongCell, row: Int, _ text: some TableText) {
        scores.read(cell.score, of: text, row: row)
        if let error = cell.error { errors?.read(error, of: text, row: row) }
    }

    /// - Parameter error: where the column of errors has its name.
    mutating func column(
        error: Position?, _ rows: [SourceTable.Row], _ text: some TableText, _ told: inout UnreadErrors,
        _ diagnostics: inout Diagnostics
    ) -> SourceTable.Column {
        var column = scores.column(at: text.position(of: head), rows, text, &diagnostics)
        guard let error, var reading = errors else { return column }
        var found = Diagnostics()
        let errors = reading.column(at: error, rows, text, &found).scores
        if told.isDeclared { diagnostics.append(found) }
        if found.hasErrors {
            told.metrics += 1
            told.first = told.first ?? found.all.first
        } else {
            column.scores.addErrors(of: errors)
            if column.scores.errorCount > 0 { told.hasErrors = true }
        }
        return column
    }
}

/// Columns named `error` were dropped before errors were kept, so that what they hold may be anything where the study does
/// not name them.
struct UnreadErrors {
    let isDeclared: Bool
    /// Of how many metrics the errors could not be read.
    var metrics = 0
    var first: Diagnostic?
    var hasErrors = false

    func warn(of column: Located<String>, _ diagnostics: inout Diagnostics) {
        guard !isDeclared, let first else { return }
        diagnostics.warning(
            .unreadErrors,
            "the errors of \(metrics) metric\(metrics == 1 ? "" : "s") in column '\(column.value)' are not read: \(first.message)",
            at: first.position,
            mend:
                "name the column of the errors in the table's entry, columns: {error: NAME}, or leave it out, ignore: "
                + "[\(yamlText(column.value))]")
    }
}

/// The cells of attributes in a long table, which every row of a model repeats.
struct LongAttributes {
    let columns: [Int]
    /// For each column the field of every row.
    private(set) var fields: [[DelimitedField]]
    /// The model of every row, by its place among those of the table.
    private(set) var models: [Int] = []

    init(columns: [Int]) {
        self.columns = columns
        fields = columns.map { _ in [] }
    }

    mutating func add(_ record: [DelimitedField], of model: Int) {
        if columns.isEmpty { return }
        for (place, column) in columns.enumerated() { fields[place].append(record[column]) }
        models.append(model)
    }

    /// The places of each model's rows.
    func groups(count: Int) -> [[Int]] {
        var groups = Array(repeating: [Int](), count: count)
        for (row, model) in models.enumerated() { groups[model].append(row) }
        return groups
    }
}
