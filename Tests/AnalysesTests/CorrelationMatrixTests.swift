import Testing

@testable import Analyses
@testable import Findings
@testable import Study

@Suite struct CorrelationMatrixTests {
    private func matrix(
        _ columns: [(String, [Double?])], _ missing: Correlations.Missing = .complete
    ) -> CorrelationMatrix {
        let lab = Lab(study(columns))
        return lab.answer(
            to: .init(.init(columns.map(\.0), of: lab.everyModel, missing, under: .zero), .bonferroni))
    }

    @Test func ranksAreTakenAfterMissingModelsHaveLeftThePair() {
        // Ranked once, model 3's 0.9 would push the others apart; among the shared models the order is reversed.
        let result = matrix([("a", [0.1, 0.2, 0.3, 0.9]), ("b", [0.3, 0.2, 0.1, nil])], .pairwise)
        #expect(result[0, 1]?.correlation.rho == .defined(-1))
        #expect(result[0, 1]?.correlation.n == 3)
    }

    @Test func aModelWithOneScoreEntersNoPair() {
        let result = matrix([("a", [0.1, 0.2, 0.3, nil]), ("b", [0.3, 0.2, 0.1, 0.4])], .pairwise)
        #expect(result.models == [0, 1, 2])
    }

    @Test func aConstantMetricHasNoCorrelationAndLeavesTheFamily() {
        let result = matrix([("a", [0.1, 0.2, 0.3]), ("b", [0.5, 0.5, 0.5]), ("c", [0.3, 0.1, 0.2])])
        #expect(result[0, 1]?.correlation.rho == .undefined("every model has the same score"))
        #expect(result.correlations.pairs.count == 3)
        #expect(result.family.definedPairs == 1)
        #expect(result.family.alpha == .defined(0.05))
    }

    @Test func twoModelsAreTooFewForACorrelation() {
        let result = matrix([("a", [0.1, 0.2]), ("b", [0.3, 0.4])])
        #expect(result[0, 1]?.correlation.rho == .undefined("2 models, and it takes at least 3"))
        #expect(result.mean == .undefined("no pair has a defined correlation"))
    }

    @Test func aPerfectCorrelationOfThreeModelsIsNotSignificant() throws {
        let result = matrix([("a", [0.1, 0.2, 0.3]), ("b", [0.4, 0.5, 0.9])])
        let p = try #require(result[0, 1]?.correlation.pValue.number)
        #expect(abs(p - 1.0 / 3) < 1e-12)
        #expect(result.significantPairs == 0)
    }

    @Test func pairsAreTheSameFromBothSides() {
        let result = matrix([
            ("a", [0.1, 0.5, 0.3, 0.2]), ("b", [0.4, 0.2, 0.9, 0.1]), ("c", [0.2, 0.3, 0.1, 0.8]),
            ("d", [0.5, 0.4, 0.3, 0.2]),
        ])
        for (a, b) in result.correlations.places { #expect(result[a, b] == result[b, a]) }
    }

    @Test func aMeasureIsNotTestedAgainstItself() {
        #expect(matrix([("a", [0.1, 0.5, 0.3]), ("b", [0.4, 0.2, 0.9])])[1, 1] == nil)
    }

    @Test func aLowerIsBetterMetricAgreesWithItsMirror() {
        let up = Measure(name: "a", title: "a", scores: [0.1, 0.2, 0.4], better: .higher)
        let down = Measure(name: "b", title: "b", scores: [0.9, 0.8, 0.6], better: .lower)
        for missing in Correlations.Missing.allCases {
            let pairs = Correlations([up, down], of: [0, 1, 2], missing).pairs
            #expect(pairs.map(\.rho) == [.defined(1)], "\(missing.rawValue)")
        }
    }

    @Test func aPairIsNamedInEitherOrderAndByNamesWithCommas() {
        var values = ValueTable()
        values.add(matrix([("a, b", [0.1, 0.5, 0.3]), ("c", [0.4, 0.2, 0.9])]).tables, under: "f")
        #expect(values["f.rho(c, a, b)"]?.kind == .correlation)
        #expect(values["f.rho(\"a, b\", c)"] == values["f.rho(c, \"a, b\")"])
        #expect(values["f.mean(a,b)"] != nil)
    }
}
