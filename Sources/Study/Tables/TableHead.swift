import Diagnostics

/// What a table's columns are called: its first record, or several records joined.
struct TableHead {
    /// A column without a name, or with that of another, has the one by which the study can call it, `column 3`.
    var names: [Located<String>]
    /// As the file has them: without a name, or with that of another.
    var written: [String] = []
    /// Whether the first column has no name and the study says nothing of it: it is the key, or counts the rows.
    var isFirstUnnamed: Bool
    /// Nil for a table that has no separator.
    var separator: Separator?
    var treatment: [TableTreatment]

    /// By which the study calls a column that has no name of its own; they count from 1.
    static func placeName(_ column: Int) -> String { "column \(column + 1)" }
}

extension TableReading {
    /// Reads the records that name the columns; nil when those cannot be told apart.
    func readHead(
        _ text: inout some TableText, separator: Separator?, _ diagnostics: inout Diagnostics
    ) -> TableHead? {
        var reading = NameReading()
        var rows: [[Located<String>]] = []
        let errorsBefore = diagnostics.errorCount
        var fields: [DelimitedField] = []
        for _ in 0..<declaration.headerRows {
            guard text.next(&fields, &diagnostics) else { break }
            if fields.count > TableBounds.columns {
                let place = text.position(of: fields[TableBounds.columns])
                diagnostics.oversized("columns", most: TableBounds.columns, at: place)
                return nil
            }
            rows.append(
                fields.map { field in
                    let name = reading.name(in: field, text, what: "name", column: nil, &diagnostics)
                    return Located(name, at: text.position(of: field))
                })
        }
        guard let first = rows.first, rows.count == declaration.headerRows else {
            let isEmpty = rows.isEmpty
            // What cannot be read at all is not empty.
            if diagnostics.errorCount > errorsBefore { return nil }
            diagnostics.error(
                .emptyTable,
                isEmpty ? "this table is empty" : "this table has fewer rows than its head",
                at: Position(file: text.file, line: 1, column: 1),
                mend: isEmpty
                    ? "its first line names the columns"
                    : "'header-rows' says that its first \(declaration.headerRows) rows name the columns")
            return nil
        }
        if let other = rows.first(where: { $0.count != first.count }), let start = other.first,
            let end = other.last
        {
            diagnostics.error(
                .wrongFieldCount,
                "this row of the head has \(other.count) fields, the first line \(first.count)",
                at: start.position.through(end.position), mend: "look for a missing or an unquoted separator")
            return nil
        }
        guard let named = namedColumns(joinedNames(rows), rows, text, &diagnostics) else { return nil }
        if rows.count > 1, named.isFirstUnnamed, let row = rowThatNamesFirstColumn(width: first.count, text) {
            diagnostics.error(
                .secondHeaderRow,
                "this row seems to belong to the head: it only names the first column, which the rows above leave "
                    + "without a name",
                at: row,
                mend: "write header-rows: \(rows.count + 1) in the table's entry of the study, or, "
                    + "if it is a model, key: \(TableHead.placeName(0))")
            return nil
        }
        if rows.count == 1, declaration.layout == .wide, let row = rowOfWords(width: first.count, text) {
            diagnostics.error(
                .secondHeaderRow,
                "this row seems to belong to the head: it holds texts where the row below it holds numbers",
                at: row,
                mend:
                    "write header-rows: 2 in the table's entry of the study, or, if it is a model, declare what its texts mean "
                    + "under 'missing:'")
            return nil
        }
        if rows.count > 1, let last = rows.last, seemsToHoldScores(last, below: rows[0]),
            let start = last.first, let end = last.last
        {
            diagnostics.warning(
                .secondHeaderRow,
                "this row seems to hold scores, and is read as names of columns",
                at: start.position.through(end.position),
                mend: "if it does, write header-rows: \(rows.count - 1) in the table's entry of the study")
        }
        return TableHead(
            names: named.names, written: joinedNames(rows).map(\.value), isFirstUnnamed: named.isFirstUnnamed,
            separator: separator,
            treatment: (rows.count > 1 ? [.headerRows(rows.count)] : []) + reading.treatment())
    }

