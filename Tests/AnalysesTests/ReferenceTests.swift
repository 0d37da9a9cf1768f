import Foundation
import Testing

@testable import Analyses
@testable import Findings
@testable import Study

/// Every analysis against SciPy on one small table with ties and missing scores, under each missing rule. The table and
/// the reference are made by `scripts/reference/make_analyses.py`.
@Suite struct ReferenceTests {
    private let reference: ReferenceTable

    init() throws { reference = try ReferenceTable() }

    private var study: Study { reference.study }

    @Test(arguments: MissingRule.all)
    func benchmarkScoresAreExactMeans(rule: MissingRule) throws {
        let expected = try #require(try part(rule)["scores"] as? [String: [Any]])
        let scores = StudyScores(of: study, under: rule)
        for (name, column) in expected {
            let ours = try #require(scores[name])
            // Both are the nearest Double to the same fraction, so they are equal to the last bit. The reference holds
            // them as texts, because JSONSerialization drops the last bit of a number.
            for (model, theirs) in zip(study.table.models.indices, column) {
                #expect(
                    ours.scores[model] == (theirs as? String).flatMap(Double.init),
                    "model \(model) on \(name)")
            }
        }
    }

    @Test(arguments: MissingRule.all, Correlations.Missing.allCases)
    func correlationsAreSciPys(rule: MissingRule, missing: Correlations.Missing) throws {
        let expected = try #require(try part(rule)[missing.rawValue] as? [String: Any])
        let names = try #require(expected["names"] as? [String])
        let matrix: CorrelationMatrix = Lab(study).answer(
            to: .init(.init(names, of: everyModel, missing, under: rule), .bonferroni))
        let pairs = try #require(expected["pairs"] as? [[String: Any]])
        #expect(matrix.family.definedPairs == pairs.count)
        for (pair, ours) in zip(pairs, matrix.correlations.pairs) {
            #expect(ours.n == pair["n"] as? Int)
            expect(ours.rho, isNear: pair["rho"])
            let p = try #require(ours.pValue.number)
            let scipy = try #require(pair["p"] as? Double)
            #expect(abs(p - scipy) <= 1e-8 * scipy)
        }
        expect(matrix.mean, isNear: expected["mean"])
        expect(matrix.family.alpha, isNear: expected["alpha"])
        #expect(matrix.significantPairs == expected["significant"] as? Int)
        let rhos = pairs.compactMap { $0["rho"] as? Double }
        expect(matrix.lowest.map { .defined($0.rho) } ?? .undefined("none"), isNear: rhos.min())
        expect(matrix.highest.map { .defined($0.rho) } ?? .undefined("none"), isNear: rhos.max())
        let alpha = try #require(expected["alpha"] as? Double)
        var values = ValueTable()
        values.add(matrix.tables, under: "f")
        for name in names {
            let own = pairs.filter { $0["a"] as? String == name || $0["b"] as? String == name }
            let sum = own.compactMap { $0["rho"] as? Double }.reduce(0, +)
            expect(try #require(values["f.mean(\(name))"]).quantity, isNear: sum / Double(own.count))
            #expect(
                values["f.significant(\(name))"]?.quantity
                    == Quantity(own.count { ($0["p"] as? Double).map { $0 < alpha } ?? false }))
        }
    }

    @Test(arguments: MissingRule.all)
    func explainedVarianceIsTheSquaredPearsonCorrelation(rule: MissingRule) throws {
        let scores = StudyScores(of: study, under: rule)
        let scatter = ScatterAnalysis(
            x: try #require(scores["p"]), y: try #require(scores["q"]), aggregate: scores["all"],
            of: everyModel)
        let shares = try #require(try part(rule)["r2"] as? [String: Double])
        expect(scatter.explainedByX, isNear: shares["p"])
        expect(scatter.explainedByY, isNear: shares["q"])
        expect(scatter.pearson, isNear: try part(rule)["pearson"])
    }

    @Test(arguments: MissingRule.all, StudyScores.Level.allCases)
    func schemesRankAsSciPyDoes(rule: MissingRule, level: StudyScores.Level) throws {
        let expected = try #require(try part(rule)[level.rawValue] as? [String: Any])
        let comparison: SchemeComparison = Lab(study).answer(
            to: .init(
                Scheme.paper, of: try #require(study.benchmark), level: level, models: everyModel,
                under: rule))
        for strip in comparison.entries {
            let scheme = try #require(expected[strip.scheme.name] as? [String: Any])
            #expect(strip.outcome.models == expected["models"] as? [Int])
            expect(strip.shift.correlation.rho, isNear: scheme["spearman"])
            #expect(strip.shift.moved.count == scheme["shifted"] as? Int)
            #expect(strip.ranks == scheme["ranks"] as? [Double])
            let positions = try #require(scheme["positions"] as? [Double])
            for (ours, theirs) in zip(strip.positions, positions) { #expect(abs(ours - theirs) < 1e-10) }
        }
    }

    @Test(arguments: MissingRule.all, ["a", "all"])
    func densitiesAreGaussianKDEs(rule: MissingRule, name: String) throws {
        let all = try #require(try part(rule)["density"] as? [String: [String: Any]])
        let expected = try #require(all[name])
        let measure = try #require(StudyScores(of: study, under: rule)[name])
        let curve = try #require(DensityAnalysis([measure], of: everyModel).curves.first)
        #expect(curve.scores.count == expected["n"] as? Int)
        expect(curve.mean, isNear: expected["mean"])
        expect(curve.standardDeviation, isNear: expected["sd"])
        expect(curve.minimum, isNear: expected["min"])
        expect(curve.maximum, isNear: expected["max"])
        let xs = try #require(expected["x"] as? [Double])
        let densities = try #require(expected["density"] as? [Double])
        #expect(curve.points.count == 200)
        for (place, (x, density)) in zip(xs, densities).enumerated() {
            #expect(abs(curve.points[place * 10].x - x) < 1e-10)
            #expect(abs(curve.points[place * 10].density - density) < 1e-10)
        }
    }

    @Test func groupsByCoverageExplainWhatSciPySays() throws {
        let expected = try #require(try part(.zero)["coverage"] as? [[String: Any]])
        let coverage: CoverageAnalysis = Lab(study).answer(
            to: .init(x: "p", y: "q", count: .nonzero, of: everyModel, under: .zero))
        #expect(coverage.groups.map(\.count) == expected.map { $0["count"] as? Int ?? -1 })
        #expect(coverage.groups.map(\.models.count) == expected.map { $0["size"] as? Int ?? -1 })
        for (group, reference) in zip(coverage.groups, expected) {
            expect(group.explainedByX, isNear: reference["p"])
            expect(group.explainedByY, isNear: reference["q"])
            let means = try #require(reference["means"] as? [Double])
            expect(group.meanX, isNear: means[0])
            expect(group.meanY, isNear: means[1])
        }
    }

    private var everyModel: [Int] { Array(study.table.models.indices) }

    private func part(_ rule: MissingRule) throws -> [String: Any] { try reference.part(rule) }
}
