import Testing

@testable import Study

/// What `study.yaml` says of how much a member counts.
@Suite struct WeightKeyTests {
    private func tree(_ members: String) -> Reading {
        read(table: "id,a1,a2,b,c\nm,1,2,3,4\n", keys: "benchmark: {name: all, members: \(members)}\n")
    }

    @Test func aMetricAPatternAndABenchmarkMayHaveAWeight() throws {
        let (study, problems) = tree(
            "[{name: \"a*\", weight: 2}, b, {name: p, weight: 0.5, members: [{name: c, weight: 3}]}]")
        #expect(problems == [])
        let all = try #require(study?.benchmark)
        #expect(all.members.map(\.name) == ["a1", "a2", "b", "p"])
        #expect(all.weights.map(\.number) == [2, 2, 1, 0.5])
        #expect(all.ratio == [4, 4, 2, 1])
        #expect(all.isWeighted)
        // The only member of p has nothing beside it that it could count more than.
        #expect(all.benchmark(named: "p")?.ratio == nil)
    }

    /// 0.1 beside 0.3 is 1 beside 3, which no two Doubles of those are.
    @Test(arguments: [
        ("0.1", "0.3", [1, 3]), ("2", "1", [2, 1]), ("50", "25", [2, 1]), ("1e-3", ".002", [1, 2]),
        ("0.000000001", "1000000", [1, 1_000_000_000_000_000]), ("+1.25", "1.5", [5, 6]),
    ])
    func decimalsAreReadExactly(one: String, other: String, ratio: [Int]) {
        let (study, problems) = tree("[{name: b, weight: \(one)}, {name: c, weight: \(other)}]")
        #expect(problems == [])
        #expect(study?.benchmark?.ratio == ratio)
    }

    @Test func weightsThatAreAllEqualSayNothing() throws {
        let all = try #require(tree("[{name: b, weight: 0.2}, {name: c, weight: 0.20}]").study?.benchmark)
        #expect(all.ratio == nil)
        #expect(!all.isWeighted)
    }

    @Test(arguments: [
        "0", "-1", "nan", "inf", "two", "1/3", "1e400", "1000000.5", "0.0000000001", "0.1234567891",
    ])
    func aWeightThatIsNoPositiveDecimalIsAnErrorAtItsPlace(weight: String) {
        #expect(
            tree("[{name: b, weight: \(weight)}, c]").problems == [
                "s/study.yaml:5:52: error: 'weight' is '\(weight)'; write a positive number of at most nine decimals "
                    + "and at most 1000000, as in weight: 2"
            ])
    }

    @Test func aWeightWithoutANumberIsAnError() {
        #expect(
            tree("[{name: b, weight: }, c]").problems == [
                "s/study.yaml:5:52: error: 'weight' has no text; write one, or remove the key"
            ])
        #expect(
            tree("[{name: b, weight: [2]}, c]").problems == [
                "s/study.yaml:5:52: error: 'weight' must be a plain text"
            ])
    }

    @Test func anUnknownKeyOfAWeightedMetricIsToldWithoutTakingItForABenchmark() {
        #expect(
            tree("[{name: b, wieght: 2}, c]").problems == [
                "s/study.yaml:5:44: error: unknown key 'wieght' in a member without 'members'; did you mean 'weight'?"
            ])
        #expect(
            tree("[{name: b, weight: 2, title: B}]").problems == [
                "s/study.yaml:5:55: error: unknown key 'title' in a member without 'members'; "
                    + "known keys: name, weight, members"
            ])
        #expect(
            tree("[{name: p, membres: [b]}]").problems == [
                "s/study.yaml:5:44: error: unknown key 'membres' in a member without 'members'; did you mean 'members'?"
            ])
    }

    @Test func aWeightedMetricNeedsItsName() {
        #expect(
            tree("[{weight: 2}, c]").problems == [
                "s/study.yaml:5:34: error: 'name' is missing; name the metric or benchmark"
            ])
    }

    @Test func aWeightedMetricThatTheTablesDoNotHaveIsAnErrorThatSuggestsOne() {
        #expect(
            tree("[{name: a11, weight: 2}]").problems == [
                "s/study.yaml:5:41: error: 'a11', a member of 'all', is no metric of the tables; did you mean 'a1'?"
            ])
    }

    @Test(arguments: [
        "[\"*\", {name: a2, weight: 3}]", "[{name: \"*\", weight: 1}, {name: a2, weight: 3}]",
    ])
    func anExactNameWinsOverAPatternAndKeepsItsPlace(members: String) throws {
        let (study, problems) = tree(members)
        #expect(problems == [])
        #expect(study?.benchmark?.leaves == ["a1", "a2", "b", "c"])
        #expect(study?.benchmark?.ratio == [1, 3, 1, 1])
    }

    @Test func anExactNameWinsOverALaterPattern() {
        let study = tree("[{name: a2, weight: 3}, \"*\"]").study
        #expect(study?.benchmark?.leaves == ["a2", "a1", "b", "c"])
        #expect(study?.benchmark?.ratio == [3, 1, 1, 1])
    }

    @Test(arguments: [("[b, {name: b, weight: 2}]", 44), ("[\"a*\", {name: \"*2\", weight: 2}]", 47)])
    func aMetricWithTwoWeightsInOneBenchmarkIsAnError(members: String, column: Int) {
        let metric = members.contains("*") ? "a2" : "b"
        #expect(
            tree(members).problems == [
                "s/study.yaml:5:\(column): error: '\(metric)' is a member of 'all' twice, with different weights; "
                    + "the other is on line 5; give both one weight, or remove one"
            ])
    }

    @Test func aMetricOfTwoBenchmarksMayHaveAWeightInEach() {
        let (study, problems) = tree(
            "[{name: p, members: [{name: b, weight: 2}, c]}, {name: q, members: [{name: b, weight: 3}, a1]}]")
        #expect(problems.count == 1)
        #expect(study?.benchmark(named: "p")?.ratio == [2, 1])
        #expect(study?.benchmark(named: "q")?.ratio == [3, 1])
    }
}
