import Diagnostics
import OrderedCollections

extension TableReading {
    /// The scores of all rows by model and metric; of several scores of a model on a metric, the one that the rule makes.
    ///
    /// - Parameter error: the column of the errors.
    func table(
        of cells: [LongCell], rows: [SourceTable.Row], error: Located<String>?,
        _ text: some TableText, _ names: [Located<String>], _ diagnostics: inout Diagnostics
    ) -> SourceTable {
        var seen: [Cell: DelimitedField] = [:]
        var firsts: [LongCell] = []
        var further: OrderedDictionary<Cell, [LongCell]> = [:]
        for each in cells {
            let cell = Cell(row: each.row, metric: each.metric)
            if seen[cell] != nil {
                further[cell, default: []].append(each)
            } else {
                seen[cell] = each.score
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
            published: columns.filter { benchmarks.contains($0.name.value) },
            errorColumns: told.hasErrors ? [error?.value].compactMap(\.self) : [], ignored: ignored,
            provenance: text.comments,
            treatment: treatment + (told.hasErrors ? error.map { [.errorsColumn($0.value)] } ?? [] : [])
                + errors.treatment)
    }

    /// Says once that models have several scores on a metric, and what can be done with them.
    private func reportRepeats(
        _ further: OrderedDictionary<Cell, [LongCell]>, _ seen: [Cell: DelimitedField],
        _ rows: [SourceTable.Row],
        _ text: some TableText, _ diagnostics: inout Diagnostics
    ) {
        guard let (cell, fields) = further.elements.first, let field = fields.first?.score else { return }
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
            mend: (text.meaningOfRepeats.map { $0 + ": write" } ?? "if they are repeated measurements, write")
                + " repeats: mean (or first, last, best) in the table's entry of the study"
                + (text.meaningOfRepeats == nil && declaration.joinedKey == nil
                    ? "; if another column belongs to the key, key: {columns: [\(yamlText(declaration.key?.first?.value ?? "model")), …]}"
                    : ""))
    }

    private struct Cell: Hashable {
        let row: Int
        let metric: String
    }
}
