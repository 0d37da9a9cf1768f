import Diagnostics

extension ColumnChecks {
    /// A column that equals the mean of others in every row: as a metric of its own it counts its parts again and
    /// correlates with them. Looked for are all others of its table, those beside it, and the metrics of a benchmark.
    func checkAverages(_ diagnostics: inout Diagnostics) {
        let search = MeanSearch(joined.columns, names: joined.metrics.map(\.name))
        let places = Dictionary(
            joined.metrics.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        let benchmarks = trees.flatMap(\.subtree).map { $0.metrics.compactMap { places[$0] } }
        let tables = tables()
        for table in tables {
            // The parts may all stand in another table.
            let groups = benchmarks + tables.filter { $0 != table }
            for column in table {
                guard let parts = search.parts(of: column, among: table, or: groups) else { continue }
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
}
