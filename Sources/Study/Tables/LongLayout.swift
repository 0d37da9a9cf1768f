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
        var unequal = UnequalRows(width: names.count)
        var heads = RepeatedHeads(names)
        var facts = LongAttributes(columns: attributeColumns)
        while text.next(&fields, &diagnostics) {
            guard isWithinBounds(fields, text, &diagnostics) else { continue }
            if leftOut.take(fields, key, text) {
                numbers.pass(fields, text)
                continue
            }
            numbers.check(fields, text)
            guard unequal.isComplete(fields, text), !heads.take(fields, key, text) else { continue }
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
            if metrics.count > TableBounds.columns {
                diagnostics.oversized(
                    "metrics of a table", most: TableBounds.columns, at: text.position(of: fields[metric]),
                    mend: "is the right column read?")
                return nil
            }
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
            guard
                isWithinBounds(
                    models: rows.count, cells: cells.count, at: text.position(of: fields[...]), &diagnostics)
            else { return nil }
        }
        unequal.report(&diagnostics)
        heads.report(&diagnostics)
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
        table.columnsOfLinks = columnsOfKeptLinks(key, nameColumn, head)
            .union(
                attributeColumns.map { names[$0].value }.filter { attribute(of: $0)?.kind == .link })
        checkSummaryRows(table, &diagnostics)
        return table
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
                mend: nameWords(name.value).contains(where: errorWords.contains)
                    ? "if it holds the errors of the scores, write columns: {error: \(yamlText(name.value))} in the table's "
                        + "entry; if not, add it to 'ignore:', or to 'attributes:' if it says something of the models"
                    : "add it to 'ignore:', or to 'attributes:' if it says something of the models, or use "
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
}
