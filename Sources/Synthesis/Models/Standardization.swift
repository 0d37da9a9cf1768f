extension [FactorScores] {
    /// The same networks with every factor at mean 0 and standard deviation 1, and no two factors correlated.
    ///
    /// In a small sample independent factors correlate by chance, which would move the study's findings from seed to
    /// seed. Modified Gram–Schmidt on the centred factors, in their order (Golub and Van Loan, *Matrix Computations*,
    /// 5.2.8), removes it and leaves outliers outliers. There must be more networks than factors.
    func standardized() -> [FactorScores] {
        var columns: [[Double]] = Factor.allCases.map { factor in map { $0[factor] } }
        for current in columns.indices {
            let mean = columns[current].reduce(0, +) / Double(count)
            columns[current] = columns[current].map { $0 - mean }
            for earlier in columns[..<current] {
                let overlap = zip(columns[current], earlier).reduce(0) { $0 + $1.0 * $1.1 } / Double(count)
                columns[current] = zip(columns[current], earlier).map { $0 - overlap * $1 }
            }
            let variance = columns[current].reduce(0) { $0 + $1 * $1 } / Double(count)
            columns[current] = columns[current].map { $0 / variance.squareRoot() }
        }
        return indices.map { row in FactorScores(values: columns.map { $0[row] }) }
    }
}
