import Diagnostics

/// How much of a table is read. A table beyond any of these is told at the place where it goes too far; none is near to
/// what benchmarks publish, and a file that a mistake or malice made large ends at once.
enum TableBounds {
    /// Columns of a table, also those that are no metrics.
    static let columns = 10_000
    /// Metrics of a study. Each has a page that lists all others, so that pages grow with the square.
    static let metrics = 2_000
    /// Models of a study; each has a page.
    static let models = 100_000
    /// A few rows of a file of JSON that have no name in common would be more.
    static let cells = 20_000_000
    /// Characters of a name or key.
    static let name = 1_000
}

extension Diagnostics {
    /// - Parameter what: what there are more of, “rows”.
    mutating func oversized(_ what: String, most: Int, at place: Position, mend: String? = nil) {
        error(
            .oversizedTable, "here begin more \(what) than are read, which are \(most) at most", at: place,
            mend: mend)
    }
}

extension TableReading {
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
