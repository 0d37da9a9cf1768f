import Testing

@testable import Analyses
@testable import Findings
@testable import Study

@Suite struct LeaderValueTests {
    private func quantities(_ reference: [Double], in other: [Double]) -> [Quantity] {
        Leader.all(by: reference, in: other, named: "x").map(\.rank)
    }

    @Test func theThreeBestAreFoundInAnotherOrder() {
        #expect(quantities([2, 1, 4, 3], in: [1, 4, 2, 3]) == [.defined(4), .defined(1), .defined(3)])
    }

    @Test func inItsOwnOrderEveryLeaderHasItsPlace() {
        let ranks = [3.0, 1, 5, 2, 4]
        #expect(quantities(ranks, in: ranks) == [.defined(1), .defined(2), .defined(3)])
    }

    @Test func aSharedPlaceHasNoLeader() {
        let none = { (place: Int) in Quantity.undefined("no model alone has rank \(place)") }
        #expect(quantities([1.5, 1.5, 3], in: [1, 2, 3]) == [none(1), none(2), .defined(3)])
        #expect(quantities([2, 2, 2], in: [1, 2, 3]) == [none(1), none(2), none(3)])
        #expect(quantities([], in: []) == [none(1), none(2), none(3)])
    }

    @Test func modelsThatTieInTheOtherOrderShareTheSmallestRank() {
        #expect(quantities([1, 2, 3], in: [2.5, 2.5, 1]) == [.defined(2), .defined(2), .defined(1)])
    }

    @Test func aScatterPlacesTheLeadersOfTheAggregateOnBothAxes() throws {
        let scores = [
            ("x", [0.1, 0.9, 0.5, nil]), ("y", [0.9, 0.8, 0.1, 0.2]), ("all", [0.5, 0.85, 0.3, 0.1]),
        ]
        let measures = scores.map { Measure(name: $0.0, title: $0.0, scores: $0.1, better: .higher) }
        let scatter = ScatterAnalysis(
            x: measures[0], y: measures[1], aggregate: measures[2], of: Array(0..<4))
        var values = ValueTable()
        values.add(scatter.tables, under: "s")
        let names = ["x", "y"].flatMap { axis in (1...3).map { "s.rank(\($0), \(axis))" } }
        #expect(names.map { values[$0]?.quantity.number } == [1, 3, 2, 2, 1, 3])
        #expect(names.allSatisfy { values[$0]?.kind == .rank })
    }

    @Test func withoutAnAggregateAScatterHasNoLeaders() {
        let measure = Measure(name: "x", title: "x", scores: [0.1, 0.2], better: .higher)
        let scatter = ScatterAnalysis(x: measure, y: measure, aggregate: nil, of: [0, 1])
        #expect(scatter.tables.allSatisfy { $0.rowCount == 0 || $0.values.allSatisfy { $0.name != "rank" } })
    }
}

@Suite struct StudyValueTests {
    @Test func theStudyCountsTheScoresOfEveryMetric() {
        let values = ValueTable(of: Lab(study([("a", [0.1, nil, 0]), ("b", [nil, nil, nil])])))
        #expect(values["table.n(a)"]?.quantity == .defined(2))
        #expect(values["table.n(b)"]?.quantity == .defined(0))
    }

    @Test func aBenchmarkCountsItsMembersAndTheMetricsBelowIt() throws {
        let values = ValueTable(of: Lab(try ReferenceTable().study))
        let counts = ["all", "p", "q", "r"].map { name in
            ["members", "metrics"].map { values["benchmark.\(name).\($0)"]?.quantity.number }
        }
        #expect(counts == [[2, 6], [3, 3], [2, 3], [2, 2]])
    }
}
