import Diagnostics

/// The wide layout: a row per model, a column per metric.
extension TableReading {
    func readWide(
        _ text: inout some TableText, _ head: TableHead, _ diagnostics: inout Diagnostics
    ) -> SourceTable? {
        let names = head.names
        let columns = names.map(\.value)
        checkMentions(renamable: columns, ignorable: columns, what: "column", &diagnostics)
        let key = rowKey(in: head, otherwise: names[0], for: "key", &diagnostics)
        var nameColumn: Int?
        if let candidates = declaration.name {
            nameColumn = column(among: candidates, in: head, for: "name", &diagnostics)
        }
        guard let key else { return nil }
        warnOfSingleColumn(head, &diagnostics)

        var numbers = RowNumbers(in: head, beside: key)
        var reading = NameReading()
        var rows: [SourceTable.Row] = []
        var cells: [[DelimitedField]] = []
        var fields: [DelimitedField] = []
        while text.next(&fields, &diagnostics) {
            numbers.check(fields, text)
            guard isComplete(fields, names.count, text, &diagnostics) else { continue }
            let found = key.read(fields, text, head, &reading, &diagnostics)
            let name = nameColumn.map {
                reading.name(in: fields[$0], text, what: "name", column: columns[$0], &diagnostics)
            }
            let place = text.position(of: fields[key.columns[0]])
            rows.append(SourceTable.Row(key: Located(found, at: place), name: name))
            cells.append(fields)
        }
        if let other = columnForTheKey(beside: key, head, cells, text) {
            diagnostics.error(
                .unnamedColumn,
                "the first column has no name and counts the rows, which names no model",
                at: names[0].position,
                mend: "name the column of the keys in the study: key: \(columns[other])")
            return nil
        }

        let repeated = RepeatedRows(rows.lazy.map(\.key.value))
        var distinguishing: Int?
        if declaration.repeats == .error {
            distinguishing = tellRepeatedRows(repeated, rows, cells, key: key, head, text, &diagnostics)
        }
        let combines = declaration.repeats != .error && repeated.second != nil
        let roles = names.indices.map { index -> Role in
            if key.columns.contains(index) || index == nameColumn || index == distinguishing {
                return .identity
            }
            if index == 0, numbers.isThere { return .identity }
            if ignores(columns[index]) { return .ignored }
            return .scores(studyName(ofColumn: columns[index]))
        }
        var table = SourceTable(
            path: text.file, rows: combines ? repeated.groups.map { combinedRow($0, of: rows) } : rows,
            metrics: [], published: [], ignored: [], provenance: text.comments,
            treatment: head.treatment + treatment(of: key, in: head)
                + numbers.treatment(in: head, &diagnostics) + reading.treatment)
        if combines {
            table.treatment.append(
                .combined(repeated.repeatCount, ofRows: true, rule: declaration.repeats.rawValue))
        }
        for (index, role) in roles.enumerated() {
            switch role {
            case .identity: continue
            case .ignored: table.ignored.append(columns[index])
            case .scores(let name):
                var reading = ColumnReading(of: name, count: rows.count, self)
                for (row, fields) in cells.enumerated() { reading.read(fields[index], of: text, row: row) }
                var column = reading.column(at: names[index].position, rows, text, &diagnostics)
                if combines {
                    column.scores = column.scores.combined(
                        repeated.groups, by: declaration.repeats, better: better(of: name))
                }
                if benchmarks.contains(name) {
                    table.published.append(column)
                } else {
                    table.metrics.append(column)
                }
            }
        }
        return table
    }

    /// Such a table has no score, and most often it is cut at the wrong sign.
    private func warnOfSingleColumn(_ head: TableHead, _ diagnostics: inout Diagnostics) {
        guard head.names.count == 1, let separator = head.separator else { return }
        // The column may be a whole line of names.
        let name = head.names[0].value
        let shown = name.count > 60 ? name.prefix(60) + "…" : name[...]
        let others = Separator.allCases.filter { $0 != separator }.map(\.rawValue)
        diagnostics.warning(
            .singleColumn,
            "this table, read with \(separator.plural) between its columns, has the one column "
                + "'\(shown)'",
            at: head.names[0].position,
            mend: "if another sign separates them, name it in the study, as separator: "
                + "\(others.dropLast().joined(separator: ", ")) or \(others.last ?? "")")
    }

    /// The row that several of one model become. Its place is that of the first.
    private func combinedRow(_ group: [Int], of rows: [SourceTable.Row]) -> SourceTable.Row {
        var row = rows[group[0]]
        if declaration.repeats == .last, let last = group.last { row.name = rows[last].name }
        return row
    }

    /// The first column of texts, where the key is a first column without a name that only counts the rows.
    private func columnForTheKey(
        beside key: RowKey, _ head: TableHead, _ cells: [[DelimitedField]], _ text: some TableText
    ) -> Int? {
        guard head.isFirstUnnamed, key.columns == [0], let first = cells.first else { return nil }
        let other = head.names.indices.dropFirst().first { column in
            let cell = text.text(first[column]).trimmingBlanks()
            return !cell.isEmpty && Double(cell) == nil && !ignores(head.names[column].value)
        }
        let counts = cells.enumerated().allSatisfy { row, fields in
            text.text(fields[0]).trimmingBlanks() == String(row)
        }
        return counts ? other : nil
    }

    private enum Role {
        case identity, ignored
        case scores(String)
    }
}
