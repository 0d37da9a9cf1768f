import Diagnostics

extension ColumnChecks {
    /// A column that equals the mean of others in every row: as a metric of its own it counts its parts again and
    /// correlates with them. Looked for are all others of its table, those beside it, and the metrics of a benchmark.
    func checkAverages(_ diagnostics: inout Diagnostics) {
        let halfUnits = joined.columns.map(\.halfUnit)
        let places = Dictionary(
            joined.metrics.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        let benchmarks = trees.flatMap(\.subtree).map { $0.metrics.compactMap { places[$0] } }
        for table in tables() {
            for column in table {
                let present = joined.columns[column].presentCount
                if present < 3 { continue }
                let candidates = parts(of: column, in: table) + benchmarks
                guard
                    let parts = candidates.lazy.map({ $0.filter { $0 != column } })
                        .first(where: { isMean(column, of: $0, among: present, halfUnits) })
                else { continue }
                let name = joined.metrics[column].name
                diagnostics.warning(
                    .averageColumn,
                    "'\(name)' equals the mean of \(list(parts.map { joined.metrics[$0].name })) in every row, and counts as "
                        + "a metric beside them",
                    at: joined.heads[column],
                    mend: "leave it out in the table's entry: ignore: [\(yamlText(name))]")
            }
        }
    }

    /// The columns of each table, in their order.
    private func tables() -> [[Int]] {
        var tables: [[Int]] = []
        for (index, metric) in joined.metrics.enumerated() {
            if let last = tables.last?.last, joined.metrics[last].table == metric.table {
                tables[tables.count - 1].append(index)
            } else {
                tables.append([index])
            }
        }
        return tables
    }

    /// Runs of columns before and behind one. A name that says so is looked for further away.
    private func parts(of column: Int, in table: [Int]) -> [[Int]] {
        guard let place = table.firstIndex(of: column) else { return [] }
        // A table of very many columns has too many runs to add up each.
        let reach = 100
        var parts = [table]
        parts += (0..<place).suffix(reach).reversed().map { Array(table[$0..<place]) }
        parts += (place + 1..<table.count).prefix(reach).map { Array(table[(place + 1)...$0]) }
        let names: Set = ["avg", "average", "mean", "overall", "total"]
        if table.count <= reach, nameWords(joined.metrics[column].name).contains(where: names.contains) {
            for start in table.indices {
                parts += (start..<table.count).map { Array(table[start...$0]) }
            }
        }
        return parts
    }

    private func isMean(_ column: Int, of parts: [Int], among present: Int, _ halfUnits: [Double]) -> Bool {
        guard parts.count >= 2 else { return false }
        let scores = joined.columns[column]
        // A mean that stands where parts are missing is one of other things, but for a slip.
        var gaps = max(2, present / 10)
        var rows = 0
        var lowest = Double.infinity
        var highest = -Double.infinity
        // The mean is rounded where it is written, and its parts may have been rounded before.
        let tolerance = halfUnits[column]
        for model in 0..<scores.count {
            guard let mean = scores.value(model) else { continue }
            var sum = 0.0
            var isComplete = true
            for part in parts {
                guard let value = joined.columns[part].value(model) else {
                    isComplete = false
                    break
                }
                sum += value
            }
            guard isComplete else {
                gaps -= 1
                if gaps < 0 { return false }
                continue
            }
            let difference = abs(sum / Double(parts.count) - mean)
            if difference > tolerance * 1.000001 + abs(mean) * 1e-9 { return false }
            rows += 1
            lowest = min(lowest, mean)
            highest = max(highest, mean)
        }
        // Columns that hardly differ are each other's means by chance.
        return rows >= 3 && highest - lowest > 10 * tolerance
    }
}