    /// The place of the record after the head when it holds texts, as units, in at least two columns, in all in which the
    /// next one has numbers. Texts that mean that there is no score are none, nor are those that the study declares.
    private func rowOfWords(width: Int, _ text: some TableText) -> Position? {
        var ahead = text
        var fields: [DelimitedField] = []
        var below: [DelimitedField] = []
        var ignored = Diagnostics()
        guard ahead.next(&fields, &ignored), ahead.next(&below, &ignored), fields.count == width,
            below.count == width, let last = fields.last
        else { return nil }
        let pairs = zip(fields, below).dropFirst()
            .map { (ahead.text($0).trimmingBlanks(), ahead.text($1).trimmingBlanks()) }
            .filter { WrittenNumber($0.1) != nil }
        let words = pairs.filter {
            !$0.0.contains(where: \.isNumber) || $0.0.first?.isLetter == true
        }.filter {
            (unitSigns.contains($0.0) || !meansMissing($0.0)) && !codes.isMissing($0.0) && $0.0.count <= 40
        }
        let hasKey = !ahead.text(fields[0]).trimmingBlanks().isEmpty
        // A model of which nothing is known may say the same word everywhere.
        guard words.count == pairs.count, words.count > 1, !hasKey || Set(words.map(\.0)).count > 1 else {
            return nil
        }
        return ahead.position(of: fields[0]).through(ahead.position(of: last))
    }

    /// Whether the last row of a head has a key below that of the first, and numbers that do not count behind it.
    private func seemsToHoldScores(_ row: [Located<String>], below head: [Located<String>]) -> Bool {
        let cells = row.dropFirst().map(\.value)
        let numbers = cells.compactMap(Double.init)
        guard let key = row.first?.value, !key.isEmpty, head.first?.value.isEmpty == false,
            numbers.count == cells.count, cells.count > 1
        else { return false }
        return cells.contains { $0.contains(".") }
            || !zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 || $1 <= 1 }
    }

    /// Gives every column a name of its own, with a diagnostic for each that the study would have to name.
    private func namedColumns(
        _ names: [Located<String>], _ rows: [[Located<String>]], _ text: some TableText,
        _ diagnostics: inout Diagnostics
    ) -> (names: [Located<String>], isFirstUnnamed: Bool)? {
        var found = Diagnostics()
        var named: [Located<String>] = []
        var first: [String: Position] = [:]
        var isFirstUnnamed = false
        for (column, name) in names.enumerated() {
            let place = TableHead.placeName(column)
            var own = name
            if name.value.isEmpty || first[name.value] != nil {
                own = Located(place, at: name.position)
                if !mentions(place) {
                    if let earlier = first[name.value] {
                        found.error(
                            .duplicateColumn,
                            "column '\(name.value)' stands twice", at: name.position,
                            mend:
                                "the other is at \(earlier.line):\(earlier.column); call this one by its place "
                                + "in the study: rename: {\(place): its new name}, or ignore: [\(place)]")
                    } else if column == 0 {
                        isFirstUnnamed = true
                    } else {
                        found.error(
                            .unnamedColumn,
                            "this column has no name", at: name.position,
                            mend: "call it by its place in the study: rename: {\(place): its name}, "
                                + "or ignore: [\(place)]")
                    }
                }
            }
            first[own.value] = first[own.value] ?? own.position
            named.append(own)
        }
        guard found.hasErrors else { return (named, isFirstUnnamed) }
        if rows.count == 1, let second = seemingSecondRow(of: rows[0], text) {
            diagnostics.error(
                .secondHeaderRow,
                "this table seems to have \(second.rows == 2 ? "two" : "\(second.rows)") header rows: names of its first line stand twice or are missing, and "
                    + "this line tells them apart",
                at: second.place, mend: "write header-rows: \(second.rows) in the table's entry of the study")
        } else {
            diagnostics.append(found)
        }
        return nil
    }

    /// Whether the study calls a column by this very name. A pattern that happens to fit means other columns.
    private func mentions(_ name: String) -> Bool {
        let called =
            (declaration.key ?? []) + (declaration.joinedKey?.columns ?? []) + (declaration.name ?? [])
            + declaration.ignored + declaration.renamed.map(\.from)
        return called.contains { $0.value == name }
    }
}

/// Signs that say what a column is in.
private let unitSigns: Set = ["%", "$", "€", "£", "¥", "°", "↑", "↓"]

