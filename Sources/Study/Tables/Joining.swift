import Diagnostics
import OrderedCollections

/// The study's tables as one: every model and every metric once.
struct JoinedTables {
    var models: [Model] = []
    var metrics: [Metric] = []
    var columns: [ScoreColumn] = []
    /// Where each metric's column has its name, in the order of `metrics`.
    var heads: [Position] = []
    var published: [PublishedScores] = []
    var attributes: [Attribute] = []
    /// Metrics of which a table's own file says that lower is better.
    var lowerIsBetter: Set<String> = []
}

/// Joins on the models' keys. The first table's models come first; a model that only a later table knows is added,
/// with a warning, and has no score elsewhere.
func join(
    _ tables: [ReadTable], _ declaration: StudyDeclaration, in folder: InputFolder,
    _ diagnostics: inout Diagnostics
) -> JoinedTables {
    var models: OrderedDictionary<String, Model> = [:]
    var rowsOfTables: [[Int]] = []
    for (index, read) in tables.enumerated() {
        let keys = studyKeys(of: read, models, in: folder, &diagnostics)
        var rows: [Int] = []
        var seen: [String: Located<String>] = [:]
        let known = Array(models.keys)
        for (row, key) in zip(read.table.rows, keys) {
            if key.isEmpty {
                diagnostics.error(
                    .missingModelKey, "this row has no key", at: row.key.position,
                    mend: "give every model a key")
            } else if let earlier = seen.updateValue(row.key, forKey: key), earlier.value != row.key.value {
                // Rows that the table itself gives one key were told when it was read.
                diagnostics.error(
                    .duplicateModel,
                    "model '\(key)' stands twice in this table, as '\(row.key.value)' here and as "
                        + "'\(earlier.value)' on line \(earlier.position.line)",
                    at: row.key.position, mend: "let the alias file give each a model of its own")
            }
            if models[key] == nil {
                models[key] = Model(
                    key: key, name: readableName(of: row, key), position: row.key.position, link: row.link)
                if index > 0, read.declaration.aliases == nil, !key.isEmpty {
                    diagnostics.addedModel(Located(key, at: row.key.position), known)
                }
            }
            if models[key]?.link == nil { models[key]?.link = row.link }
            rows.append(models.index(forKey: key) ?? 0)
        }
        rowsOfTables.append(rows)
    }

    var joined = JoinedTables(models: Array(models.values))
    var placeOf: [String: Position] = [:]
    let repeated = repeatedTables(tables, &diagnostics)
    for (index, (read, rows)) in zip(tables, rowsOfTables).enumerated() where !repeated.contains(index) {
        for column in read.table.metrics {
            if let earlier = placeOf.updateValue(column.name.position, forKey: column.name.value) {
                diagnostics.error(
                    .duplicateMetric,
                    "metric '\(column.name.value)' stands "
                        + (earlier.file == column.name.position.file
                            ? "twice in this table" : "in two tables"),
                    at: column.name.position,
                    mend: "the other is at \(earlier); rename or ignore one")
                continue
            }
            var metric = Metric(name: column.name.value, table: read.input.path)
            metric.notes = column.notes
            joined.metrics.append(metric)
            if read.table.lowerIsBetter.contains(metric.name) { joined.lowerIsBetter.insert(metric.name) }
            joined.heads.append(column.name.position)
            joined.columns.append(spread(column.scores, over: rows, of: models.count))
        }
        for column in read.table.published {
            joined.published.append(
                PublishedScores(
                    benchmark: column.name.value, table: read.input.path,
                    scores: spread(column.scores, over: rows, of: models.count)))
        }
    }
    joined.attributes = joinedAttributes(
        tables, rowsOfTables, models: models.count, metrics: placeOf, except: repeated, &diagnostics)
    return joined
}

/// The tables that were read before and have a metric in common with what was read of them: told once, instead of for
/// each of their columns. One file may well be read twice for different columns, or different sheets.
private func repeatedTables(_ tables: [ReadTable], _ diagnostics: inout Diagnostics) -> Set<Int> {
    struct File: Hashable {
        let path: String
        let sheet: String?
    }
    var earlier: [File: (metrics: Set<String>, line: Int)] = [:]
    var repeated: Set<Int> = []
    for (index, read) in tables.enumerated() {
        let file = File(
            path: read.table.path.replacing("/./", with: "/"), sheet: read.declaration.sheet?.value)
        let metrics = Set(read.table.metrics.map(\.name.value))
        let path = read.declaration.path
        if let first = earlier[file], !first.metrics.isDisjoint(with: metrics) {
            repeated.insert(index)
            diagnostics.error(
                .duplicateTable, "table '\(path.value)' is read already", at: path.position,
                mend:
                    "the other is on line \(first.line); remove one, or let each ignore the columns of the other"
            )
        }
        earlier[file] = (
            metrics.union(earlier[file]?.metrics ?? []), earlier[file]?.line ?? path.position.line
        )
    }
    return repeated
}

extension Diagnostics {
    fileprivate mutating func addedModel(_ key: Located<String>, _ known: [String]) {
        let match = "match them: match: {name: FILE}"
        warning(
            .addedModels,
            "model '\(key.value)' stands in no earlier table; it is added as a model of its own",
            at: key.position,
            mend: didYouMean(key.value, among: known).map { "\($0) if these are one model, " + match }
                ?? "if that is a matter of names, " + match)
    }
}

/// The attributes of all tables over the study's models. One has a name of its own, by which conditions call it.
private func joinedAttributes(
    _ tables: [ReadTable], _ rowsOfTables: [[Int]], models count: Int, metrics: [String: Position],
    except repeated: Set<Int>, _ diagnostics: inout Diagnostics
) -> [Attribute] {
    var attributes: [Attribute] = []
    var placeOf: [String: Position] = [:]
    for (index, (read, rows)) in zip(tables, rowsOfTables).enumerated() where !repeated.contains(index) {
        for column in read.table.attributes {
            let name = column.name
            if let earlier = placeOf[name.value] ?? metrics[name.value] {
                diagnostics.error(
                    .duplicateAttribute,
                    "'\(name.value)' is an attribute here and \(placeOf[name.value] == nil ? "a metric" : "another") at \(earlier)",
                    at: name.position, mend: "rename or ignore one")
                continue
            }
            placeOf[name.value] = name.position
            var values = Array(repeating: AttributeValue?.none, count: count)
            for (row, value) in zip(rows, column.attribute.values) where values[row] == nil {
                values[row] = value
            }
            attributes.append(column.attribute.with(values, table: read.input.path))
        }
    }
    return attributes
}

/// A blank name would leave the reader with nothing, so the key stands in for it.
private func readableName(of row: SourceTable.Row, _ key: String) -> String {
    row.name.flatMap { $0.isEmpty ? nil : $0 } ?? key
}

/// A table's column in the order of the study's models.
private func spread(_ scores: ScoreColumn, over rows: [Int], of count: Int) -> ScoreColumn {
    var column = ScoreColumn(count: count)
    for (row, model) in rows.enumerated() { column.copy(row, of: scores, to: model) }
    return column
}
