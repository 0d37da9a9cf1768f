import Study

/// How far a benchmark's computed scores may be from those that unrounded scores would give.
struct Rounding {
    private let table: ScoreTable
    private let rule: MissingRule

    init(_ table: ScoreTable, _ rule: MissingRule) {
        self.table = table
        self.rule = rule
    }

    /// For every model the mean of the members' bounds, weighted as their scores are; a member without a score bounds nothing. Nil where nothing below
    /// the benchmark is scored.
    func bounds(of benchmark: Benchmark) -> [Double?] {
        var sums = Array(repeating: 0.0, count: table.models.count)
        // What the members that are present count together: their number, where all count the same.
        var counts = sums
        let ratio = benchmark.ratio?.map(Double.init)
        for (place, member) in benchmark.members.enumerated() {
            let weight = ratio?[place] ?? 1
            switch member {
            case .metric(let name):
                guard let column = table.column(name) else { continue }
                let most = column.mostDecimals
                for model in sums.indices where column.isPresent(model) {
                    sums[model] += weight * Self.halfUnit(of: column, model, most)
                    counts[model] += weight
                }
            case .benchmark(let inner):
                for case (let model, let bound?) in bounds(of: inner).enumerated() {
                    sums[model] += weight * bound
                    counts[model] += weight
                }
            }
        }
        let whole = ratio?.reduce(0, +) ?? Double(benchmark.members.count)
        return zip(sums, counts).map { sum, count in
            // What stands in for a missing score is counted, and taken to be exact.
            count == 0 ? nil : sum / (rule.fill == nil ? count : whole)
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
