import Diagnostics
import OrderedCollections

/// The long layout: a row per score, with the columns model, metric, score and perhaps error.
extension TableReading {
    func readLong(
        _ text: inout DelimitedText, _ names: [Located<String>], _ diagnostics: inout Diagnostics
    ) -> SourceTable? {
        let header = names[0].position.through(names[names.count - 1].position)
        let modelNames = declaration.key ?? [Located("model", at: declaration.path.position)]
        let model = column(among: modelNames, of: names, for: "model", &diagnostics)
        let metric = column(among: [Located("metric", at: header)], of: names, for: "metric", &diagnostics)
        let score = column(among: [Located("score", at: header)], of: names, for: "score", &diagnostics)
        var nameColumn: Int?
        if let candidates = declaration.name {
            nameColumn = column(among: candidates, of: names, for: "name", &diagnostics)
        }
        guard let model, let metric, let score else { return nil }
        checkOtherColumns(names, except: [model, metric, score, nameColumn ?? model], &diagnostics)

        var cells: [LongCell] = []
        var rows: OrderedDictionary<String, SourceTable.Row> = [:]
        var metrics: OrderedSet<String> = []
        var fields: [DelimitedField] = []
        while text.next(&fields, &diagnostics) {
            guard isComplete(fields, names.count, text, &diagnostics) else { continue }
            let key = readName(fields[model], text, what: "key", &diagnostics)
            let name = nameColumn.map { readName(fields[$0], text, what: "name", &diagnostics) }
            let named = readName(fields[metric], text, what: "metric", &diagnostics)
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
            if rows[key] == nil {
                let place = text.position(of: fields[model])
                rows[key] = SourceTable.Row(key: Located(key, at: place), name: name)
            }
            if let row = rows.index(forKey: key) {
                cells.append((row, studyName(ofColumn: named), fields[metric], fields[score]))
            }
        }
        // `rename:` and `ignore:` mean the metrics of the rows, and `ignore:` the columns too.
        checkMentions(
            renamable: Array(metrics), ignorable: names.map(\.value) + metrics, what: "metric", &diagnostics)
        return table(of: cells, rows: Array(rows.values), text, names, &diagnostics)
    }

    private func table(
        of cells: [LongCell], rows: [SourceTable.Row],
        _ text: DelimitedText, _ names: [Located<String>], _ diagnostics: inout Diagnostics
    ) -> SourceTable {
        var readings: OrderedDictionary<String, (head: DelimitedField, reading: ColumnReading)> = [:]
        var seen: [Cell: Int] = [:]
        for (row, metric, named, field) in cells {
            if let earlier = seen.updateValue(field.line, forKey: Cell(row: row, metric: metric)) {
                diagnostics.error(
                    .duplicateScore,
                    "model '\(rows[row].key.value)' has a second score on '\(metric)'",
                    at: text.position(of: field),
                    mend: "the first is on line \(earlier); remove one")
                continue
            }
            if readings[metric] == nil {
                readings[metric] = (named, ColumnReading(of: metric, count: rows.count, self))
            }
            guard let column = readings.index(forKey: metric) else { continue }
            readings.values[column].reading.read(field, of: text, row: row)
        }
        var columns: [SourceTable.Column] = []
        for index in readings.values.indices {
            let head = text.position(of: readings.values[index].head)
            columns.append(readings.values[index].reading.column(at: head, rows, text, &diagnostics))
        }
        let ignored = names.map(\.value).filter(ignores)
        return SourceTable(
            path: text.file, rows: rows,
            metrics: columns.filter { !benchmarks.contains($0.name.value) },
            published: columns.filter { benchmarks.contains($0.name.value) }, ignored: ignored,
            provenance: text.comments)
    }

    /// A long table holds nothing but scores, so another column is a mistake unless the study ignores it.
    private func checkOtherColumns(
        _ names: [Located<String>], except known: [Int], _ diagnostics: inout Diagnostics
    ) {
        for (index, name) in names.enumerated()
        where !known.contains(index) && name.value != "error" && !ignores(name.value) {
            diagnostics.error(
                .superfluousColumn,
                "a long table has no use for column '\(name.value)'", at: name.position,
                mend: "add it to 'ignore:', or use 'layout: wide'")
        }
    }

    /// A score with the study's name of its metric and where the table has that; places are made of what is told alone.
    private typealias LongCell = (row: Int, metric: String, named: DelimitedField, field: DelimitedField)

    private struct Cell: Hashable {
        let row: Int
        let metric: String
    }
}
