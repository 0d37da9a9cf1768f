import Testing

@testable import Analyses
@testable import Findings
@testable import Study

@Suite struct TableCoverageTests {
    private func coverage(_ columns: [(String, [Score])]) -> TableCoverage {
        let empty = study(columns.map { ($0.0, $0.1.map { _ in nil }) })
        let filled = columns.map { _, scores in
            var column = ScoreColumn(count: scores.count)
            for (model, score) in scores.enumerated() { column[model] = score }
            return column
        }
        return TableCoverage(
            of: ScoreTable(models: empty.table.models, metrics: empty.table.metrics, columns: filled))
    }

    private let odd = Score.missing(MissingReason("odd"))
    private let blank = Score.missing(.notEvaluated)

    @Test func theShareOfATableIsThatOfItsCellsAndOfAMetricThatOfTheModels() {
        // 4 of 8 cells hold a score: 3 of 4 on a, 1 of 4 on b.
        let coverage = coverage([
            ("a", [.value(1), .value(0), .value(2), odd]), ("b", [odd, .value(1), odd, blank]),
        ])
        #expect(coverage.share == .defined(0.5))
        #expect(coverage.rows.map(\.scored) == [3, 1])
        #expect(coverage.rows.map(\.share) == [.defined(0.75), .defined(0.25)])
    }

    @Test func theMostFrequentReasonComesFirstAndEquallyFrequentOnesAsTheyCome() {
        #expect(
            coverage([("a", [blank, odd]), ("b", [odd, .value(1)])]).reasons.map(\.description) == [
                "odd", "not evaluated",
            ])
        #expect(coverage([("a", [blank, odd])]).reasons.map(\.description) == ["not evaluated", "odd"])
        #expect(coverage([("a", [.value(1)])]).reasons.isEmpty)
    }

    @Test func aMetricsCoverageIsAValue() {
        let values = ValueTable(of: Lab(study([("a", [0.1, nil]), ("b", [0.3, 0.1])])))
        #expect(values["table.coverage(a)"] == Value(.defined(0.5), .share))
        #expect(values["table.coverage"] == Value(.defined(0.75), .share))
        #expect(values["table.n(a)"] == Value(.defined(1), .count))
    }

    @Test func theMapCountsTheModelsThatAreCompleteAndTheMetricsThatScoreNobody() {
        let table = study([("a", [0.1, nil, 0.2]), ("b", [0.1, nil, nil]), ("c", [nil, nil, nil])]).table
        let map = CoverageMap(["a", "b"], in: table)
        #expect(map.completeCount == 1 && map.scoreCounts == 0...2 && map.emptyCount == 0)
        #expect(CoverageMap(["a", "c"], in: table).emptyCount == 1)
    }
}
