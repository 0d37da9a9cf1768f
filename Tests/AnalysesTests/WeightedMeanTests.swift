import Testing

@testable import Analyses
@testable import Findings
@testable import Study

/// A benchmark of metrics with weights.
private func weighted(_ name: String, _ members: [(Benchmark.Member, Double)]) -> Benchmark {
    Benchmark(name: name, members: members.map(\.0), weights: members.map { Weight($0.1) ?? .one })
}

private func metrics(_ weights: [(String, Double)], named name: String = "all") -> Benchmark {
    weighted(name, weights.map { (.metric($0.0), $0.1) })
}

private func scores(_ study: Study, of benchmark: String = "all") -> [Double?] {
    StudyScores(of: study)[benchmark]?.scores ?? []
}

@Suite struct WeightedMeanTests {
    /// (2 · 70 + 10) / 3 = 50, (2 · 60 + 24) / 3 = 48, (2 · 50 + 20) / 3 = 40.
    @Test func aBenchmarkIsTheMeanOfItsMembersWithTheirWeights() {
        let study = study(
            [("acc", [70, 60, 50]), ("rob", [10, 24, 20])], tree: metrics([("acc", 2), ("rob", 1)]))
        #expect(scores(study) == [50, 48, 40])
    }

    /// 0.1 · 0.1 + 0.2 · 0.2 + 0.3 · 0.3 = 0.14 = 0.1 · 0.4 + 0.2 · 0.5, over 0.6.
    @Test func equalWeightedMeansOfDecimalsTie() {
        let study = study(
            [("a", [0.1, 0.4]), ("b", [0.2, 0.5]), ("c", [0.3, 0])],
            tree: metrics([("a", 0.1), ("b", 0.2), ("c", 0.3)]))
        let mean = 7.0 / 30
        #expect(scores(study) == [mean, mean])
        let standings: Standings = Lab(study).answer(to: .zero)
        #expect(standings.ranking(of: "all")?.standings.map { $0?.rank } == [1, 1])
    }

    /// 0.1 of each of three members is 0.3 of one: (0.1·x + 0.1·x + 0.1·x + 0.3·y) / 0.6 = (x + y) / 2.
    @Test func aTenthThriceCountsExactlyAsThreeTenths() {
        let tree = metrics([("a", 0.1), ("b", 0.1), ("c", 0.1), ("d", 0.3)])
        let study = study(
            [("a", [0.7, 0.1]), ("b", [0.7, 0.1]), ("c", [0.7, 0.1]), ("d", [0.1, 0.7])], tree: tree)
        #expect(scores(study) == [0.4, 0.4])
        #expect(Weights(of: tree)["d"]?.weight == 0.5)
    }

    /// p is (3 · 1 + 5) / 4 = 2; with its weight of 2 the whole is (2 · 2 + 8) / 3 = 4.
    @Test func aNestedBenchmarkCountsItsWeight() {
        let tree = weighted(
            "all", [(.benchmark(metrics([("a", 3), ("b", 1)], named: "p")), 2), (.metric("c"), 1)])
        let study = study([("a", [1]), ("b", [5]), ("c", [8])], tree: tree)
        #expect(scores(study, of: "p") == [2])
        #expect(scores(study) == [4])
    }

    /// a counts 3 of 4 in p and 1 of 3 in q: p is (3 · 4 + 8) / 4 = 5, q is (4 + 2 · 1) / 3 = 2, their mean 3.5.
    @Test func aMetricOfTwoBenchmarksHasItsOwnWeightInEach() throws {
        let tree = Benchmark(
            name: "all",
            members: [
                .benchmark(metrics([("a", 3), ("b", 1)], named: "p")),
                .benchmark(metrics([("a", 1), ("c", 2)], named: "q")),
            ])
        let study = study([("a", [4]), ("b", [8]), ("c", [1])], tree: tree)
        #expect(scores(study, of: "p") == [5])
        #expect(scores(study, of: "q") == [2])
        #expect(scores(study) == [3.5])
        let a = try #require(Weights(of: tree)["a"])
        let (throughP, throughQ) = (0.375, 1.0 / 6)
        #expect(a.parts.map(\.weight) == [throughP, throughQ])
        #expect(a.weight == throughP + throughQ)
    }

    /// a of weight 3 is missing: 0 counts with its weight, (3 · 0 + 4) / 4 = 1; skipped the rest stands alone; of two that are
    /// left of three, (2 · 4 + 1 · 7) / 3 = 5.
    @Test(arguments: [
        (MissingRule.zero, [1, 2.5] as [Double?]), (.skip, [4, 5]), (.undefined, [nil, nil]),
    ])
    func aRuleForMissingScoresFollowsTheWeights(rule: MissingRule, expected: [Double?]) {
        let two = study(
            [("a", [nil]), ("b", [4])], rule: rule, tree: metrics([("a", 3), ("b", 1)]))
        let three = study(
            [("a", [nil]), ("b", [4]), ("c", [7])], rule: rule,
            tree: metrics([("a", 3), ("b", 2), ("c", 1)]))
        #expect(scores(two) + scores(three) == expected)
    }

