import Diagnostics

/// The wide layout: a row per model, a column per metric.
extension TableReading {
    func readWide(
        _ text: inout some TableText, _ head: TableHead, _ diagnostics: inout Diagnostics
    ) -> SourceTable? {
        let names = head.names
        let columns = names.map(\.value)
        checkMentions(
            renamable: columns, ignorable: columns + columns.compactMap(splitNames).joined(), what: "column",
            &diagnostics)
        checkRoleMentions(columns, &diagnostics)
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
        var leftOut = IgnoredRows(declaration.ignoredRows)
        var unequal = UnequalRows(width: names.count)
        var heads = RepeatedHeads(names)
        while text.next(&fields, &diagnostics) {
            guard isWithinBounds(fields, text, &diagnostics) else { continue }
            if leftOut.take(fields, key, text) {
                numbers.pass(fields, text)
                continue
            }
            numbers.check(fields, text)
            guard unequal.isComplete(fields, text), !heads.take(fields, key, text) else { continue }
            let found = key.read(fields, text, head, &reading, &diagnostics)
            let name = nameColumn.map {
                reading.name(in: fields[$0], text, what: "name", column: columns[$0], &diagnostics)
            }
            let place = text.position(of: fields[key.columns[0]])
            rows.append(
                SourceTable.Row(
                    key: Located(found, at: place), name: name,
                    link: link(in: fields, key, nameColumn, text)))
            cells.append(fields)
            guard
                isWithinBounds(
                    models: rows.count, cells: rows.count * names.count, at: place, &diagnostics)
            else { return nil }
        }
        unequal.report(&diagnostics)
        heads.report(&diagnostics)
        if let other = columnForTheKey(beside: key, head, cells, text) {
            diagnostics.error(
                .unnamedColumn,
                "the first column has no name and counts the rows, which names no model",
                at: names[0].position,
                mend: "name the column of the keys in the study: key: \(yamlText(columns[other]))")
            return nil
        }

        let repeated = RepeatedRows(rows.lazy.map(\.key.value))
        var distinguishing: Int?
        if declaration.repeats == .error {
            distinguishing = tellRepeatedRows(repeated, rows, cells, key: key, head, text, &diagnostics)
        }
        let combines = declaration.repeats != .error && repeated.second != nil
        leftOut.warnOfUnused(rows.map(\.key.value), &diagnostics)
        let identity = Set(
            key.columns + [nameColumn, distinguishing, numbers.isThere ? 0 : nil].compactMap(\.self))
        let roles = roles(of: columns, identity: identity)
        var table = SourceTable(
            path: text.file, rows: combines ? repeated.groups.map { combinedRow($0, of: rows) } : rows,
            metrics: [], published: [], ignored: [], provenance: text.comments,
            treatment: head.treatment + treatment(of: key, in: head)
                + numbers.treatment(in: head, &diagnostics) + leftOut.treatment
                + treatment(of: reading, key, nameColumn, head))
        table.columnsOfLinks = columnsOfKeptLinks(key, nameColumn, head)
        if combines {
            table.treatment.append(
                .combined(repeated.repeatCount, ofRows: true, rule: declaration.repeats.rawValue))
        }
        let groups = combines ? repeated.groups : rows.indices.map { [$0] }
        var errors = ErrorTreatment()
        for (index, role) in roles.enumerated() {
            let declared: AttributeDeclaration? =
                switch role {
                case .identity where isNamedAttribute(columns[index]): attribute(of: columns[index])
                case .attribute(let declared): declared
                default: nil
                }
            if let declared {
                if declared.kind == .link { table.columnsOfLinks.insert(columns[index]) }
                let name = Located(studyName(ofColumn: columns[index]), at: names[index].position)
                table.attributes.append(
                    readAttribute(
                        declared, named: name, cells.map { $0[index] }, of: rows, groups: groups,
                        rule: declaration.repeats, text, &diagnostics))
            }
            if case .ignored = role { table.ignored.append(columns[index]) }
            if case .errors = role { table.errorColumns.append(columns[index]) }
            guard case .scores(let scores) = role else { continue }
            let cellsOfColumn = cells.map { $0[index] }
            let whole =
                scores.isSplit
                ? SplitCells(cellsOfColumn, into: scores.metrics.count, codes, text) : nil
            whole?.report(column: names[index], rows, text, &diagnostics)
            for (part, name) in scores.metrics.enumerated() where !(scores.isSplit && ignores(name)) {
                var column = readScores(
                    name, cellsOfColumn, part: whole.map { (part, $0) }, at: names[index].position, rows,
                    text,
                    &diagnostics)
                if let place = scores.errors, !scores.isSplit {
                    column.scores.addErrors(
                        of: readErrors(
                            of: name, named: names[place], cells.map { $0[place] }, rows, text, &diagnostics))
                    errors.columns.append((scores: name, errors: columns[place]))
                }
                if combines {
                    if declaration.repeats == .mean { errors.countDropped(column.scores, repeated.groups) }
                    column.scores = column.scores.combined(
                        repeated.groups, by: declaration.repeats, better: better(of: name))
                }
                if benchmarks.contains(name) {
                    table.published.append(column)
                } else {
                    table.metrics.append(column)
                }
            }
            if scores.isSplit {
                table.treatment.append(.split(column: columns[index], metrics: scores.metrics))
            }
        }
        table.treatment += errors.treatment
        checkSummaryRows(table, &diagnostics)
        return table
    }

    private func readScores(
        _ name: String, _ cells: [DelimitedField], part: (Int, SplitCells)?, at place: Position,
        _ rows: [SourceTable.Row], _ text: some TableText, _ diagnostics: inout Diagnostics
    ) -> SourceTable.Column {
        var reading = ColumnReading(of: name, count: rows.count, self, part: part?.0)
        for (row, cell) in cells.enumerated() where part?.1.others.contains(row) != true {
            reading.read(cell, of: text, row: row)
        }
        return reading.column(at: place, rows, text, &diagnostics)
    }

    /// The numbers of a column that holds errors; a blank cell is none.
    private func readErrors(
        of metric: String, named name: Located<String>, _ cells: [DelimitedField], _ rows: [SourceTable.Row],
        _ text: some TableText, _ diagnostics: inout Diagnostics
    ) -> ScoreColumn {
        var reading = ColumnReading(of: name.value, count: rows.count, self, as: .errors(of: metric))
        for (row, cell) in cells.enumerated() { reading.read(cell, of: text, row: row) }
        return reading.column(at: name.position, rows, text, &diagnostics).scores
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
        row.link = group.lazy.compactMap { rows[$0].link }.first
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
        let start = text.text(first[0]).trimmingBlanks() == "1" ? 1 : 0
        let counts = cells.enumerated().allSatisfy { row, fields in
            text.text(fields[0]).trimmingBlanks() == String(row + start)
        }
        return counts ? other : nil
    }
}
