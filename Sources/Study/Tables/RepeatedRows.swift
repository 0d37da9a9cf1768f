import Diagnostics
import OrderedCollections

/// The rows of a wide table by their keys.
struct RepeatedRows {
    /// The rows of each key, in the order of the keys' first rows. A row without a key stands alone.
    let groups: [[Int]]
    /// The first row whose key another row before it has.
    let second: Int?

    init(_ keys: some Sequence<String>) {
        var groups: [[Int]] = []
        var groupOf: [String: Int] = [:]
        var second: Int?
        for (row, key) in keys.enumerated() {
            if let group = groupOf[key], !key.isEmpty {
                groups[group].append(row)
                second = second ?? row
            } else {
                groupOf[key] = groups.count
                groups.append([row])
            }
        }
        (self.groups, self.second) = (groups, second)
    }

    /// How many rows repeat the key of another.
    var repeatCount: Int { groups.reduce(0) { $0 + $1.count - 1 } }
}

extension TableReading {
    /// Tells of rows of one key once for the table, and what to write in the study. Returns the column that tells all rows
    /// apart together with the key, if there is one.
    func tellRepeatedRows(
        _ repeated: RepeatedRows, _ rows: [SourceTable.Row], _ cells: [[DelimitedField]], key: RowKey,
        _ head: TableHead, _ text: some TableText, _ diagnostics: inout Diagnostics
    ) -> Int? {
        guard let second = repeated.second, let group = repeated.groups.first(where: { $0.contains(second) })
        else {
            return nil
        }
        let column = distinguishingColumn(rows, cells, key: key, text)
        let others = repeated.groups.count { $0.count > 1 } - 1
        let words =
            "model '\(rows[second].key.value)' has \(group.count) rows in this table, the first on line "
            + "\(rows[group[0]].key.position.line)"
            + (others == 0 ? "" : ", and \(others) other model\(others == 1 ? " has" : "s have") several")
        let repeats = "repeats: mean (or first, last, best)"
        let mend: String
        let key0 = rows[second].key.value
        if isNamedAsSummary(key0) {
            mend =
                "if these rows are no models, write ignore-rows: [\(yamlText(key0))] in the table's entry of the study"
        } else if let column, let score = scoreColumn(of: column, cells, key: key, head, text) {
            let metric = head.names[column].value
            mend =
                "if each row is a score and '\(metric)' names its metric, write layout: long in the table's entry of the study"
                + ", with key: \(yamlText(head.names[key.columns[0]].value)) and columns: {metric: \(yamlText(metric)), score: "
                + "\(yamlText(score))}; if '\(metric)' belongs to the key, key: {columns: ["
                + (key.columns + [column]).map { yaml(head.names[$0].value) }.joined(separator: ", ") + "]}"
        } else if let column {
            let names = (key.columns + [column]).map { yaml(head.names[$0].value) }.joined(separator: ", ")
            let isList = (declaration.key?.count ?? 0) > 1
            mend =
                "columns \((key.columns + [column]).map { "'\(head.names[$0].value)'" }.joined(separator: " and ")) "
                + "together tell all rows apart: write key: {columns: [\(names)]} in the table's entry of the study"
                + (isList ? " (a list under 'key' means the first of these that is there)" : "")
                + ", or for repeated measurements \(repeats)"
        } else {
            mend =
                "if the rows are repeated measurements, write \(repeats) in the table's entry of the study; if "
                + "another column belongs to the key, key: {columns: [\(yaml(head.names[key.columns[0]].value)), …]}"
        }
        diagnostics.error(.duplicateModel, words, at: rows[second].key.position, mend: mend)
        return column
    }

    /// The column of scores, where another is called as the metrics of long tables are, and says few words for many rows.
    private func scoreColumn(
        of metric: Int, _ cells: [[DelimitedField]], key: RowKey, _ head: TableHead, _ text: some TableText
    ) -> String? {
        let names: Set = [
            "benchmark", "dataset", "eval", "evaluation", "measure", "metric", "subset", "task", "test",
        ]
        guard key.columns.count == 1, nameWords(head.names[metric].value).contains(where: names.contains),
            Set(cells.map { text.text($0[metric]) }).count < cells.count
        else { return nil }
        return head.names.indices.first { column in
            column != metric && !key.columns.contains(column)
                && cells.allSatisfy { fields in
                    let cell = text.text(fields[column])
                    return cell.isEmpty || WrittenNumber(cell) != nil
                }
        }.map { head.names[$0].value }
    }

    /// The first column of texts, or that the study ignores, which together with the key is different in every row. Tables
    /// may be large, so that only so many columns and rows are looked at.
    private func distinguishingColumn(
        _ rows: [SourceTable.Row], _ cells: [[DelimitedField]], key: RowKey, _ text: some TableText
    ) -> Int? {
        guard let width = cells.first?.count, rows.count <= 20_000 else { return nil }
        return (0..<min(width, 64)).first { column in
            guard !key.columns.contains(column) else { return false }
            var seen: Set<[String]> = []
            var texts = 0
            for (row, fields) in zip(rows, cells) {
                let cell = text.text(fields[column]).trimmingBlanks()
                guard seen.insert([row.key.value, cell]).inserted else { return false }
                if !cell.isEmpty, Double(cell) == nil { texts += 1 }
            }
            // Scores nearly always differ: numbers tell no models apart.
            return 2 * texts > rows.count
        }
    }
}

/// A name as it can stand in a list of YAML.
private func yaml(_ name: String) -> String {
    let isPlain =
        name.allSatisfy { $0.isLetter || $0.isNumber || "_-. ".contains($0) } && name.first?.isLetter == true
    return isPlain ? name : "'" + name.replacing("'", with: "''") + "'"
}
