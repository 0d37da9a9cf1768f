import Diagnostics
import OrderedCollections

/// The long layout: a row per score, with the columns model, metric, score and perhaps error.
extension TableReading {
    func readLong(
        _ text: inout DelimitedText, _ names: [Located<String>], _ diagnostics: inout Diagnostics
    ) -> SourceTable? {
        let start = names[0].position
        let modelNames = declaration.key ?? [Located("model", at: declaration.path.position)]
        let model = column(among: modelNames, of: names, for: "model", &diagnostics)
        let metric = column(among: [Located("metric", at: start)], of: names, for: "metric", &diagnostics)
        let score = column(among: [Located("score", at: start)], of: names, for: "score", &diagnostics)
        var nameColumn: Int?
        if let candidates = declaration.name {
            nameColumn = column(among: candidates, of: names, for: "name", &diagnostics)
        }
        guard let model, let metric, let score else { return nil }
        checkOtherColumns(names, except: [model, metric, score, nameColumn ?? model], &diagnostics)

        var cells: [(row: Int, metric: Located<String>, field: DelimitedField)] = []
        var rows: OrderedDictionary<String, SourceTable.Row> = [:]
        var metrics: OrderedSet<String> = []
        var fields: [DelimitedField] = []
        while text.next(&fields, &diagnostics) {
            guard isComplete(fields, names.count, text, &diagnostics) else { continue }
            let key = readName(fields[model], text, what: "key", &diagnostics)
            let name = nameColumn.map { readName(fields[$0], text, what: "name", &diagnostics).value }
            let named = readName(fields[metric], text, what: "metric", &diagnostics)
            if ignores(named.value) {
                metrics.append(named.value)
                continue
            }
            if named.value.isEmpty {
                diagnostics.error("this score has no metric", at: named.position, mend: "name the metric")
                continue
            }
            metrics.append(named.value)
            if rows[key.value] == nil { rows[key.value] = SourceTable.Row(key: key, name: name) }
            if let row = rows.index(forKey: key.value) {
                cells.append((row, named.map(studyName(ofColumn:)), fields[score]))
            }
        }
        // `rename:` and `ignore:` mean the metrics of the rows, and `ignore:` the columns too.
        checkMentions(
            renamable: Array(metrics), ignorable: names.map(\.value) + metrics, what: "metric", &diagnostics)
        return table(of: cells, rows: Array(rows.values), text, names, &diagnostics)
    }

    private func table(
        of cells: [(row: Int, metric: Located<String>, field: DelimitedField)], rows: [SourceTable.Row],
        _ text: DelimitedText, _ names: [Located<String>], _ diagnostics: inout Diagnostics
    ) -> SourceTable {
        var columns: OrderedDictionary<String, SourceTable.Column> = [:]
        var seen: [Cell: Position] = [:]
        for (row, metric, field) in cells {
            let place = text.position(of: field)
            if let earlier = seen.updateValue(place, forKey: Cell(row: row, metric: metric.value)) {
                diagnostics.error(
                    "model '\(rows[row].key.value)' has a second score on '\(metric.value)'", at: place,
                    mend: "the first is on line \(earlier.line); remove one")
                continue
            }
            let empty = SourceTable.Column(name: metric, scores: ScoreColumn(count: rows.count))
            readScore(
                field, text, metric: metric.value, range: range(of: metric.value), model: rows[row].key.value,
                row: row, into: &columns[metric.value, default: empty].scores, &diagnostics)
        }
        let ignored = names.map(\.value).filter(ignores)
        return SourceTable(
            path: text.file, rows: rows,
            metrics: columns.values.filter { !benchmarks.contains($0.name.value) },
            published: columns.values.filter { benchmarks.contains($0.name.value) }, ignored: ignored,
            provenance: text.comments)
    }

    /// A long table holds nothing but scores, so another column is a mistake unless the study ignores it.
    private func checkOtherColumns(
        _ names: [Located<String>], except known: [Int], _ diagnostics: inout Diagnostics
    ) {
        for (index, name) in names.enumerated()
        where !known.contains(index) && name.value != "error" && !ignores(name.value) {
            diagnostics.error(
                "a long table has no use for column '\(name.value)'", at: name.position,
                mend: "add it to 'ignore:', or use 'layout: wide'")
        }
    }

    private struct Cell: Hashable {
        let row: Int
        let metric: String
    }
}
