import Diagnostics

/// Which columns of a table identify a row's model, and how their texts are put together.
struct RowKey {
    let columns: [Int]
    let joiner: String

    /// The key of a row, at its first column. What is blank adds nothing to it.
    func read(
        _ fields: [DelimitedField], _ text: some TableText, _ head: TableHead, _ names: inout NameReading,
        _ diagnostics: inout Diagnostics
    ) -> String {
        if columns.count == 1 {
            let column = columns[0]
            return names.name(
                in: fields[column], text, what: "key", column: head.names[column].value, &diagnostics)
        }
        var parts: [String] = []
        for column in columns {
            let part = names.name(
                in: fields[column], text, what: "key", column: head.names[column].value, &diagnostics)
            if !part.isEmpty { parts.append(part) }
        }
        return parts.joined(separator: joiner)
    }
}

extension TableReading {
    /// The columns of the key: those that the study joins, or the first that is there of those it names, or `otherwise`.
    func rowKey(
        in head: TableHead, otherwise: Located<String>, for role: String, _ diagnostics: inout Diagnostics
    ) -> RowKey? {
        guard let joined = declaration.joinedKey else {
            let hint = declaration.key == nil ? "key: NAME" : nil
            return column(
                among: declaration.key ?? [otherwise], in: head, for: role, hint: hint, &diagnostics
            )
            .map { RowKey(columns: [$0], joiner: "") }
        }
        let columns = joined.columns.map { column(among: [$0], in: head, for: role, &diagnostics) }
        let found = columns.compactMap(\.self)
        return found.count == columns.count ? RowKey(columns: found, joiner: joined.joiner) : nil
    }

    /// What the data page tells of the key.
    func treatment(of key: RowKey, in head: TableHead) -> [TableTreatment] {
        if key.columns.count > 1 { return [.joinedKey(key.columns.map { head.names[$0].value })] }
        return head.isFirstUnnamed && key.columns == [0] ? [.unnamedKey] : []
    }
}

/// The first column of a table when it has no name and is not the key: pandas writes the numbers of the rows there. Anything
/// else in it is not for the program to leave out.
struct RowNumbers {
    /// Whether there is such a column.
    let isThere: Bool
    /// Whether its cells are 0, 1, 2 and so on, or 1, 2, 3, up to now.
    private(set) var isCounting = true
    private var expected: Int?

    init(in head: TableHead, beside key: RowKey) {
        isThere = head.isFirstUnnamed && !key.columns.contains(0)
    }

    /// To be called for every row, also one of another width.
    mutating func check(_ fields: [DelimitedField], _ text: some TableText) {
        guard isThere, isCounting, let field = fields.first else { return }
        let number = Int(text.text(field).trimmingBlanks())
        isCounting = number != nil && (expected.map { number == $0 } ?? (number == 0 || number == 1))
        expected = number.map { $0 &+ 1 }
    }

    /// To be called for a row that is left out, which may have a number or none.
    mutating func pass(_ fields: [DelimitedField], _ text: some TableText) {
        guard isThere, let field = fields.first else { return }
        if let expected, text.text(field).trimmingBlanks() == String(expected) {
            self.expected = expected + 1
        }
    }

    /// The treatment of the column, or an error where it holds anything but the numbers of the rows.
    func treatment(in head: TableHead, _ diagnostics: inout Diagnostics) -> [TableTreatment] {
        guard isThere else { return [] }
        if isCounting { return [.rowNumbers] }
        let place = TableHead.placeName(0)
        diagnostics.error(
            .unnamedColumn,
            "this column has no name, and does not just count the rows", at: head.names[0].position,
            mend: "call it by its place in the study: key: \(place), rename: {\(place): its name}, "
                + "or ignore: [\(place)]")
        return []
    }
}
