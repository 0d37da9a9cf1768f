import Diagnostics
import OrderedCollections

/// The records of a JSON file as a table: a column for each name that any record has, in the order in which they first stand.
/// The columns of an object inside a record have its name and a point before theirs, `metrics.acc`. A name that a record
/// does not have, and null, is a blank cell.
struct JSONRecords {
    private let file: String
    private var columns: OrderedDictionary<String, JSONPlace> = [:]
    /// The cells of each record by column, and the place of the record.
    private var records: [(cells: [(column: Int, value: JSONNode)], place: JSONPlace)] = []

    /// Whether something in a record was told that lets no table be made.
    private var isBroken = false

    /// Objects in each other inside a record.
    private static let deepest = 8

    private init(file: String) { self.file = file }

    /// Nil, with a diagnostic, where the values are no table.
    ///
    /// - Parameter sheet: the member of the root that holds the records, where the study names one.
    static func table(
        of values: [JSONNode], in file: InputFile, sheet: Located<String>?, _ diagnostics: inout Diagnostics
    ) -> ComposedTable? {
        let name = file.path.lowercased()
        let areLines = values.count > 1 || name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson")
        guard let first = values.first else {
            let start = Position(file: file.path, line: 1, column: 1)
            diagnostics.error(.emptyTable, "this table is empty", at: start)
            return nil
        }
        var root = areLines ? JSONNode(content: .list(values), place: first.place) : first
        if root.items?.isEmpty == true {
            diagnostics.error(
                .noModels, "no models: the list is empty", at: root.place.position(in: file.path),
                mend: "write an object for each model")
            return nil
        }
        var found = JSONShape(of: root)
        if let sheet {
            guard let inner = root[sheet.value] else {
                diagnostics.unknownSheet(sheet, among: root.members?.map(\.key) ?? [])
                return nil
            }
            root = inner
            found = inner.isRecords ? .member(sheet.value) : JSONShape(of: inner)
        } else if case .member(let key) = found {
            root = root[key] ?? root
        }
        guard let shape = found else {
            diagnostics.noRecords(in: root, file.path)
            return nil
        }
        var records = JSONRecords(file: file.path)
        guard records.read(root, shape, &diagnostics), records.isSmallEnough(&diagnostics) else { return nil }
        return records.table(areLines ? .jsonLines : .json(shape), &diagnostics)
    }

    private mutating func read(_ root: JSONNode, _ shape: JSONShape, _ diagnostics: inout Diagnostics) -> Bool
    {
        switch shape {
        case .records, .member:
            for item in root.items ?? [] { begin(item, &diagnostics) }
        case .byModel: readByModel(root.members ?? [], &diagnostics)
        case .byColumn: readByColumn(root.members ?? [])
        case .split: return readSplit(root, &diagnostics)
        }
        return !isBroken
    }

    private mutating func begin(_ record: JSONNode, _ diagnostics: inout Diagnostics) {
        records.append(([], record.place))
        add(record.members ?? [], under: "", depth: 0, &diagnostics)
    }

    private mutating func add(
        _ members: [JSONMember], under prefix: String, depth: Int, _ diagnostics: inout Diagnostics
    ) {
        for member in members {
            let name = prefix + member.key
            guard let inner = member.value.members else {
                add(member.value, to: name, at: member.place)
                continue
            }
            guard depth < Self.deepest else {
                diagnostics.error(
                    .nestedTooDeeply, "more than \(Self.deepest) objects stand in each other in this record",
                    at: member.place.position(in: file))
                isBroken = true
                return
            }
            add(inner, under: name + ".", depth: depth + 1, &diagnostics)
        }
    }

    private mutating func add(_ value: JSONNode, to column: String, at place: JSONPlace) {
        if columns[column] == nil { columns[column] = place }
        guard let index = columns.index(forKey: column), !records.isEmpty else { return }
        records[records.count - 1].cells.append((index, value))
    }
}

// MARK: - Shapes

extension JSONRecords {
    private mutating func readByModel(_ members: [JSONMember], _ diagnostics: inout Diagnostics) {
        var inner: Set<String> = []
        for member in members { inner.formUnion((member.value.members ?? []).map(\.key)) }
        // A first column without a name is the key as well.
        let key = ["model", "key", "index"].first { !inner.contains($0) } ?? ""
        for member in members {
            records.append(([], member.value.place))
            add(JSONNode(content: .text(member.key), place: member.place), to: key, at: member.place)
            add(member.value.members ?? [], under: "", depth: 0, &diagnostics)
        }
    }

