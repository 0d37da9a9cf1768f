import Testing

@testable import Analyses
@testable import Diagnostics
@testable import Findings
@testable import Study

@Suite struct RankValueTests {
    private func values(of study: Study) -> ValueTable {
        ValueTable(of: Lab(study))
    }

    @Test func everyModelHasARankUnderEveryScheme() {
        let values = values(of: study([("a", [0.1, 0.9, 0.5]), ("b", [0.2, 0.8, 0.4])]))
        for scheme in Scheme.paper.map(\.name) {
            let ranks = (0..<3).map { values["rank(m\($0), \(scheme))"]?.quantity.number }
            #expect(ranks == [3, 1, 2], "\(scheme)")
        }
    }

    @Test func modelsThatTieShareTheSmallestRankAsOnTheLeaderboard() {
        let values = values(of: study([("a", [0.1, 0.9, 0.9])]))
        #expect((0..<3).map { values["rank(m\($0), mean)"]?.quantity.number } == [3, 1, 1])
        #expect(values["rank(m1, mean)"]?.kind == .rank)
    }

    @Test func aModelIsFoundByItsNameWhenNoOtherBearsIt() {
        let values = values(of: study([("a", [0.1, 0.9])]))
        #expect(values["rank(Model 1,mean)"] == values["rank(m1, mean)"])
        #expect(values["rank(Model 1, mean)"]?.quantity == .defined(1))
    }

    @Test func aNameThatTwoModelsBearStandsForNeither() {
        let plain = study([("a", [0.1, 0.9])])
        let place = Position(file: "t.csv", line: 2, column: 1)
        let models = ["m0", "m1"].map { Model(key: $0, name: "Twin", position: place) }
        let table = ScoreTable(models: models, metrics: plain.table.metrics, columns: plain.table.columns)
        let twins = Study(table, plain.benchmark)
        #expect(values(of: twins)["rank(Twin, mean)"] == nil)
        #expect(values(of: twins)["rank(m1, mean)"]?.quantity == .defined(1))
    }

    @Test func aModelWithoutAScoreHasNoRankAndSaysWhy() {
        let values = values(of: study([("a", [0.1, nil])], rule: .skip))
        #expect(values["rank(m0, mean)"]?.quantity == .defined(1))
        #expect(values["rank(m1, mean)"]?.quantity == .undefined("no metric under all scores it"))
    }

    @Test func aModelThatIsGoneIsNamedWithTheNearestOne() {
        let values = values(of: study([("a", [0.1, 0.9])]))
        #expect(
            values.lookUp("rank(m7, mean)")
                == .absent(reason: "there is no model 'm7'", suggestion: "did you mean 'm0'?"))
    }
}
