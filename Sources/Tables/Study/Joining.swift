import OrderedCollections

/// The study's tables as one: every model and every metric once.
struct JoinedTables {
    var models: [Model] = []
    var metrics: [Metric] = []
    var columns: [ScoreColumn] = []
    var published: [PublishedScores] = []
    /// Where each metric's column begins.
    var places: [Position] = []
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
        var seen: [String: Position] = [:]
        var added: [String] = []
        for (row, key) in zip(read.table.rows, keys) {
            if key.isEmpty {
                diagnostics.error("this row has no key", at: row.key.position, mend: "give every model a key")
            } else if let earlier = seen.updateValue(row.key.position, forKey: key) {
                diagnostics.error(
                    "model '\(row.key.value)' stands twice in this table", at: row.key.position,
                    mend: "the first is on line \(earlier.line); give each row a key of its own")
            }
            if models[key] == nil {
                models[key] = Model(key: key, name: row.name ?? key, position: row.key.position)
                if index > 0, read.declaration.aliases == nil { added.append(key) }
            }
            rows.append(models.index(forKey: key) ?? 0)
        }
        if let first = added.first {
            diagnostics.warning(
                "\(added.count) of \(keys.count) models stand in no earlier table ('\(first)' is the first); "
                    + "they are added as models of their own",
                at: Position(file: read.table.path),
                mend: "if that is a matter of names, match them: match: {name: FILE}")
        }
        rowsOfTables.append(rows)
    }

    var joined = JoinedTables(models: Array(models.values))
    var placeOf: [String: Position] = [:]
    for (read, rows) in zip(tables, rowsOfTables) {
        for column in read.table.metrics {
            if let earlier = placeOf.updateValue(column.name.position, forKey: column.name.value) {
                diagnostics.error(
                    "metric '\(column.name.value)' stands in two tables", at: column.name.position,
                    mend: "the other is at \(earlier); rename or ignore one")
                continue
            }
            joined.metrics.append(Metric(name: column.name.value, table: read.input.path))
            joined.columns.append(spread(column.scores, over: rows, of: models.count))
            joined.places.append(column.name.position)
        }
        for column in read.table.published {
            joined.published.append(
                PublishedScores(
                    benchmark: column.name.value, table: read.input.path,
                    scores: spread(column.scores, over: rows, of: models.count)))
        }
    }
    return joined
}

/// A table's column in the order of the study's models.
private func spread(_ scores: ScoreColumn, over rows: [Int], of count: Int) -> ScoreColumn {
    var column = ScoreColumn(count: count)
    for (row, model) in rows.enumerated() {
        if let number = scores.value(row) {
            column.set(model, to: number, decimals: scores.decimals(row))
        } else {
            column[model] = scores[row]
        }
    }
    return column
}

/// The study's key for every row: the table's own, or what its alias file says.
private func studyKeys(
    of read: ReadTable, _ known: OrderedDictionary<String, Model>, in folder: InputFolder,
    _ diagnostics: inout Diagnostics
) -> [String] {
    let own = read.table.rows.map(\.key)
    guard let file = read.declaration.aliases,
        let aliases = readAliases(file, in: folder, &diagnostics)
    else { return own.map(\.value) }

    var byName: [String: [String]] = [:]
    for model in known.values { byName[model.name, default: []].append(model.key) }
    var unused = aliases
    let keys = own.map { key -> String in
        guard let alias = aliases[key.value] else {
            if known[key.value] == nil {
                diagnostics.error(
                    "model '\(key.value)' stands neither in the alias file nor among the models",
                    at: key.position,
                    mend: "add it to \(folder.displayPath(file.value))")
            }
            return key.value
        }
        unused[key.value] = nil
        if known[alias.value] != nil { return alias.value }
        let named = byName[alias.value] ?? []
        if named.count != 1 {
            let names = known.values.flatMap { [$0.key, $0.name] }
            diagnostics.error(
                named.isEmpty
                    ? "there is no model '\(alias.value)'"
                    : "\(named.count) models are named '\(alias.value)'",
                at: alias.position,
                mend: named.isEmpty ? didYouMean(alias.value, among: names) : "write its key")
        }
        return named.first ?? alias.value
    }
    for (name, alias) in unused {
        diagnostics.warning(
            "'\(name)' stands in no row of '\(read.declaration.path.value)'", at: alias.position)
    }
    return keys
}

/// A file of two columns with a header: a table's own name, and the study's key or name for the same model.
private func readAliases(
    _ file: Located<String>, in folder: InputFolder, _ diagnostics: inout Diagnostics
) -> OrderedDictionary<String, Located<String>>? {
    guard let bytes = folder.bytes(of: file.value, namedAt: file.position, &diagnostics) else { return nil }
    let path = folder.displayPath(file.value)
    guard String(validating: bytes, as: UTF8.self) != nil else {
        diagnostics.notUTF8(bytes, path)
        return nil
    }
    var text = DelimitedText(
        bytes, file: path, separator: UInt8(ascii: file.value.hasSuffix(".tsv") ? "\t" : ","))
    var aliases: OrderedDictionary<String, Located<String>> = [:]
    var fields: [DelimitedField] = []
    var isHeader = true
    while text.next(&fields, &diagnostics) {
        guard fields.count == 2 else {
            diagnostics.error(
                "an alias file has two columns, this row has \(fields.count)",
                at: text.position(of: fields[0]),
                mend: "write the table's name, then the study's key")
            continue
        }
        if isHeader {
            isHeader = false
            continue
        }
        let name = text.text(fields[0]).trimmingBlanks()
        let alias = Located(text.text(fields[1]).trimmingBlanks(), at: text.position(of: fields[1]))
        if let earlier = aliases.updateValue(alias, forKey: name) {
            diagnostics.error(
                "'\(name)' stands twice in this file", at: text.position(of: fields[0]),
                mend: "the first is on line \(earlier.position.line)")
        }
    }
    return aliases
}
