import Study

/// How far a benchmark's computed scores may be from those that unrounded scores would give.
struct Rounding {
    private let table: ScoreTable
    private let rule: MissingRule

    init(_ table: ScoreTable, _ rule: MissingRule) {
        self.table = table
        self.rule = rule
    }

    /// For every model the mean of the members' bounds; a member without a score bounds nothing. Nil where nothing below
    /// the benchmark is scored.
    func bounds(of benchmark: Benchmark) -> [Double?] {
        var sums = Array(repeating: 0.0, count: table.models.count)
        var counts = Array(repeating: 0, count: table.models.count)
        for member in benchmark.members {
            switch member {
            case .metric(let name):
                guard let column = table.column(name) else { continue }
                let most = column.mostDecimals
                for model in sums.indices where column.isPresent(model) {
                    sums[model] += Self.halfUnit(of: column, model, most)
                    counts[model] += 1
                }
            case .benchmark(let inner):
                for case (let model, let bound?) in bounds(of: inner).enumerated() {
                    sums[model] += bound
                    counts[model] += 1
                }
            }
        }
        return zip(sums, counts).map { sum, count in
            // What stands in for a missing score is counted, and taken to be exact.
            count == 0 ? nil : sum / Double(rule.fill == nil ? count : benchmark.members.count)
        }
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