    private mutating func readByColumn(_ members: [JSONMember]) {
        let values = members.map { $0.value.items ?? ($0.value.members ?? []).map(\.value) }
        for row in values[0].indices {
            records.append(([], values[0][row].place))
            for (member, column) in zip(members, values) {
                add(column[row], to: member.key, at: member.place)
            }
        }
    }

    private mutating func readSplit(_ root: JSONNode, _ diagnostics: inout Diagnostics) -> Bool {
        let names = root["columns"]?.items ?? []
        let index = root["index"]?.items ?? []
        // pandas counts the rows where nothing names them.
        let isNamed = !index.enumerated().allSatisfy { $1.cellText == String($0) }
        for (row, data) in (root["data"]?.items ?? []).enumerated() {
            let cells = data.items ?? []
            guard cells.count == names.count, !isNamed || row < index.count else {
                diagnostics.error(
                    .wrongFieldCount,
                    "this row has \(cells.count) values, and 'columns' names \(names.count)",
                    at: data.place.position(in: file))
                return false
            }
            records.append(([], data.place))
            if isNamed { add(index[row], to: "", at: index[row].place) }
            for (name, cell) in zip(names, cells) {
                // A name of several levels is a list.
                let parts = name.items?.map(\.cellText) ?? [name.cellText]
                add(cell, to: parts.filter { !$0.isEmpty }.joined(separator: " "), at: name.place)
            }
        }
        return true
    }
}

// MARK: - The table

extension JSONRecords {
    private func isSmallEnough(_ diagnostics: inout Diagnostics) -> Bool {
        guard let place = records.first?.place else {
            let start = Position(file: file, line: 1, column: 1)
            diagnostics.error(.noModels, "no models: this table has no row", at: start)
            return false
        }
        if (records.count + 1).multipliedReportingOverflow(by: columns.count).partialValue
            <= TableBounds.cells
        {
            return true
        }
        diagnostics.error(
            .oversizedTable,
            "the \(records.count) records have \(columns.count) different names, and a table of so many cells is not read",
            at: place.position(in: file), mend: "do models stand where metrics should?")
        return false
    }

    private func table(_ treatment: TableTreatment, _ diagnostics: inout Diagnostics) -> ComposedTable? {
        var table = ComposedTable(file: file, treatment: [treatment])
        for (name, place) in columns { table.add(name, at: place) }
        table.endRecord()
        var row: [JSONNode?] = []
        for record in records {
            row.removeAll(keepingCapacity: true)
            row.append(contentsOf: repeatElement(nil, count: columns.count))
            for (column, value) in record.cells {
                // As `{"a.b": 1, "a": {"b": 2}}` has it, or a list of columns.
                guard row[column] == nil else {
                    diagnostics.error(
                        .duplicateColumn, "column '\(columns.keys[column])' stands twice in this record",
                        at: value.place.position(in: file), mend: "let the file give each a name of its own")
                    return nil
                }
                row[column] = value
            }
            for value in row { table.add(value?.cellText ?? "", at: value?.place ?? record.place) }
            table.endRecord()
        }
        return table
    }
}

extension Diagnostics {
    fileprivate mutating func noRecords(in root: JSONNode, _ file: String) {
        let lists = (root.members ?? []).filter { $0.value.isRecords }.map { "'\($0.key)'" }
        let several = lists.count > 1
        error(
            .unknownShape,
            several
                ? "this file holds several lists of records: \(lists.prefix(6).joined(separator: ", "))"
                : "no table is found in this JSON file",
            at: root.place.position(in: file),
            mend: several
                ? "name one in the table's entry of the study, as in sheet: "
                    + String(lists[0].dropFirst().dropLast())
                : "write a list with an object for each model, [{\"model\": …, \"metric\": …}]")
    }

    mutating func unknownSheet(_ sheet: Located<String>, among names: [String]) {
        error(
            .unknownSheet, "the file has no '\(sheet.value)'", at: sheet.position,
            mend: didYouMean(sheet.value, among: names)
                ?? (names.isEmpty
                    ? "leave 'sheet' out"
                    : "it has " + names.prefix(8).map { "'\($0)'" }.joined(separator: ", ")))
    }
}
