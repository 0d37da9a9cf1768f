/// What a score tells of the measurements that it is the mean of.
package struct Repeats: Sendable, Hashable {
    /// How many there are, two at least.
    package let count: Int
    /// The standard error of their mean, s/√n with n − 1 under the sum of squares in s.
    package let standardError: Double

    package init(count: Int, standardError: Double) {
        self.count = count
        self.standardError = standardError
    }
}

/// What is done with several scores of a model on a metric in one table.
enum RepeatRule: String, CaseIterable {
    case error, first, last, best, mean
}

extension ScoreColumn {
    /// A score for each group of rows. Of each group's numbers the rule makes one; a group without any is missing for the
    /// reason of its first row.
    func combined(_ groups: [[Int]], by rule: RepeatRule, better: Metric.Direction) -> ScoreColumn {
        var column = ScoreColumn(count: groups.count)
        for (group, rows) in groups.enumerated() {
            let scored = rows.filter(isPresent)
            let chosen: Int? =
                switch rule {
                case .error, .first, .mean: scored.first
                case .last: scored.last
                case .best:
                    // Of equal ones the first.
                    scored.reduce(nil as Int?) { best, row in
                        guard let best, let old = value(best), let new = value(row) else { return row }
                        return (better == .higher ? new > old : new < old) ? row : best
                    }
                }
            guard let row = chosen ?? rows.first else { continue }
            column.copy(row, of: self, to: group)
            if rule == .mean, scored.count > 1 { column.setMean(of: scored, in: self, at: group) }
        }
        return column
    }

    private mutating func setMean(of rows: [Int], in column: ScoreColumn, at row: Int) {
        let numbers = rows.compactMap(column.value)
        let written = rows.map(column.decimals).max() ?? 0
        let mean = exactMean(numbers, decimals: written)
        let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let count = Double(numbers.count)
        // A mean that falls between two numbers as they are written has a decimal more.
        set(row, to: mean, decimals: isWritten(mean, with: written) ? written : written + 1)
        setRepeats(
            row,
            to: Repeats(count: numbers.count, standardError: (squares / (count - 1) / count).squareRoot()))
    }
}

/// The double nearest to the mean of numbers with so many decimals. They are added as whole numbers of their last decimal,
/// so that 0.1 and 0.2 have the mean 0.15; where those are too large to be exact, as they are.
private func exactMean(_ numbers: [Double], decimals: Int) -> Double {
    let count = Double(numbers.count)
    if let unit = unit(ofDecimals: decimals) {
        let sum = numbers.reduce(0) { $0 + ($1 * unit).rounded() }
        if numbers.reduce(0, { $0 + ($1 * unit).magnitude }) < 0x1p52 { return sum / (count * unit) }
    }
    // Divided first: the sum of large numbers need not be finite.
    return numbers.reduce(0) { $0 + $1 / count }
}

private func isWritten(_ number: Double, with decimals: Int) -> Bool {
    guard let unit = unit(ofDecimals: decimals) else { return true }
    return (number * unit).rounded() / unit == number
}

/// A power of ten that a Double holds exactly; nil for too many decimals.
private func unit(ofDecimals decimals: Int) -> Double? {
    guard (0...15).contains(decimals) else { return nil }
    return (0..<decimals).reduce(1) { unit, _ in unit * 10 }
}
