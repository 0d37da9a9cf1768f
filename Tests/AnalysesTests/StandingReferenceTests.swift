import Foundation
import Testing

@testable import Analyses
@testable import Findings
@testable import Study

/// Ranks, neighbours, correlations and rules against SciPy and NumPy.
@Suite struct StandingReferenceTests {
    private let reference: ReferenceTable

    init() throws { reference = try ReferenceTable() }

    private func standings(_ rule: MissingRule) -> Standings {
        Lab(reference.study).answer(to: rule)
    }

    private func expected(_ rule: MissingRule) throws -> [String: Any] {
        try #require(try reference.part(rule)["standing"] as? [String: Any])
    }

    @Test(arguments: MissingRule.all, ["a", "c", "all"])
    func ranksAreSciPysCompetitionRanks(rule: MissingRule, name: String) throws {
        let ranks = try #require(try expected(rule)["ranks"] as? [String: [Any]])
        let ranking = try #require(standings(rule).ranking(of: name))
        #expect(ranking.standings.map { $0?.rank } == ranks[name]?.map { $0 as? Int })
    }

    @Test(arguments: MissingRule.all, ["a", "c", "all"])
    func percentilesAreSharesOfAverageRanks(rule: MissingRule, name: String) throws {
        let shares = try #require(try expected(rule)["percentiles"] as? [String: [Any]])
        let ranking = try #require(standings(rule).ranking(of: name))
        for (standing, share) in zip(ranking.standings, try #require(shares[name])) {
            #expect((standing == nil) == (share is NSNull))
            guard let percentile = standing?.percentile, let share = share as? Double else { continue }
            #expect(abs(percentile - share) < 1e-12)
        }
    }

    @Test(arguments: MissingRule.all)
    func theLeaderboardRanksAsTheSchemesDo(rule: MissingRule) throws {
        let schemes = try #require(try reference.part(rule)["children"] as? [String: Any])
        let models = try #require(schemes["models"] as? [Int])
        let leaderboard = standings(rule).leaderboard
        for column in leaderboard.columns {
            let (scheme, ranking) = (column.scheme, column.ranking)
            let average = try #require((schemes[scheme.name] as? [String: Any])?["ranks"] as? [Double])
            #expect(ranking.count == models.count)
            for (model, rank) in zip(models, average) {
                // A tie of k models spreads over k ranks around its average.
                let ties = Double(average.count { $0 == rank })
                #expect(ranking[model]?.rank == Int(rank - (ties - 1) / 2), "\(scheme.name), model \(model)")
                #expect(ranking[model]?.isShared == (ties > 1))
            }
        }
    }

    @Test(arguments: MissingRule.all, [0, 1, 17])
    func nearestModelsAreNumPys(rule: MissingRule, model: Int) throws {
        let all = try #require(try expected(rule)["nearest"] as? [String: [[String: Any]]])
        let theirs = try #require(all["m\(model)"])
        let ours = standings(rule).nearestModels.nearest(to: model, limit: 5)
        #expect(ours.map(\.model) == theirs.compactMap { $0["model"] as? Int })
        #expect(ours.map(\.shared) == theirs.compactMap { $0["shared"] as? Int })
        for (neighbour, other) in zip(ours, theirs) {
            expect(.defined(neighbour.distance), isNear: other["distance"])
        }
    }

    @Test(arguments: MissingRule.all)
    func aBenchmarksCorrelationsAreSciPys(rule: MissingRule) throws {
        let theirs = try #require(try expected(rule)["correlations"] as? [String: [String: Any]])
        let correlations = standings(rule).correlations
        #expect(correlations["all"].count == theirs.count)
        for correlation in correlations["all"] {
            let other = try #require(theirs[correlation.metric])
            let pair = correlation.tested.correlation
            #expect(pair.n == other["n"] as? Int)
            expect(pair.rho, isNear: other["rho"])
            let p = try #require(pair.pValue.number)
            let scipy = try #require(other["p"] as? Double)
            #expect(abs(p - scipy) <= 1e-8 * scipy)
        }
    }

    @Test(arguments: MissingRule.all)
    func eachFamilyCountsItsDefinedPairs(rule: MissingRule) throws {
        let correlations = standings(rule).correlations
        #expect(correlations.metricPairs.definedPairs == (try expected(rule)["metric-pairs"] as? Int))
        #expect(correlations.benchmarkPairs.definedPairs == (try expected(rule)["benchmark-pairs"] as? Int))
    }

    @Test(arguments: MissingRule.all, ["a", "all"])
    func histogramsAreNumPys(rule: MissingRule, name: String) throws {
        let counts = try #require(try expected(rule)["histograms"] as? [String: [Int]])
        let histogram = try #require(standings(rule).standing(ofMetric: name)).histogram
        #expect(histogram.bins.map(\.count) == counts[name])
    }

    @Test(arguments: MissingRule.all)
    func otherRulesMoveModelsAsSciPySays(rule: MissingRule) throws {
        let theirs = try #require(try reference.part(rule)["rules"] as? [String: [String: Any]])
        let study = Study(reference.study.table, reference.study.benchmark, rule)
        let comparisons = RuleComparison.all(in: Lab(study))
        #expect(comparisons.count == 2)
        for comparison in comparisons {
            let other = try #require(theirs[comparison.rule.name])
            #expect(comparison.shift.models == other["models"] as? [Int])
            #expect(comparison.shift.shifts == other["shifts"] as? [Double])
            #expect(comparison.shift.moved.count == other["moved"] as? Int)
            #expect(comparison.shift.farthest == other["farthest"] as? Double)
            #expect(comparison.losing == other["losing"] as? Int)
            #expect(comparison.gaining == other["gaining"] as? Int)
            expect(comparison.shift.correlation.rho, isNear: other["spearman"])
        }
    }
}
