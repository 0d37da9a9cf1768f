import Foundation

@testable import Diagnostics
@testable import Study

/// A study, if it could be read, and everything that was said of it, by place.
typealias Reading = (study: Study?, problems: [String])

/// Reads a study in memory whose files stand in the folder `s`.
func read(_ files: [String: String], replacingFirstTable table: InputFile? = nil) -> Reading {
    read(.memory("s", files), replacingFirstTable: table)
}

func read(_ folder: InputFolder, replacingFirstTable table: InputFile? = nil) -> Reading {
    var diagnostics = Diagnostics()
    let study = readStudy(in: folder, replacingFirstTable: table.map(TableSource.file), &diagnostics)
    return (study, diagnostics.sorted.map(\.description))
}

/// Reads a study of one table. `entry` adds keys to the table's entry in `study.yaml`, `keys` to the study.
func read(
    table: String, named path: String = "t.csv", entry: String = "", keys: String = "",
    _ others: [String: String] = [:]
) -> Reading {
    let settings = settings(tables: ["path: \(path)" + (entry.isEmpty ? "" : "\n" + entry)], keys)
    return read(["study.yaml": settings, path: table].merging(others) { $1 })
}

/// Reads a study of several tables, `t1.csv`, `t2.csv` and so on, each with its entry's keys.
func read(
    tables: [(entry: String, text: String)], keys: String = "", _ others: [String: String] = [:]
) -> Reading {
    var files = others
    for (index, table) in tables.enumerated() { files["t\(index + 1).csv"] = table.text }
    let entries = tables.enumerated().map { index, table in
        "path: t\(index + 1).csv" + (table.entry.isEmpty ? "" : "\n" + table.entry)
    }
    files["study.yaml"] = settings(tables: entries, keys)
    return read(files)
}

/// The text of a `study.yaml` with these entries of `tables:` and more keys after them.
func settings(tables: [String], _ keys: String = "") -> String {
    let entries = tables.map { "  - " + $0.replacing("\n", with: "\n    ") }
    return "title: T\ndate: 2024-01-01\ntables:\n" + entries.joined(separator: "\n") + "\n" + keys
}

extension Study {
    /// The scores of a metric, one per model.
    func scores(_ metric: String) -> [Double?] {
        guard let column = table.column(metric) else { return [] }
        return table.models.indices.map(column.value)
    }

    /// Why the scores of a metric are missing; nil for those that are not.
    func reasons(_ metric: String) -> [String?] {
        guard let column = table.column(metric) else { return [] }
        return table.models.indices.map { model in
            if case .missing(let reason) = column[model] { reason.description } else { nil }
        }
    }

    var keys: [String] { table.models.map(\.key) }
    var metrics: [String] { table.metrics.map(\.name) }
}

/// Writes files into a new folder of the disk, hands its path to the body, and removes it.
func withFolder<Result>(_ files: [String: [UInt8]], _ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "study-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, bytes) in files {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }
    return try body(folder.path)
}
