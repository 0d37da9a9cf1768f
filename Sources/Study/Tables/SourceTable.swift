import Diagnostics
import OrderedCollections

/// One table file, read by itself: rows by this file's own keys, not yet joined with other tables.
struct SourceTable {
    struct Row {
        var key: Located<String>
        var name: String?
        /// Where a link in its name or key leads, if the study keeps it.
        var link: String?
    }

    struct Column {
        var name: Located<String>
        /// In the order of `rows`.
        var scores: ScoreColumn
        /// What was done to its numbers to read them: `per cent signs dropped`.
        var notes: [String] = []
        /// What each declaration under `missing:`, by its place, takes of it.
        var taken: [Int: TakenCells] = [:]
    }

    /// An attribute with its values in the order of `rows`, and where its column has its name.
    struct AttributeColumn {
        var name: Located<String>
        var attribute: Attribute
    }

    var path: String
    var rows: [Row]
    var metrics: [Column]
    /// Columns that bear a benchmark's name.
    var published: [Column]
    var attributes: [AttributeColumn] = []
    /// Columns that hold the errors of others.
    var errorColumns: [String] = []
    var ignored: [String]
    var provenance: [String]
    /// The columns of whose links the addresses are kept.
    var columnsOfLinks: Set<String> = []
    var treatment: [TableTreatment]
    /// Metrics, by the study's names, of which the file itself says that lower is better.
    var lowerIsBetter: Set<String> = []
}

extension SourceTable {
    /// What was done to the numbers of its columns.
    var notations: [TableTreatment] {
        var columnsOfNote: OrderedDictionary<String, [String]> = [:]
        let noted =
            (metrics + published).map { (name: $0.name.value, notes: $0.notes) }
            + attributes.map { (name: $0.name.value, notes: $0.attribute.notes) }
        for column in noted {
            for note in column.notes { columnsOfNote[note, default: []].append(column.name) }
        }
        return columnsOfNote.map { .numbers(columns: $1, note: $0) }
    }
}