    /// 20 of 0...100 counts as 80: (3 · 80 + 40) / 4 = 70; missing it counts as 0 under zero: 40 / 4 = 10.
    @Test func aLowerIsBetterMetricIsTurnedRoundBeforeItIsWeighted() {
        let study = study(
            [("a", [20, nil]), ("b", [40, 40])], lower: ["a": 0...100], tree: metrics([("a", 3), ("b", 1)]))
        #expect(scores(study) == [70, 10])
    }

    @Test func scoresThatExactArithmeticDoesNotHoldAreWeightedInDoubles() throws {
        // No short decimals: (3 · 2⁻⁶⁰ + 2⁻⁵⁹) / 4 = 1.25 · 2⁻⁶⁰.
        let study = study(
            [("a", [0x1p-60, 1e300]), ("b", [0x1p-59, 1e300])], tree: metrics([("a", 3), ("b", 1)]))
        let mean = 1.25 * 0x1p-60
        #expect(scores(study) == [mean, 1e300])
    }

    @Test func weightsThatAreAllEqualChangeNothing() {
        let columns: [(String, [Double?])] = [("a", [0.1, 0.7, nil]), ("b", [0.4, 0.2, 0.3])]
        for rule in MissingRule.all {
            let plain = study(columns, rule: rule)
            let equal = study(columns, rule: rule, tree: metrics([("a", 0.3), ("b", 0.3)]))
            #expect(scores(plain) == scores(equal), "\(rule.name)")
            #expect(Weights(of: metrics([("a", 0.3), ("b", 0.3)]))["a"]?.weight == 0.5)
            for scheme in Scheme.paper {
                for level in StudyScores.Level.allCases {
                    let one = SchemeComparison(of: plain, [scheme], level: level)
                    let other = SchemeComparison(of: equal, [scheme], level: level)
                    #expect(one.entries[0].outcome.numbers == other.entries[0].outcome.numbers)
                }
            }
        }
    }

    /// Half a unit of 0.4 is 0.05, of 0.25 0.005: (3 · 0.05 + 0.005) / 4 = 0.03875; with a missing, 0.005 / 4 where a zero stands
    /// for it and 0.005 where it is skipped.
    @Test func whatRoundingExplainsFollowsTheWeights() throws {
        var a = ScoreColumn(count: 2)
        a.set(0, to: 0.4, decimals: 1)
        var b = ScoreColumn(count: 2)
        b.set(0, to: 0.25, decimals: 2)
        b.set(1, to: 0.25, decimals: 2)
        let models = study([("a", [nil, nil])]).table.models
        let table = ScoreTable(
            models: models, metrics: [Metric(name: "a", table: "t.csv"), Metric(name: "b", table: "t.csv")],
            columns: [a, b])
        for (rule, second) in [(MissingRule.zero, 0.00125), (.skip, 0.005)] {
            let bounds = Rounding(table, rule).bounds(of: metrics([("a", 3), ("b", 1)]))
            #expect(abs(try #require(bounds[0]) - 0.03875) < 1e-15)
            #expect(abs(try #require(bounds[1]) - second) < 1e-15)
        }
    }

    /// p counts 2/3, a half of it 1/3, as c does.
    @Test func aPathDownTheTreeMultipliesTheShares() {
        let tree = weighted(
            "all", [(.benchmark(metrics([("a", 1), ("b", 1)], named: "p")), 2), (.metric("c"), 1)])
        let weights = Weights(of: tree)
        #expect(weights["p"]?.weight == 2.0 / 3)
        #expect(weights["a"]?.weight == 1.0 / 3)
        #expect(weights["c"]?.weight == 1.0 / 3)
    }
}

@Suite struct WeightedSchemeTests {
    private let scores: [(String, [Double?])] = [
        ("a", [0.31, 0.12, 0.55, nil, 0.48]), ("b", [0.9, 0.2, nil, 0.4, 0.7]),
        ("c", [0.5, 0.6, 0.1, 0.2, 0.3]),
    ]

    private func outcome(_ scheme: Scheme, _ study: Study, _ level: StudyScores.Level) -> SchemeOutcome {
        SchemeComparison(of: study, [scheme], level: level).entries[0].outcome
    }

    /// Weight 2 is the metric under two names.
    @Test(arguments: MissingRule.all)
    func aMemberOfWeightTwoCountsAsOneThatStandsTwice(rule: MissingRule) {
        let weighted = study(scores, rule: rule, tree: metrics([("a", 2), ("b", 1), ("c", 1)]))
        let twice = study(scores + [("a again", scores[0].1)], rule: rule)
        for scheme in Scheme.paper {
            for level in StudyScores.Level.allCases {
                let (one, other) = (outcome(scheme, weighted, level), outcome(scheme, twice, level))
                #expect(one.models == other.models, "\(scheme.name), \(rule.name)")
                #expect(one.ranks == other.ranks, "\(scheme.name), \(rule.name)")
                for (number, same) in zip(one.numbers, other.numbers) {
                    #expect(abs((number ?? 9) - (same ?? 9)) < 1e-14, "\(scheme.name), \(rule.name)")
                }
            }
        }
    }