/// One name for each column from the rows of a head. A cell that has a name below it goes for the empty cells on its right as
/// well, as merged cells of a spreadsheet are exported; the last row names columns one by one.
func joinedNames(_ rows: [[Located<String>]]) -> [Located<String>] {
    guard let first = rows.first, rows.count > 1 else { return rows.first ?? [] }
    var parts = Array(repeating: [String](), count: first.count)
    var places = first.map(\.position)
    // Where a name of a row above begins, one of a row below does not go on.
    var begins = Array(repeating: false, count: first.count)
    for (level, row) in rows.enumerated() where row.count == first.count {
        let below = rows[(level + 1)...]
        var group = ""
        for (column, cell) in row.enumerated() {
            let isNamedBelow = below.contains { $0.indices.contains(column) && !$0[column].value.isEmpty }
            if !cell.value.isEmpty {
                group = isNamedBelow ? cell.value : ""
                begins[column] = true
                parts[column].append(cell.value)
                places[column] = cell.position
            } else {
                if begins[column] { group = "" }
                if isNamedBelow, !group.isEmpty { parts[column].append(group) }
            }
        }
    }
    return zip(parts, places).map { Located($0.joined(separator: " "), at: $1) }
}

/// The place of the record after a head of one row when it looks like a second one: it makes the names of all columns
/// different, and below those that it tells apart stand texts, or numbers that count in each group.
///
/// - Returns: how many rows the head then has: pandas writes a third one for the name of the first column.
private func seemingSecondRow(
    of head: [Located<String>], _ text: some TableText, depth: Int = 1
) -> (place: Position, rows: Int)? {
    var ahead = text
    var fields: [DelimitedField] = []
    var ignored = Diagnostics()
    guard ahead.next(&fields, &ignored), fields.count == head.count else { return nil }
    let cells = fields.map { Located(ahead.text($0).trimmingBlanks(), at: ahead.position(of: $0)) }
    let joined = joinedNames([head, cells])
    let names = joined.map(\.value)
    // A row of words that leaves cells empty may be the second of three.
    if depth < 3, names.dropFirst().contains("") || Set(names).count < names.count,
        cells.contains(where: { $0.value.isEmpty }), cells.contains(where: { !$0.value.isEmpty }),
        cells.allSatisfy({ Double($0.value) == nil }), let last = fields.last,
        let below = seemingSecondRow(of: joined, ahead, depth: depth + 1)
    {
        return (ahead.position(of: fields[0]).through(ahead.position(of: last)), below.rows + 1)
    }
    guard !names.dropFirst().contains(""), Set(names).count == names.count else { return nil }

    var groups: [String: [String]] = [:]
    var group = ""
    for (name, cell) in zip(head, cells) {
        if !name.value.isEmpty { group = name.value }
        if !group.isEmpty { groups[group, default: []].append(cell.value) }
    }
    let told = groups.values.filter { $0.count > 1 }
    guard !told.isEmpty, told.allSatisfy({ $0.allSatisfy { !$0.isEmpty && $0.count <= 40 } }) else {
        return nil
    }
    let numbers = told.map { $0.compactMap { Int($0) } }
    let areTexts = told.allSatisfy { $0.allSatisfy { Double($0) == nil } }
    let areCounting = zip(numbers, told).allSatisfy { numbers, cells in
        numbers.count == cells.count && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 &+ 1 }
    }
    // A row of scores has a key before it, and does not repeat itself from group to group.
    let isNoRow = cells[0].value.isEmpty || told.count > 1 && Set(told).count == 1
    guard areTexts || areCounting && isNoRow, let last = fields.last else { return nil }
    let isFirstUnnamed = head[0].value.isEmpty && cells[0].value.isEmpty
    let hasThird = isFirstUnnamed && rowThatNamesFirstColumn(width: head.count, ahead) != nil
    return (ahead.position(of: fields[0]).through(ahead.position(of: last)), hasThird ? 3 : 2)
}

/// The place of the next record when it has a first cell and nothing else, as the row in which pandas names its index.
private func rowThatNamesFirstColumn(width: Int, _ text: some TableText) -> Position? {
    var ahead = text
    var fields: [DelimitedField] = []
    var ignored = Diagnostics()
    guard ahead.next(&fields, &ignored), width > 1, fields.count == width,
        !ahead.text(fields[0]).trimmingBlanks().isEmpty,
        fields.dropFirst().allSatisfy({ ahead.text($0).trimmingBlanks().isEmpty })
    else { return nil }
    return ahead.position(of: fields[0])
}
