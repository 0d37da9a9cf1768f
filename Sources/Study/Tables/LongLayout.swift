import Diagnostics
import OrderedCollections

/// The long layout: a row per score, with the columns model, metric, score and perhaps error.
extension TableReading {
    func readLong(
        _ text: inout some TableText, _ head: TableHead, _ diagnostics: inout Diagnostics
    ) -> SourceTable? {
        let names = head.names
        let header = names[0].position.through(names[names.count - 1].position)
        let model = Located("model", at: declaration.path.position)
        let key = rowKey(in: head, otherwise: model, for: "model", &diagnostics)
        let metricNames = declaration.longColumns.metric ?? [Located("metric", at: header)]
        let metric = column(
            among: metricNames, in: head, for: "metric",
            hint: declaration.longColumns.metric == nil ? "columns: {metric: NAME}" : nil, &diagnostics)
        let scoreNames = declaration.longColumns.score ?? [Located("score", at: header)]
        let score = column(
            among: scoreNames, in: head, for: "score",
            hint: declaration.longColumns.score == nil ? "columns: {score: NAME}" : nil, &diagnostics)
        var nameColumn: Int?
        if let candidates = declaration.name {
            nameColumn = column(among: candidates, in: head, for: "name", &diagnostics)
        }
        let error = errorColumn(in: head, &diagnostics)
        guard let key, let metric, let score else { return nil }
        var numbers = RowNumbers(in: head, beside: key)
        var known = key.columns + [metric, score] + (numbers.isThere ? [0] : [])
        known += [nameColumn, error].compactMap(\.self)
        let attributeColumns = names.indices.filter { index in
            let name = names[index].value
            if key.columns.contains(index) || index == nameColumn { return isNamedAttribute(name) }
            return !known.contains(index) && !ignores(name) && attribute(of: name) != nil
        }
        known += attributeColumns
        checkRoleMentions(names.map(\.value), &diagnostics)
        checkOtherColumns(names, except: known, &diagnostics)

        var cells: [LongCell] = []
        var rows: OrderedDictionary<String, SourceTable.Row> = [:]
        var metrics: OrderedSet<String> = []
        var reading = NameReading()
        var fields: [DelimitedField] = []
        var leftOut = IgnoredRows(declaration.ignoredRows)
        var facts = LongAttributes(columns: attributeColumns)
        while text.next(&fields, &diagnostics) {
            if leftOut.take(fields, key, text, head) { continue }
            numbers.check(fields, text)
            guard isComplete(fields, names.count, text, &diagnostics) else { continue }
            let model = key.read(fields, text, head, &reading, &diagnostics)
            let name = nameColumn.map {
                reading.name(in: fields[$0], text, what: "name", column: names[$0].value, &diagnostics)
            }
            let named = reading.name(
                in: fields[metric], text, what: "metric", column: names[metric].value, &diagnostics)
            if ignores(named) {
                metrics.append(named)
                continue
            }
            if named.isEmpty {
                diagnostics.error(
                    .missingMetricName, "this score has no metric", at: text.position(of: fields[metric]),
                    mend: "name the metric")
                continue
            }
            metrics.append(named)
            if rows[model] == nil {
                let place = text.position(of: fields[key.columns[0]])
                rows[model] = SourceTable.Row(
                    key: Located(model, at: place), name: name, link: link(in: fields, key, nameColumn, text))
            } else if declaration.repeats == .last {
                rows[model]?.name = name
            }
            if let row = rows.index(forKey: model) {
                facts.add(fields, of: row)
                cells.append(
                    LongCell(
                        row: row, metric: studyName(ofColumn: named), named: fields[metric],
                        score: fields[score], error: error.map { fields[$0] }))
            }
        }
        leftOut.warnOfUnused(Array(rows.keys), &diagnostics)
        // `rename:` and `ignore:` mean the metrics of the rows, and `ignore:` the columns too.
        checkMentions(
            renamable: Array(metrics), ignorable: names.map(\.value) + metrics, what: "metric", &diagnostics)
        var table = table(
            of: cells, rows: Array(rows.values), error: error.map { names[$0] }, text, names, &diagnostics)
        table.attributes = attributeColumns.enumerated().compactMap { place, column in
            attribute(of: names[column].value).map { declared in
                readAttribute(
                    declared,
                    named: Located(studyName(ofColumn: names[column].value), at: names[column].position),
                    facts.fields[place], of: facts.models.map { table.rows[$0] },
                    groups: facts.groups(count: table.rows.count), rule: .error, text, &diagnostics)
            }
        }
        table.treatment =
            head.treatment + treatment(of: key, in: head) + numbers.treatment(in: head, &diagnostics)
            + leftOut.treatment + treatment(of: reading, key, nameColumn, head) + table.treatment
        if table.treatment.contains(where: { if case .errorsColumn = $0 { true } else { false } }) {
            table.errorColumns = [error].compactMap { $0.map { names[$0].value } }
        }
        table.columnsOfLinks = columnsOfKeptLinks(key, nameColumn, head)
        checkSummaryRows(table, &diagnostics)
        return table
    }