    /// Ranks on a are 1, 2, 3, on b 3, 1, 2: with weights 0.2 and 0.1 the means are 5/3, 5/3 and 8/3.
    @Test func equalWeightedMeansOfRanksTie() {
        let study = study(
            [("a", [70, 60, 50]), ("b", [10, 24, 20])], tree: metrics([("a", 0.2), ("b", 0.1)]))
        let found = outcome(.meanRank, study, .children)
        let (five, eight) = (-5.0 / 3, -8.0 / 3)
        #expect(found.numbers == [five, five, eight])
        #expect(found.ranks == [1.5, 1.5, 3])
    }

    /// z-scores on a are −1 and 1, on b 1 and −1: with weights 3 and 1 their means are −0.5 and 0.5. The constant c, whatever
    /// its weight, contributes nothing.
    @Test func aMemberThatContributesNothingTakesItsWeightWithIt() {
        let study = study(
            [("c", [5, 5]), ("a", [1, 2]), ("b", [2, 1])],
            tree: metrics([("c", 7), ("a", 3), ("b", 1)]))
        #expect(outcome(.zScore, study, .children).numbers == [-0.5, 0.5])
    }

    private func nested(_ p: Double, _ a: Double) -> Benchmark {
        weighted(
            "all",
            [
                (.benchmark(metrics([("a", a), ("b", 1)], named: "p")), p),
                (.benchmark(Benchmark(name: "q", members: [.metric("c")])), 1),
            ])
    }

    /// p counts 3 of a mean of 2, q 1 of 2, and in p a counts 3 of a mean of 2: a 9/4, b 3/4, c 1/2.
    @Test func aLeafCountsTheProductOfTheWeightsOnItsWay() {
        #expect(nested(3, 3).leafWeights == [9, 3, 2])
        #expect(nested(1, 1).leafWeights == nil)
        // The same, written as other numbers in the same ratio.
        #expect(nested(3, 3).leafWeights == nested(3, 3).scaled(by: 0.25).leafWeights)
    }

    @Test func howManyMembersStandBesideALeafDecidesNothing() {
        // p has two members and q one: with p at weight 2 each leaf of p counts twice what that of q counts.
        #expect(nested(2, 1).leafWeights == [2, 2, 1])
    }

    @Test func directlyUnderTheRootLeavesAndChildrenAreOne() {
        let study = study(scores, rule: .skip, tree: metrics([("a", 0.7), ("b", 0.2), ("c", 1)]))
        for scheme in Scheme.paper {
            #expect(
                outcome(scheme, study, .leaves).numbers == outcome(scheme, study, .children).numbers,
                "\(scheme.name)")
        }
    }

    /// Ranks on a are 1, 2, on b 2, 1, on c 2, 1; a, b and c count 9, 3 and 2: (9 + 6 + 4) / 14 and (18 + 3 + 2) / 14.
    @Test func theMeanRankOfTheLeavesFollowsTheirWeights() {
        let study = study([("a", [2, 1]), ("b", [1, 2]), ("c", [1, 2])], tree: nested(3, 3))
        let (first, second) = (-19.0 / 14, -23.0 / 14)
        #expect(outcome(.meanRank, study, .leaves).numbers == [first, second])
        // At the children p is (3·2 + 1)/4 and (3 + 2)/4, q is 1 and 2: ranks 1, 2 and 2, 1 with weights 3 and 1.
        #expect(outcome(.meanRank, study, .children).numbers == [-1.25, -1.75])
    }

    @Test func weightsThatNoFractionHoldsAreDoubles() throws {
        // Seven levels of 1 beside a million and a billionth: the product leaves Int128.
        var tree = metrics([("a", 1_000_000), ("b", 0.000000001)], named: "p0")
        for level in 1...7 {
            tree = weighted(
                "p\(level)", [(.benchmark(tree), 999_999.999999999), (.metric("c"), 0.000000007)])
        }
        let weights = try #require(tree.leafWeights)
        #expect(weights.count == 9)
        #expect(weights.allSatisfy { $0 > 0 && $0.isFinite })
    }

    @Test func aSchemeSaysWhetherItsMeansAreWeighted() {
        let deep = Benchmark(
            name: "all", members: [.benchmark(metrics([("a", 2), ("b", 1)], named: "p")), .metric("c")])
        #expect(Scheme.mean.definition(of: deep, at: .children).contains("weighted mean of weighted means"))
        // The children of the root count the same.
        #expect(!Scheme.zScore.definition(of: deep, at: .children).contains("weighted"))
        #expect(Scheme.zScore.definition(of: deep, at: .leaves).hasSuffix("then their weighted mean"))
        #expect(Scheme.meanRank.definition(of: nested(2, 1), at: .children).contains("their weighted mean"))
    }
}

extension Benchmark {
    /// The same tree, every weight multiplied.
    fileprivate func scaled(by factor: Double) -> Benchmark {
        Benchmark(
            name: name,
            members: members.map { member in
                if case .benchmark(let inner) = member {
                    .benchmark(inner.scaled(by: factor))
                } else {
                    member
                }
            }, weights: weights.map { Weight($0.number * factor) ?? .one })
    }
}
