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
        guard let key, let metric, let score else { return nil }
        var numbers = RowNumbers(in: head, beside: key)
        var known = key.columns + [metric, score] + (numbers.isThere ? [0] : [])
        if let nameColumn { known.append(nameColumn) }
        checkOtherColumns(names, except: known, &diagnostics)

        var cells: [LongCell] = []
        var rows: OrderedDictionary<String, SourceTable.Row> = [:]
        var metrics: OrderedSet<String> = []
        var reading = NameReading()
        var fields: [DelimitedField] = []
        while text.next(&fields, &diagnostics) {
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
                rows[model] = SourceTable.Row(key: Located(model, at: place), name: name)
            } else if declaration.repeats == .last {
                rows[model]?.name = name
            }
            if let row = rows.index(forKey: model) {
                cells.append((row, studyName(ofColumn: named), fields[metric], fields[score]))
            }
        }
        // `rename:` and `ignore:` mean the metrics of the rows, and `ignore:` the columns too.
        checkMentions(
            renamable: Array(metrics), ignorable: names.map(\.value) + metrics, what: "metric", &diagnostics)
        var table = table(of: cells, rows: Array(rows.values), text, names, &diagnostics)
        table.treatment =
            head.treatment + treatment(of: key, in: head) + numbers.treatment(in: head, &diagnostics)
            + reading.treatment + table.treatment
        return table
    }

    private func table(
        of cells: [LongCell], rows: [SourceTable.Row],
        _ text: some TableText, _ names: [Located<String>], _ diagnostics: inout Diagnostics
    ) -> SourceTable {
        var seen: [Cell: DelimitedField] = [:]
        var firsts: [LongCell] = []
        var further: OrderedDictionary<Cell, [DelimitedField]> = [:]
        for each in cells {
            let cell = Cell(row: each.row, metric: each.metric)
            if seen[cell] != nil {
                further[cell, default: []].append(each.field)
            } else {
                seen[cell] = each.field
                firsts.append(each)
            }
        }
        let furtherCount = further.values.reduce(0) { $0 + $1.count }
        let combines = furtherCount > 0 && declaration.repeats != .error
        if !combines { reportRepeats(further, seen, rows, text, &diagnostics) }

        // A further score of a model is read in a row of its own behind those of the models.
        let count = rows.count + (combines ? furtherCount : 0)
        var readings: OrderedDictionary<String, (head: DelimitedField, reading: ColumnReading)> = [:]
        for (row, metric, named, field) in firsts {
            if readings[metric] == nil {
                readings[metric] = (named, ColumnReading(of: metric, count: count, self))
            }
            guard let column = readings.index(forKey: metric) else { continue }
            readings.values[column].reading.read(field, of: text, row: row)
        }
        var measured = rows
        var placesBehind: [Cell: [Int]] = [:]
        for (cell, fields) in further where combines {
            guard let column = readings.index(forKey: cell.metric) else { continue }
            for field in fields {
                readings.values[column].reading.read(field, of: text, row: measured.count)
                placesBehind[cell, default: []].append(measured.count)
                measured.append(rows[cell.row])
            }
        }
        var columns: [SourceTable.Column] = []
        for (index, metric) in readings.keys.enumerated() {
            let head = text.position(of: readings.values[index].head)
            var column = readings.values[index].reading.column(at: head, measured, text, &diagnostics)
            if combines {
                let groups = rows.indices.map { [$0] + (placesBehind[Cell(row: $0, metric: metric)] ?? []) }
                column.scores = column.scores.combined(
                    groups, by: declaration.repeats, better: better(of: metric))
            }
            columns.append(column)
        }
        let treatment: [TableTreatment] =
            combines ? [.combined(furtherCount, ofRows: false, rule: declaration.repeats.rawValue)] : []
        let ignored = names.map(\.value).filter(ignores)
        return SourceTable(
            path: text.file, rows: rows,
            metrics: columns.filter { !benchmarks.contains($0.name.value) },
            published: columns.filter { benchmarks.contains($0.name.value) }, ignored: ignored,
            provenance: text.comments, treatment: treatment)
    }

    /// Says once that models have several scores on a metric, and what can be done with them.
    private func reportRepeats(
        _ further: OrderedDictionary<Cell, [DelimitedField]>, _ seen: [Cell: DelimitedField],
        _ rows: [SourceTable.Row],
        _ text: some TableText, _ diagnostics: inout Diagnostics
    ) {
        guard let (cell, fields) = further.elements.first, let field = fields.first else { return }
        let others = further.count - 1
        let place = text.position(of: field)
        let first = seen[cell].map { text.position(of: $0) }
        // The scores of several files of results may be one table.
        let isElsewhere = first.map { $0.file != place.file } ?? false
        diagnostics.error(
            .duplicateScore,
            "model '\(rows[cell.row].key.value)' has \(fields.count + 1) scores on '\(cell.metric)', "
                + "the first \(isElsewhere ? "at \(first?.description ?? "")" : "on line \(first?.line ?? 0)")"
                + (others == 0
                    ? "" : ", and there are several in \(others) more case\(others == 1 ? "" : "s")"),
            at: place,
            mend: (text.meaningOfRepeats ?? "if they are repeated measurements")
                + (text.meaningOfRepeats == nil ? ", write" : ": write")
                + " repeats: mean (or first, last, best) in the table's entry of the study")
    }

    /// A long table holds nothing but scores, so another column is a mistake unless the study ignores it.
    private func checkOtherColumns(
        _ names: [Located<String>], except known: [Int], _ diagnostics: inout Diagnostics
    ) {
        for (index, name) in names.enumerated()
        where !known.contains(index) && !isError(name.value) && !ignores(name.value) {
            diagnostics.error(
                .superfluousColumn,
                "a long table has no use for column '\(name.value)'", at: name.position,
                mend: "add it to 'ignore:', or use 'layout: wide'")
        }
    }

    private func isError(_ column: String) -> Bool {
        declaration.longColumns.error?.contains { $0.value == column } ?? (column == "error")
    }

    /// A score with the study's name of its metric and where the table has that; places are made of what is told alone.
    private typealias LongCell = (row: Int, metric: String, named: DelimitedField, field: DelimitedField)

    private struct Cell: Hashable {
        let row: Int
        let metric: String
    }
}