    private func table(
        of cells: [LongCell], rows: [SourceTable.Row], error: Located<String>?,
        _ text: some TableText, _ names: [Located<String>], _ diagnostics: inout Diagnostics
    ) -> SourceTable {
        var seen: [Cell: Int] = [:]
        var firsts: [LongCell] = []
        var further: OrderedDictionary<Cell, [LongCell]> = [:]
        for each in cells {
            let cell = Cell(row: each.row, metric: each.metric)
            if seen[cell] != nil {
                further[cell, default: []].append(each)
            } else {
                seen[cell] = each.score.line
                firsts.append(each)
            }
        }
        let furtherCount = further.values.reduce(0) { $0 + $1.count }
        let combines = furtherCount > 0 && declaration.repeats != .error
        if !combines { reportRepeats(further, seen, rows, text, &diagnostics) }

        // A further score of a model is read in a row of its own behind those of the models.
        let count = rows.count + (combines ? furtherCount : 0)
        var readings: OrderedDictionary<String, LongReading> = [:]
        for each in firsts {
            if readings[each.metric] == nil {
                readings[each.metric] = LongReading(each, count: count, error: error?.value, self)
            }
            guard let column = readings.index(forKey: each.metric) else { continue }
            readings.values[column].read(each, row: each.row, text)
        }
        var measured = rows
        var placesBehind: [Cell: [Int]] = [:]
        for (cell, others) in further where combines {
            guard let column = readings.index(forKey: cell.metric) else { continue }
            for each in others {
                readings.values[column].read(each, row: measured.count, text)
                placesBehind[cell, default: []].append(measured.count)
                measured.append(rows[cell.row])
            }
        }
        var columns: [SourceTable.Column] = []
        var errors = ErrorTreatment()
        var told = UnreadErrors(isDeclared: declaration.longColumns.error != nil)
        for (index, metric) in readings.keys.enumerated() {
            var column = readings.values[index].column(
                error: error?.position, measured, text, &told, &diagnostics)
            if combines {
                let groups = rows.indices.map { [$0] + (placesBehind[Cell(row: $0, metric: metric)] ?? []) }
                if declaration.repeats == .mean { errors.countDropped(column.scores, groups) }
                column.scores = column.scores.combined(
                    groups, by: declaration.repeats, better: better(of: metric))
            }
            columns.append(column)
        }
        if let error { told.warn(of: error, &diagnostics) }
        let treatment: [TableTreatment] =
            combines ? [.combined(furtherCount, ofRows: false, rule: declaration.repeats.rawValue)] : []
        let ignored = names.map(\.value).filter(ignores)
        return SourceTable(
            path: text.file, rows: rows,
            metrics: columns.filter { !benchmarks.contains($0.name.value) },
            published: columns.filter { benchmarks.contains($0.name.value) }, ignored: ignored,
            provenance: text.comments,
            treatment: treatment + (told.hasErrors ? error.map { [.errorsColumn($0.value)] } ?? [] : [])
                + errors.treatment)
    }

    /// Says once that models have several scores on a metric, and what can be done with them.
    private func reportRepeats(
        _ further: OrderedDictionary<Cell, [LongCell]>, _ seen: [Cell: Int], _ rows: [SourceTable.Row],
        _ text: some TableText, _ diagnostics: inout Diagnostics
    ) {
        guard let (cell, fields) = further.elements.first, let field = fields.first?.score else { return }
        let others = further.count - 1
        diagnostics.error(
            .duplicateScore,
            "model '\(rows[cell.row].key.value)' has \(fields.count + 1) scores on '\(cell.metric)', "
                + "the first on line \(seen[cell] ?? 0)"
                + (others == 0
                    ? "" : ", and there are several in \(others) more case\(others == 1 ? "" : "s")"),
            at: text.position(of: field),
            mend: "if they are repeated measurements, write repeats: mean (or first, last, best) in the "
                + "table's entry of the study")
    }

    /// A long table holds nothing but scores, so another column is a mistake unless the study ignores it.
    private func checkOtherColumns(
        _ names: [Located<String>], except known: [Int], _ diagnostics: inout Diagnostics
    ) {
        for (index, name) in names.enumerated()
        where !known.contains(index) && !ignores(name.value) {
            diagnostics.error(
                .superfluousColumn,
                "a long table has no use for column '\(name.value)'", at: name.position,
                mend: "add it to 'ignore:', or to 'attributes:' if it says something of the models, or use "
                    + "'layout: wide'")
        }
    }

    /// The column of the errors: the one that the study names, or `error`.
    private func errorColumn(in head: TableHead, _ diagnostics: inout Diagnostics) -> Int? {
        if let candidates = declaration.longColumns.error {
            return column(among: candidates, in: head, for: "error", &diagnostics)
        }
        return head.names.firstIndex {
            $0.value == "error" && !ignores($0.value) && attribute(of: $0.value) == nil
        }
    }

    private struct Cell: Hashable {
        let row: Int
        let metric: String
    }
}
