/// What was done to a table that its file does not say in so many words. The data page tells it, so that no reader has to
/// guess what the program guessed.
package enum TableTreatment: Sendable, Hashable, CustomStringConvertible {
    /// The separator was found, neither declared nor said by the file's name; in the plural, “semicolons”.
    case foundSeparator(String)
    case markdown
    /// A file of JSON, with the way in which its records stand in it.
    case json(JSONShape)
    case jsonLines
    /// The table of HELM with this title, of so many in the file.
    case helm(String, of: Int)
    /// So many files of results of a program.
    case results(TableFormat, files: Int)
    /// Models that have several revisions, so that the key tells them apart.
    case revisions([String])
    /// The files do not name the models; their folders do.
    case modelsByFolder
    /// Files or entries that are no scores.
    case leftOut([String])
    /// The sheet of a workbook, of so many.
    case sheet(String, of: Int)
    case parquet
    /// So many columns hold nothing at all.
    case emptyColumns(Int)
    /// The first column has no name and is the key.
    case unnamedKey
    /// The first column has no name and counts the rows.
    case rowNumbers
    /// So many rows name the columns.
    case headerRows(Int)
    case joinedKey([String])
    /// So many rows or scores repeat earlier ones, and the rule makes one of them.
    case combined(Int, ofRows: Bool, rule: String)
    /// Names stood in links or other markup, of which the text is kept; without a column, those of the head.
    case markup(names: Int, addresses: Int, column: String?, keepsAddresses: Bool)
    /// So many names stood behind an apostrophe, by which files keep spreadsheets from taking them for formulas.
    case apostrophes(Int)
    /// What was done to the numbers of columns to read them: `per cent signs dropped`.
    case numbers(columns: [String], note: String)
    /// Rows that the study calls no models, by their keys.
    case ignoredRows([String])
    /// Which columns hold the errors of which metrics.
    case errorColumns([ErrorColumn])
    /// The column of a long table that holds the errors of its scores.
    case errorsColumn(String)
    /// So many errors stood beside scores of which a mean was made.
    case droppedErrors(Int)
    /// The cells of a column became several metrics.
    case split(column: String, metrics: [String])

    package struct ErrorColumn: Sendable, Hashable {
        package let scores: String
        package let errors: String
    }

    package var description: String {
        switch self {
        case .foundSeparator(let separator):
            "Its columns are separated by \(separator), as its first lines show."
        case .markdown: "It is a Markdown table."
        case .json(let shape): "It is a JSON file" + shape.description
        case .jsonLines: "It is JSON with a record on each line."
        case .helm(let title, let count):
            "It is a table of HELM" + (title.isEmpty ? "" : ", '\(title)'")
                + (count > 1 ? ", one of \(count) in the file." : ".")
        case .results(let format, let files):
            "It holds \(format.article) in \(files) file\(files == 1 ? "" : "s"); each score is a row."
        case .revisions(let models):
            "The key\(models.count == 1 ? "" : "s") of \(list(models)) \(models.count == 1 ? "has" : "have") the revision "
                + "behind an @, since there are several."
        case .modelsByFolder: "The files name no model; the models are called as their folders."
        case .leftOut(let names): "Left out as no scores: \(list(names))."
        case .sheet(let name, let count):
            "It is the sheet '\(name)' of an Excel workbook" + (count > 1 ? ", one of \(count)." : ".")
        case .parquet: "It is a Parquet file; lines count its rows, the names being the first."
        case .emptyColumns(let count):
            count == 1
                ? "A column that is empty is left out." : "\(count) columns that are empty are left out."
        case .unnamedKey: "Its first column has no name and is the key."
        case .rowNumbers: "Its first column has no name and counts the rows; it is left out."
        case .headerRows(let count): "Its first \(count) rows together name the columns."
        case .joinedKey(let columns):
            "The key is made of the columns \(columns.map { "'\($0)'" }.joined(separator: " and "))."
        case .combined(let count, let ofRows, let rule):
            "\(count) of its \(ofRows ? "rows" : "scores") \(count == 1 ? "repeats" : "repeat") "
                + (ofRows
                    ? "the model of an earlier one; of several scores on a metric"
                    : "model and metric of an earlier one; of these")
                + " the rule '\(rule)' makes one."
        case .numbers(let columns, let note):
            "Column\(columns.count == 1 ? "" : "s") \(columns.joined(separator: ", ")): \(note)."
        case .apostrophes(let count):
            "\(count == 1 ? "A name stands" : "\(count) names stand") behind an apostrophe, which keeps spreadsheets from "
                + "taking \(count == 1 ? "it for a formula" : "them for formulas") and is left out."
        case .ignoredRows(let keys):
            "\(keys.count == 1 ? "The row" : "The rows") \(keys.map { "'\($0)'" }.joined(separator: ", ")) "
                + "\(keys.count == 1 ? "is" : "are") left out, being no model\(keys.count == 1 ? "" : "s")."
        case .errorColumns(let columns):
            "The errors of scores stand in columns of their own: "
                + columns.map { "those of \($0.scores) in '\($0.errors)'" }.joined(separator: ", ") + "."
        case .errorsColumn(let column): "The errors of its scores stand in column '\(column)'."
        case .droppedErrors(let count):
            "\(count == 1 ? "The error" : "The \(count) errors") of scores that became part of a mean "
                + "\(count == 1 ? "is" : "are") dropped; the mean has its own."
        case .split(let column, let metrics):
            "The numbers between slashes in column '\(column)' became the metrics \(metrics.joined(separator: ", "))."
        case .markup(let names, let addresses, let column, let keepsAddresses):
            "\(names == 1 ? "A name" : "\(names) names") in \(column.map { "column '\($0)'" } ?? "the head") "
                + "stood in links or markup, of which the text is kept"
                + (addresses == 0
                    ? "."
                    : (addresses == 1 ? "; an address is " : "; \(addresses) addresses are ")
                        + (keepsAddresses ? "kept as links." : "dropped."))
        }
    }
}

extension JSONShape {
    /// Behind “It is a JSON file”.
    fileprivate var description: String {
        switch self {
        case .records: " of records."
        case .byModel: " of objects, each called by its model."
        case .byColumn: " of columns."
        case .split: " of rows below their columns."
        case .member(let name): ", of which '\(name)' holds the records."
        }
    }
}

/// The first few names in quotes, and how many more there are.
private func list(_ names: [String]) -> String {
    let shown = names.prefix(6).map { "'\($0)'" }.joined(separator: ", ")
    return names.count > 6 ? shown + " and \(names.count - 6) more" : shown
}
