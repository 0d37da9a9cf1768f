import Diagnostics

/// One table file, read by itself: rows by this file's own keys, not yet joined with other tables.
struct SourceTable {
    struct Row {
        var key: Located<String>
        var name: String?
    }

    struct Column {
        var name: Located<String>
        /// In the order of `rows`.
        var scores: ScoreColumn
    }

    var path: String
    var rows: [Row]
    var metrics: [Column]
    /// Columns that bear a benchmark's name.
    var published: [Column]
    var ignored: [String]
    var provenance: [String]
    var treatment: [TableTreatment]
}
