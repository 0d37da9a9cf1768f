import Diagnostics

extension TableReading {
    /// What the study says of a column as an attribute: an exact name wins over a pattern. Nil where it is none.
    func attribute(of column: String) -> AttributeDeclaration? {
        attributes.preferred(for: column).map { declaration.attributes[$0] }
    }

    /// Whether the study names the column as an attribute in so many words; a pattern leaves out keys and names.
    func isNamedAttribute(_ column: String) -> Bool {
        attributes.names(column)
    }

    /// Reads the cells of an attribute and makes one of those that belong to one model.
    ///
    /// - Parameters:
    ///   - records: a row for each field.
    ///   - groups: the places of the fields of each model.
    ///   - rule: which of several rows counts.
    func readAttribute(
        _ declared: AttributeDeclaration, named name: Located<String>, _ fields: [DelimitedField],
        of records: [SourceTable.Row], groups: [[Int]], rule: RepeatRule, _ text: some TableText,
        _ diagnostics: inout Diagnostics
    ) -> SourceTable.AttributeColumn {
        var reading = AttributeReading(declared, named: name, fields, of: records, table: self)
        reading.read(text, &diagnostics)
        let values = groups.map { group -> AttributeValue? in
            let known = group.filter { reading.values[$0] != nil }
            guard let place = rule == .last ? known.last : known.first else { return nil }
            if rule != .first, rule != .last,
                let other = known.first(where: { reading.differ($0, place) })
            {
                reading.conflicts.append((place, other))
            }
            return reading.values[place]
        }
        reading.reportConflicts(text, &diagnostics)
        return SourceTable.AttributeColumn(
            name: name,
            attribute: Attribute(
                name: name.value, title: declared.title, kind: reading.kind,
                unit: reading.kind == .number ? declared.unit?.name : nil, table: declaration.path.value,
                notes: reading.notes, values: values))
    }
}

/// The cells of one attribute, read together: only all of them tell whether they are numbers.
private struct AttributeReading {
    let declared: AttributeDeclaration
    let name: Located<String>
    let fields: [DelimitedField]
    let records: [SourceTable.Row]
    let table: TableReading
    var kind = Attribute.Kind.text
    var notes: [String] = []
    /// One per field.
    var values: [AttributeValue?] = []
    /// Two fields of a model that differ.
    var conflicts: [(first: Int, other: Int)] = []

    init(
        _ declared: AttributeDeclaration, named name: Located<String>, _ fields: [DelimitedField],
        of records: [SourceTable.Row], table: TableReading
    ) {
        (self.declared, self.name, self.fields) = (declared, name, fields)
        (self.records, self.table) = (records, table)
    }

    mutating func read(_ text: some TableText, _ diagnostics: inout Diagnostics) {
        let texts = fields.map { field -> String? in
            let found = text.text(field).trimmingBlanks()
            return found.isEmpty || table.codes.isMissing(found) ? nil : found
        }
        let stated = declared.kind ?? (declared.unit == nil ? nil : .number)
        switch stated {
        case .number:
            kind = .number
            readNumbers(text, &diagnostics)
        case .link:
            kind = .link
            readLinks(texts, text, &diagnostics)
        case .text: readTexts(texts, text)
        case nil:
            let known = texts.compactMap(\.self)
            var trial = Diagnostics()
            if known.isEmpty {
                values = texts.map { _ in nil }
            } else if known.allSatisfy(isWebAddress) {
                kind = .link
                values = texts.map { $0.map(AttributeValue.link) }
            } else {
                readNumbers(text, &trial)
                if trial.hasErrors {
                    notes = []
                    readTexts(texts, text)
                } else {
                    kind = .number
                }
            }
        }
    }

    private mutating func readNumbers(_ text: some TableText, _ diagnostics: inout Diagnostics) {
        var reading = ColumnReading(
            of: name.value, count: fields.count, table, as: .attribute(declared.unit))
        for (row, field) in fields.enumerated() { reading.read(field, of: text, row: row) }
        let column = reading.column(at: name.position, records, text, &diagnostics)
        notes = column.notes
        values = fields.indices.map { row in
            column.scores.value(row).map { .number($0, decimals: column.scores.decimals(row)) }
        }
    }

    private mutating func readTexts(_ texts: [String?], _ text: some TableText) {
        var isReduced = false
        values = texts.map { found in
            guard let found else { return nil }
            let plain = text.isPlain ? found : PlainText(found, isMarkdown: false).text
            if plain != found { isReduced = true }
            return plain.isEmpty ? nil : .text(FormulaApostrophe.textBehind(plain) ?? plain)
        }
        if isReduced { notes = ["links and markup reduced to their text"] }
    }

    private mutating func readLinks(
        _ texts: [String?], _ text: some TableText, _ diagnostics: inout Diagnostics
    ) {
        var others: [Int] = []
        values = zip(texts, fields).enumerated().map { row, cell in
            guard let found = cell.0 else { return nil }
            if isWebAddress(found) { return .link(found) }
            if let address = text.address(in: cell.1), isWebAddress(address) { return .link(address) }
            others.append(row)
            return nil
        }
        guard let first = others.first else { return }
        let found = cutShort(texts[first] ?? "")
        diagnostics.error(
            .invalidURL,
            (others.count == 1 ? "a cell" : "\(others.count) cells")
                + " of the links '\(name.value)' \(others.count == 1 ? "holds" : "hold") no address, '\(found)' of model "
                + "'\(records[first].key.value)'\(others.count == 1 ? "" : " the first")",
            at: text.position(of: fields[first]),
            mend: "begin it with https://, or write kind: text in the table's entry")
    }

    /// Whether two fields say different things: 25 and 25.0 are one number.
    func differ(_ one: Int, _ other: Int) -> Bool {
        if let first = values[one]?.number, let second = values[other]?.number { return first != second }
        return values[one] != values[other]
    }

    /// Says once that rows of one model differ.
    func reportConflicts(_ text: some TableText, _ diagnostics: inout Diagnostics) {
        guard let (first, other) = conflicts.first else { return }
        let words = [first, other].map { cutShort(text.text(fields[$0]).trimmingBlanks()) }
        let others = conflicts.count - 1
        diagnostics.error(
            .conflictingAttribute,
            "'\(name.value)' of model '\(records[other].key.value)' is '\(words[1])' here and '\(words[0])' on line "
                + "\(fields[first].line)"
                + (others == 0 ? "" : ", and differs within \(others) other model\(others == 1 ? "" : "s")"),
            at: text.position(of: fields[other]),
            mend:
                "an attribute is the same on all rows of a model: correct one, or leave the column out in the "
                + "table's entry: ignore: [\(yamlText(declared.column.value))]")
    }
}
