import Diagnostics
import Settings

extension TableDeclaration {
    init?(_ entry: Settings, _ diagnostics: inout Diagnostics) {
        var settings = entry
        let path = settings.required("path", "name the table's file", &diagnostics)
        format = settings.choice("format", of: TableFormat.self, &diagnostics)
        sheet = settings.string("sheet", &diagnostics)
        statesLayout = settings.contains("layout")
        layout = settings.choice("layout", of: Layout.self, &diagnostics) ?? .wide
        separator = settings.choice("separator", of: Separator.self, &diagnostics)
        headerRows = settings.headerRows(&diagnostics)
        joinedKey = settings.joinedKey(&diagnostics)
        key = joinedKey == nil ? settings.columns("key", &diagnostics) : nil
        longColumns = settings.longColumns(layout, &diagnostics)
        repeats = settings.choice("repeats", of: RepeatRule.self, &diagnostics) ?? .error
        name = settings.columns("name", &diagnostics)
        ignored = settings.strings("ignore", &diagnostics) ?? []
        ignoredRows = settings.strings("ignore-rows", &diagnostics)
        renamed = settings.texts("rename", &diagnostics).compactMap { entry in
            if entry.text.value.isEmpty {
                diagnostics.error(
                    .emptyText, "the new name of '\(entry.key.value)' is empty", at: entry.text.position)
                return nil
            }
            checkStars(of: entry.text, for: entry.key, &diagnostics)
            return (from: entry.key, to: entry.text.value)
        }
        missing = settings.texts("missing", &diagnostics).map {
            MissingDeclaration(text: $0.key, reason: $0.text.value)
        }
        marks = DigitMarks(&settings, &diagnostics)
        parentheses = settings.choice("parentheses", of: CellNotation.Parentheses.self, &diagnostics)
        attributes = settings.attributes(&diagnostics)
        errors = settings.errorColumns(layout, &diagnostics)
        split = settings.splitColumns(layout, &diagnostics)
        keepsLinks = settings.choice("links", of: LinkRule.self, &diagnostics) == .keep
        var match = settings.settings("match", &diagnostics)
        aliases = match?.string("name", &diagnostics)
        match?.rejectUnknownKeys(of: .match, &diagnostics)
        settings.rejectUnknownKeys(of: .table, &diagnostics)
        guard let path else { return nil }
        self.path = path
    }
}

/// What becomes of the addresses of links in names and keys.
enum LinkRule: String, CaseIterable {
    case drop, keep
}

extension Settings {
    /// Columns of which the first that a table has is meant; nil without the key and for an empty list, an error.
    fileprivate mutating func columns(_ key: String, _ diagnostics: inout Diagnostics) -> [Located<String>]? {
        guard let columns = strings(key, &diagnostics) else { return nil }
        if columns.isEmpty {
            diagnostics.error(
                .emptyList,
                "'\(key)' names no column", at: position(of: key), mend: "name one or leave it out")
        }
        return columns.isEmpty ? nil : columns
    }

    fileprivate mutating func headerRows(_ diagnostics: inout Diagnostics) -> Int {
        guard let number = number("header-rows", &diagnostics) else { return 1 }
        if let count = Int(exactly: number.value), (1...9).contains(count) { return count }
        diagnostics.error(
            .invalidHeaderRows, "'header-rows' is no number of rows", at: number.position,
            mend: "write how many rows name the columns, from 1 to 9")
        return 1
    }

    /// `key: {columns: [name, version], joined-by: "-"}`; nil where the key is one column.
    fileprivate mutating func joinedKey(
        _ diagnostics: inout Diagnostics
    ) -> (columns: [Located<String>], joiner: String)? {
        guard holdsMapping("key"), var key = settings("key", &diagnostics) else { return nil }
        if !key.contains("columns") {
            diagnostics.error(
                .missingKey, "'columns' is missing", at: key.position,
                mend: "list the columns that make the key together, as in key: {columns: [name, version]}")
        }
        let columns = key.columns("columns", &diagnostics)
        let joiner = key.string("joined-by", &diagnostics)?.value ?? " "
        key.rejectUnknownKeys(of: .joinedKey, &diagnostics)
        return columns.map { ($0, joiner) }
    }

    fileprivate mutating func longColumns(
        _ layout: TableDeclaration.Layout, _ diagnostics: inout Diagnostics
    ) -> (metric: [Located<String>]?, score: [Located<String>]?, error: [Located<String>]?) {
        guard contains("columns"), layout == .long else {
            // Known, so that a typing error is set right; a wide table has no use for it.
            if settings("columns", &diagnostics) != nil {
                diagnostics.error(
                    .columnsOfWideTable, "'columns' is for long tables", at: position(of: "columns"),
                    mend: "write layout: long for a table of model, metric and score, or leave 'columns' out")
            }
            return (nil, nil, nil)
        }
        guard var columns = settings("columns", &diagnostics) else { return (nil, nil, nil) }
        defer { columns.rejectUnknownKeys(of: .longColumns, &diagnostics) }
        return (
            columns.columns("metric", &diagnostics), columns.columns("score", &diagnostics),
            columns.columns("error", &diagnostics)
        )
    }

    /// A mapping from texts to texts.
    mutating func texts(
        _ key: String, _ diagnostics: inout Diagnostics
    ) -> [(key: Located<String>, text: Located<String>)] {
        guard var entries = settings(key, &diagnostics) else { return [] }
        return entries.keys.compactMap { name in
            entries.string(name.value, &diagnostics).map { (key: name, text: $0) }
        }
    }
}

/// The star of a new name stands for what the star of the old one matches, so neither may have a second.
private func checkStars(
    of newName: Located<String>, for oldName: Located<String>, _ diagnostics: inout Diagnostics
) {
    let old = Glob(oldName.value).starCount
    let new = newName.value.count { $0 == "*" }
    if old > 1 {
        diagnostics.error(
            .invalidRename,
            "'\(oldName.value)' has \(old) stars", at: oldName.position,
            mend: "keep one, or rename one column after the other")
    }
    if new > 1 {
        diagnostics.error(
            .invalidRename,
            "the new name '\(newName.value)' has \(new) stars", at: newName.position,
            mend: "keep one, which stands for what the star of the old name matches")
    } else if new == 1, old == 0 {
        diagnostics.error(
            .invalidRename,
            "the star of the new name '\(newName.value)' stands for nothing: '\(oldName.value)' has none",
            at: newName.position, mend: "write the new name out, or a star on both sides")
    }
}
