import Diagnostics
import OrderedCollections

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
        /// What was done to its numbers to read them: `per cent signs dropped`.
        var notes: [String] = []
        /// What each declaration under `missing:`, by its place, takes of it.
        var taken: [Int: TakenCells] = [:]
    }

    var path: String
    var rows: [Row]
    var metrics: [Column]
    /// Columns that bear a benchmark's name.
    var published: [Column]
    var ignored: [String]
    var provenance: [String]
    var treatment: [TableTreatment]
    /// Metrics, by the study's names, of which the file itself says that lower is better.
    var lowerIsBetter: Set<String> = []
}

extension SourceTable {
    /// What was done to the numbers of its columns, a line for each thing: `columns acc, rob: per cent signs dropped`.
    var notations: [String] {
        var columnsOfNote: OrderedDictionary<String, [String]> = [:]
        for column in metrics + published {
            for note in column.notes { columnsOfNote[note, default: []].append(column.name.value) }
        }
        return columnsOfNote.map { note, columns in
            "column\(columns.count == 1 ? "" : "s") \(columns.joined(separator: ", ")): \(note)"
        }
    }
}
