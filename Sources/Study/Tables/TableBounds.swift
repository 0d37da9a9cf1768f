import Diagnostics

/// How much of a table is read. A table beyond any of these is told at the place where it goes too far; none is near to
/// what benchmarks publish, and a file that a mistake or malice made large ends at once.
enum TableBounds {
    /// Columns of a table, also those that are no metrics.
    static let columns = 10_000
    /// Metrics of a study. Each has a page that lists all others, so that pages grow with the square: of so many they
    /// take nearly 2 GB of memory.
    static let metrics = 1_500
    /// Models of a study; each has a page.
    static let models = 100_000
    /// A few rows of a file of JSON that have no name in common would be more.
    static let cells = 20_000_000
    /// Characters of a name or key.
    static let name = 1_000
    /// Bytes of any cell. Some tables quote what a model wrote.
    static let cell = 1 << 20
}

extension Diagnostics {
    mutating func oversizedCell(at place: Position) {
        error(
            .oversizedText, "this cell has more than \(TableBounds.cell >> 20) MB", at: place,
            mend: "is a quote missing, or does a page stand there?")
    }

    /// - Parameter what: what there are more of, “rows”.
    mutating func oversized(_ what: String, most: Int, at place: Position, mend: String? = nil) {
        error(
            .oversizedTable, "here begin more \(what) than are read, which are \(most) at most", at: place,
            mend: mend)
    }
}

extension TableReading {
    /// Whether no cell of a row is longer than is read; else a diagnostic at the first that is.
    func isWithinBounds(
        _ fields: [DelimitedField], _ text: some TableText, _ diagnostics: inout Diagnostics
    ) -> Bool {
        guard let long = fields.first(where: { $0.range.count > TableBounds.cell }) else { return true }
        diagnostics.oversizedCell(at: text.position(of: long))
        return false
    }

    /// Whether the rows up to now are no more than are read; else a diagnostic at the last of them.
    func isWithinBounds(
        models: Int, cells: Int, at place: @autoclosure () -> Position, _ diagnostics: inout Diagnostics
    ) -> Bool {
        if models > TableBounds.models {
            diagnostics.oversized("models", most: TableBounds.models, at: place())
            return false
        }
        if cells > TableBounds.cells {
            diagnostics.oversized("cells", most: TableBounds.cells, at: place())
            return false
        }
        return true
    }
}
