/// Looks for the columns that one column is the mean of.
package struct MeanSearch {
    private let columns: [ScoreColumn]
    private let names: [String]
    private let halfUnits: [Double]

    /// - Parameter names: those of the columns; one that says so, `average`, is looked at more closely.
    package init(_ columns: [ScoreColumn], names: [String]) {
        self.columns = columns
        self.names = names
        halfUnits = columns.map(\.halfUnit)
    }

    /// The columns whose mean a column is in every row, within the decimals that it is written with; nil where there are none.
    ///
    /// - Parameters:
    ///   - table: the columns among which to look for runs before and behind it, and for all others together.
    ///   - groups: further sets of columns that belong together.
    package func parts(of column: Int, among table: [Int], or groups: [[Int]] = []) -> [Int]? {
        let present = columns[column].presentCount
        if present < 3 { return nil }
        return (runs(beside: column, in: table) + groups).lazy.map { $0.filter { $0 != column } }
            .first { isMean(column, of: $0, among: present) }
    }

    /// Runs of columns before and behind one. A name that says so is looked for further away.
    private func runs(beside column: Int, in table: [Int]) -> [[Int]] {
        guard let place = table.firstIndex(of: column) else { return [] }
        // A table of very many columns has too many runs to add up each.
        let reach = 100
        var parts = [table]
        parts += (0..<place).suffix(reach).reversed().map { Array(table[$0..<place]) }
        parts += (place + 1..<table.count).prefix(reach).map { Array(table[(place + 1)...$0]) }
        if table.count <= reach, saysMean(column) {
            for start in table.indices {
                parts += (start..<table.count).map { Array(table[start...$0]) }
            }
        }
        return parts
    }

    /// Whether a column is named as a mean is.
    private func saysMean(_ column: Int) -> Bool {
        let saying: Set = ["avg", "average", "mean", "overall", "total"]
        return nameWords(names[column]).contains(where: saying.contains)
    }

    private func isMean(_ column: Int, of parts: [Int], among present: Int) -> Bool {
        guard parts.count >= 2 else { return false }
        let scores = columns[column]
        // A mean that stands where parts are missing is one of other things, but for a slip.
        var gaps = max(2, present / 10)
        var rows = 0
        // A column that equals its parts says nothing of a mean.
        var differs = false
        var lowest = Double.infinity
        var highest = -Double.infinity
        // The mean is rounded where it is written, and its parts may have been rounded before.
        let tolerance = halfUnits[column]
        for model in 0..<scores.count {
            guard let mean = scores.value(model) else { continue }
            var sum = 0.0
            var isComplete = true
            for part in parts {
                guard let value = columns[part].value(model) else {
                    isComplete = false
                    break
                }
                sum += value
                if value != mean { differs = true }
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
        // Columns that hardly differ are each other's means by chance, unless the name says so.
        return differs && rows >= 3 && highest - lowest > (saysMean(column) ? 1 : 10) * tolerance
    }
}
