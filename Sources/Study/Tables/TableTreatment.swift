/// What was done to a table that its file does not say in so many words. The data page tells it, so that no reader has to
/// guess what the program guessed.
package enum TableTreatment: Sendable, Hashable, CustomStringConvertible {
    /// The separator was found, neither declared nor said by the file's name; in the plural, “semicolons”.
    case foundSeparator(String)
    case markdown
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
    case markup(names: Int, addresses: Int, column: String?)

    package var description: String {
        switch self {
        case .foundSeparator(let separator):
            "Its columns are separated by \(separator), as its first lines show."
        case .markdown: "It is a Markdown table."
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
        case .markup(let names, let addresses, let column):
            "\(names == 1 ? "A name" : "\(names) names") in \(column.map { "column '\($0)'" } ?? "the head") "
                + "stood in links or markup, of which the text is kept"
                + (addresses == 0
                    ? "."
                    : addresses == 1 ? "; an address is dropped." : "; \(addresses) addresses are dropped.")
        }
    }
}
