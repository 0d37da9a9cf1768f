import Testing

@testable import Statistics

@Suite struct SortedValuesTests {
    /// Columns of few different numbers and many gaps, from a fixed seed.
    private func columns(_ count: Int, rows: Int) -> [[Double?]] {
        var random = SeededGenerator(seed: 7)
        return (0..<count).map { _ in
            (0..<rows).map { _ in
                let draw = Int.random(in: 0..<12, using: &random)
                return draw < 3 ? nil : Double(draw) / 8
            }
        }
    }

    @Test(arguments: [0, 1, 2, 3, 9, 14, 40, 200])
    func aPairIsRankedAsIfItsSharedRowsStoodAlone(rows: Int) {
        let columns = columns(6, rows: rows)
        let sorted = columns.map(SortedValues.init)
        for a in columns.indices {
            for b in columns.indices {
                let shared = (0..<rows).filter { columns[a][$0] != nil && columns[b][$0] != nil }
                let direct = RankCorrelation(
                    Ranks(shared.compactMap { columns[a][$0] }), Ranks(shared.compactMap { columns[b][$0] }))
                #expect(RankCorrelation(sorted[a], sorted[b]) == direct, "columns \(a) and \(b)")
            }
        }
    }
}
