import Diagnostics

extension TableReading {
    /// The first or last rows of a table when they sum up the others, as spreadsheets have it: read as models they would be
    /// ranked among those that they sum up. Silent where the study says which rows are no models, were it none.
    func checkSummaryRows(_ table: SourceTable, _ diagnostics: inout Diagnostics) {
        guard declaration.ignoredRows == nil, table.rows.count > 2 else { return }
        let first = table.rows.indices.prefix { isNamedAsSummary(table.rows[$0].key.value) }
        let last = table.rows.indices.reversed().prefix { isNamedAsSummary(table.rows[$0].key.value) }
        // Several stand together, as means and deviations do; of the others nothing is left to sum up.
        var summaries = (first.count < table.rows.count ? first + last.reversed() : [])
        let candidates = [0, table.rows.count - 1].filter { !summaries.contains($0) }
        var holdMeans = table.holdsMeans(summaries.first ?? 0, besides: summaries) && !summaries.isEmpty
        for row in candidates {
            let key = table.rows[row].key.value
            let others = summaries.filter { ($0 < row) != (row == 0) }
            let says = nameWords(key).contains(where: summaryWords.contains)
            // `Human average` is a model, unless its numbers say what it is.
            guard table.holdsMeans(row, besides: others + [row], byNumbersAlone: !says) else { continue }
            if summaries.isEmpty { holdMeans = true }
            summaries.append(row)
        }
        summaries.sort()
        guard let row = summaries.first else { return }
        let keys = summaries.map { table.rows[$0].key.value }
        let isOne = keys.count == 1
        let listed = keys.map { "'\($0)'" }
        let names =
            isOne
            ? "the \(row == 0 ? "first" : "last") row, \(listed[0]), "
            : "the rows \(listed.dropLast().joined(separator: ", ")) and \(listed[listed.count - 1]) "
        diagnostics.warning(
            .summaryRow,
            names
                + (isOne && holdMeans
                    ? "holds the means of the others" : "\(isOne ? "seems" : "seem") to sum up the others")
                + ", and \(isOne ? "is read as a model" : "are read as models")",
            at: table.rows[isOne ? row : summaries[summaries.count - 1]].key.position,
            mend:
                "write ignore-rows: [\(keys.map(yamlText).joined(separator: ", "))] in the table's entry, or "
                + "ignore-rows: [] if \(isOne ? "it is a model" : "they are models")")
    }
}

/// Whether a key says no more than that its row sums up others, as `Mean` or `Std of all models` does.
func isNamedAsSummary(_ key: String) -> Bool {
    let words = nameWords(key)
    return words.contains(where: summaryWords.contains)
        && words.allSatisfy { summaryWords.contains($0) || fillers.contains($0) }
}

private let summaryWords: Set = [
    "average", "averages", "avg", "durchschnitt", "max", "maximum", "mean", "means", "median", "min",
    "minimum", "mittel", "mittelwert", "overall", "std", "stddev", "stdev", "sum", "summe", "total",
]

private let fillers: Set = [
    "all", "der", "models", "modelle", "of", "row", "score", "scores", "the", "zeile",
]

extension SourceTable {
    /// Whether every number of a row is the mean of the other rows' numbers on the same metric, as far as it is written. Some
    /// numbers must tell: a row without any holds no means.
    ///
    /// - Parameters:
    ///   - summaries: rows that are not among the others, the row itself included.
    ///   - byNumbersAlone: whether nothing else says so; then two metrics must, whose numbers differ too much for chance.
    fileprivate func holdsMeans(_ row: Int, besides summaries: [Int], byNumbersAlone: Bool = false) -> Bool {
        let left = Set(summaries + [row])
        var compared = 0
        for column in metrics + published {
            let scores = column.scores
            guard let mean = scores.value(row) else { continue }
            let others = rows.indices.filter { !left.contains($0) }.compactMap(scores.value)
            guard others.count > (byNumbersAlone ? 2 : 1), let lowest = others.min(),
                let highest = others.max()
            else { continue }
            let halfUnit = 0.5 * tenth(scores.decimals(row))
            let difference = abs(others.reduce(0) { $0 + $1 / Double(others.count) } - mean)
            if difference > halfUnit * 1.000001 + abs(mean) * 1e-9 { return false }
            if !byNumbersAlone || highest - lowest > 10 * halfUnit { compared += 1 }
        }
        return compared > (byNumbersAlone ? 1 : 0)
    }

    private func tenth(_ decimals: Int) -> Double { (0..<decimals).reduce(1) { unit, _ in unit / 10 } }
}
