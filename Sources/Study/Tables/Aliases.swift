import Diagnostics
import OrderedCollections

/// The study's key for every row: the table's own, or what its alias file says.
func studyKeys(
    of read: ReadTable, _ known: OrderedDictionary<String, Model>, in folder: InputFolder,
    _ diagnostics: inout Diagnostics
) -> [String] {
    let own = read.table.rows.map(\.key)
    guard let file = read.declaration.aliases,
        let aliases = readAliases(file, in: folder, &diagnostics)
    else { return own.map(\.value) }

    var byName: [String: [String]] = [:]
    for model in known.values { byName[model.name, default: []].append(model.key) }
    var used: Set<String> = []
    let keys = own.map { key -> String in
        guard let alias = aliases[key.value] else {
            if known[key.value] == nil {
                diagnostics.error(
                    .unknownModel,
                    "model '\(key.value)' stands neither in the alias file nor among the models",
                    at: key.position,
                    mend: "add it to \(folder.displayPath(file.value))")
            }
            return key.value
        }
        used.insert(key.value)
        if known[alias.value] != nil { return alias.value }
        let named = byName[alias.value] ?? []
        if named.count != 1 {
            diagnostics.error(
                named.isEmpty ? .unknownModel : .ambiguousModel,
                named.isEmpty
                    ? "there is no model '\(alias.value)'"
                    : "\(named.count) models are named '\(alias.value)'",
                at: alias.position,
                mend: named.isEmpty
                    ? didYouMean(alias.value, among: known.values.flatMap { [$0.key, $0.name] })
                    : "write its key")
        }
        return named.first ?? alias.value
    }
    for (name, alias) in aliases where !used.contains(name) {
        diagnostics.warning(
            .unusedAlias,
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
    guard isText(bytes, of: path, &diagnostics) else { return nil }
    let separator = Separator(ofPath: path) ?? Separator.found(in: bytes)
    var text = DelimitedText(bytes, file: path, separator: separator.byte)
    var aliases: OrderedDictionary<String, Located<String>> = [:]
    var fields: [DelimitedField] = []
    var isHeader = true
    while text.next(&fields, &diagnostics) {
        guard fields.count == 2 else {
            diagnostics.error(
                .wrongFieldCount,
                "an alias file has two columns, this row has \(fields.count)",
                at: text.position(of: fields[...]),
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
                .duplicateAlias,
                "'\(name)' stands twice in this file", at: text.position(of: fields[0]),
                mend: "the first is on line \(earlier.position.line)")
        }
    }
    return aliases
}
