import Study

/// How far a benchmark's computed score may be from the one that unrounded scores would give.
struct Rounding {
    private let table: ScoreTable
    private let rule: MissingRule
    private let mostDecimals: [String: Int]

    init(_ table: ScoreTable, _ rule: MissingRule) {
        self.table = table
        self.rule = rule
        mostDecimals = Dictionary(
            zip(table.metrics.map(\.name), table.columns.map(\.mostDecimals)),
            uniquingKeysWith: { first, _ in first })
    }

    /// The mean of the members' bounds; nothing for a member without a score, so that nil is that of a benchmark below
    /// which nothing is scored.
    func bound(of benchmark: Benchmark, _ model: Int) -> Double? {
        let bounds = benchmark.members.compactMap { member -> Double? in
            switch member {
            case .metric(let name):
                guard let column = table.column(name), column.isPresent(model) else { return nil }
                return Self.halfUnit(of: column, model, mostDecimals[name] ?? 0)
            case .benchmark(let inner):
                return bound(of: inner, model)
            }
        }
        if bounds.isEmpty { return nil }
        // What stands in for a missing score is counted, and taken to be exact.
        let counted = rule.fill == nil ? bounds.count : benchmark.members.count
        return bounds.reduce(0, +) / Double(counted)
    }

    /// Half a unit of the last decimal that a score was written with. A score without decimals is a whole number that
    /// lost its zeros, so it counts as written like the longest of its column.
    static func halfUnit(of column: ScoreColumn, _ model: Int, _ mostDecimals: Int) -> Double {
        let decimals = column.decimals(model)
        var unit = 0.5
        for _ in 0..<(decimals == 0 ? mostDecimals : decimals) { unit /= 10 }
        return unit
    }
}

extension ScoreColumn {
    /// The most decimals that a number of this column was written with.
    var mostDecimals: Int { (0..<count).map(decimals).max() ?? 0 }
}
