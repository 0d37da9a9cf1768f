import Diagnostics

extension TableReading {
    /// The first or last row of a table when it holds the means of the others, as spreadsheets have it: read as a model it
    /// would be ranked among those that it sums up. Silent where the study says which rows are no models, were it none.
    func checkSummaryRows(_ table: SourceTable, _ diagnostics: inout Diagnostics) {
        guard declaration.ignoredRows == nil, table.rows.count > 2 else { return }
        for row in [0, table.rows.count - 1] {
            let key = table.rows[row].key
            let words = nameWords(key.value)
            guard words.contains(where: summaryWords.contains) else { continue }
            let holdsMeans = table.holdsMeans(row)
            // `Human average` is a model, unless its numbers say what it is.
            guard holdsMeans || words.allSatisfy({ summaryWords.contains($0) || fillers.contains($0) }) else {
                continue
            }
            diagnostics.warning(
                .summaryRow,
                "the \(row == 0 ? "first" : "last") row, '\(key.value)', "
                    + (holdsMeans ? "holds the means of the others" : "seems to sum up the others")
                    + ", and is read as a model",
                at: key.position,
                mend:
                    "write ignore-rows: [\(yamlText(key.value))] in the table's entry, or ignore-rows: [] if it is a model"
            )
        }
    }
}

private let summaryWords: Set = [
    "average", "averages", "avg", "durchschnitt", "max", "maximum", "mean", "means", "median", "min",
    "minimum",
    "mittel", "mittelwert", "overall", "std", "stddev", "stdev", "sum", "summe", "total",
]

private let fillers: Set = [
    "all", "der", "models", "modelle", "of", "row", "score", "scores", "the", "zeile",
]

extension SourceTable {
    /// Whether every number of a row is the mean of the other rows' numbers on the same metric, as far as it is written. Some
    /// numbers must tell: a row without any holds no means.
    fileprivate func holdsMeans(_ row: Int) -> Bool {
        var compared = 0
        for column in metrics + published {
            let scores = column.scores
            guard let mean = scores.value(row) else { continue }
            let others = rows.indices.filter { $0 != row }.compactMap(scores.value)
            guard others.count > 1 else { continue }
            let halfUnit = 0.5 * tenth(scores.decimals(row))
            let difference = abs(others.reduce(0) { $0 + $1 / Double(others.count) } - mean)
            if difference > halfUnit * 1.000001 + abs(mean) * 1e-9 { return false }
            compared += 1
        }
        return compared > 0
    }

    private func tenth(_ decimals: Int) -> Double { (0..<decimals).reduce(1) { unit, _ in unit / 10 } }
}
