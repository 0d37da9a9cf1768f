import Testing

@testable import Study

@Suite struct BenchmarkTreeTests {
    private func tree(_ keys: String, _ table: String = "id,a1,a2,b,c\nm,1,2,3,4\n") -> Reading {
        read(table: table, keys: keys)
    }

    private let nested = """
        benchmark:
          name: all
          title: Everything
          description: All of it.
          members:
            - name: first
              title: First ones
              members: ["a*", b]
            - c
        other-benchmarks:
          - name: rest
            members: [{name: inner, members: [{name: inmost, members: [b]}]}]

        """

    private func study() throws -> Study { try #require(tree(nested).study) }

    @Test func aTreeKeepsTheStudysOrderAndWords() throws {
        let root = try #require(try study().benchmark)
        #expect(root.name == "all")
        #expect(root.title == "Everything")
        #expect(root.description == "All of it.")
        #expect(root.members.map(\.name) == ["first", "c"])
        #expect(root.leaves == ["a1", "a2", "b", "c"])
        #expect(root.subtree.map(\.name) == ["all", "first"])
    }

    @Test func aBenchmarkWithoutATitleIsCalledByItsName() throws {
        let rest = try #require(try study().benchmark(named: "rest"))
        #expect(rest.title == "rest")
        #expect(rest.description == nil)
    }

    @Test func treesOutsideTheAggregateFollowIt() throws {
        let study = try study()
        #expect(study.trees.map(\.name) == ["all", "rest"])
        #expect(study.otherBenchmarks.map(\.name) == ["rest"])
        #expect(study.benchmark(named: "inmost")?.leaves == ["b"])
        #expect(study.benchmark(named: "none") == nil)
        #expect(study.benchmark?.benchmark(named: "inner") == nil)
    }

    @Test func ancestorsLeadFromTheRootToTheParent() throws {
        let study = try study()
        #expect(study.ancestors(of: "a2").map(\.name) == ["all", "first"])
        #expect(study.ancestors(of: "inmost").map(\.name) == ["rest", "inner"])
        #expect(study.ancestors(of: "b").map(\.name) == ["all", "first"])
        #expect(study.ancestors(of: "all") == [])
        #expect(study.ancestors(of: "none") == [])
    }

    @Test func titlesAreThoseOfMetricsAndBenchmarksElseTheName() throws {
        let study = try #require(tree(nested + "metrics: {c: {title: See}}\n").study)
        #expect(study.title(of: "c") == "See")
        #expect(study.title(of: "all") == "Everything")
        #expect(study.title(of: "first") == "First ones")
        #expect(study.title(of: "rest") == "rest")
        #expect(study.title(of: "none") == "none")
    }

    @Test func aPatternStandsForTheMetricsItFitsInTheTablesOrder() {
        let (study, problems) = tree("benchmark: {name: all, members: [\"[a-b]*\", \"?\"]}\n")
        #expect(problems == [])
        #expect(study?.benchmark?.leaves == ["a1", "a2", "b", "c"])
    }

    @Test func aMetricIsMeantByItsNameThoughThatLooksLikeAPattern() {
        let study = tree("benchmark: {name: all, members: [\"a*\"]}\n", "id,a*,ab\nm,1,2\n").study
        #expect(study?.benchmark?.leaves == ["a*"])
    }

    @Test func aMetricThatAPatternFitsAsWellCountsOnceAndWithoutAWord() {
        let (study, problems) = tree("benchmark: {name: all, members: [a1, \"a*\", \"*1\"]}\n")
        #expect(study?.benchmark?.leaves == ["a1", "a2"])
        #expect(problems == [])
    }

    /// The author may have meant another one.
    @Test(arguments: [
        ("[b, a1, a1]", "a1", 41), ("[\"a*\", a1]", "a1", 40), ("[\"a*\", b, \"a*\"]", "a*", 43),
        ("[{name: a1, weight: 2}, {name: a1, weight: 2}]", "a1", 64),
    ])
    func aMemberThatIsNamedTwiceIsAnErrorWhereItIsNamedAgain(members: String, name: String, column: Int) {
        #expect(
            tree("benchmark: {name: all, members: \(members)}\n").problems == [
                "s/study.yaml:5:\(column): error: '\(name)' is a member of 'all' already; "
                    + "it became one on line 5; name another, or remove this one"
            ])
    }

    @Test func aNameGivesOneOfAPatternsMetricsAWeightOfItsOwn() {
        let (study, problems) = tree("benchmark: {name: all, members: [\"a*\", {name: a1, weight: 2}]}\n")
        #expect(study?.benchmark?.leaves == ["a1", "a2"])
        #expect(problems == [])
    }

    @Test func aMetricOfTwoBenchmarksIsAWarning() {
        let keys = "benchmark: {name: all, members: [{name: x, members: [b]}, {name: y, members: [b, c]}]}\n"
        let (study, problems) = tree(keys)
        #expect(study?.benchmark?.leaves == ["b", "b", "c"])
        #expect(
            problems == [
                "s/study.yaml:5:79: warning: metric 'b' is a member of 'x' and of 'y'; it counts in both"
            ])
    }

    @Test func aMemberThatIsNoMetricIsAnErrorThatSuggestsOne() {
        #expect(
            tree("benchmark: {name: all, members: [a11, \"z*\"]}\n").problems == [
                "s/study.yaml:5:34: error: 'a11', a member of 'all', is no metric of the tables; did you mean 'a1'?",
                "s/study.yaml:5:39: error: no metric fits 'z*', a member of 'all'; did you mean 'a1'?",
            ])
    }

    @Test func whoNamesABenchmarkWithoutMembersIsNotToldThatItIsNone() {
        let keys = "benchmark: {name: all, members: [zzz]}\ncohorts: {c: {scored-on: [all]}}\n"
        #expect(
            tree(keys).problems == [
                "s/study.yaml:5:34: error: 'zzz', a member of 'all', is no metric of the tables"
            ])
    }

    @Test func aNameThatTwoBenchmarksBearIsAnErrorAtTheSecond() {
        let keys =
            "benchmark: {name: all, members: [a1]}\nother-benchmarks:\n  - {name: all, members: [a1]}\n"
        #expect(
            tree(keys).problems == [
                "s/study.yaml:7:12: error: benchmark 'all' stands twice; the other is on line 5; rename one"
            ])
    }

    @Test(arguments: ["members: []", "title: T"])
    func aBenchmarkWithoutMembersIsAnError(members: String) {
        #expect(
            tree("benchmark: {name: all, \(members)}\n").problems == [
                "s/study.yaml:5:12: error: benchmark 'all' has no members; list metrics or benchmarks under 'members:'"
            ])
    }

    @Test func aBenchmarkWithoutANameIsAnError() {
        #expect(
            tree("benchmark: {members: [a1]}\n").problems == [
                "s/study.yaml:5:12: error: 'name' is missing; a benchmark has a name"
            ])
    }

    @Test(arguments: [
        ("better: lower", false), ("better: lower, range: [0, 1]", true), ("better: higher", true),
        ("title: T", true),
    ])
    func aMemberThatIsBetterWhenLowerNeedsARangeToTurnItRoundIn(metric: String, isSound: Bool) {
        let problems = tree(
            "benchmark: {name: all, members: [b]}\nmetrics: {b: {\(metric)}}\n", "id,b\nm,1\n"
        ).problems
        #expect(
            problems
                == (isSound
                    ? []
                    : [
                        "s/study.yaml:5:34: error: 'b', a member of 'all', is better when lower, and the study gives "
                            + "no range to turn it round in; "
                            + "add it under 'metrics:', as in b: {better: lower, range: [0, 1]}"
                    ]))
    }

    @Test func aMetricOutsideEveryBenchmarkNeedsNoRange() {
        #expect(
            tree("benchmark: {name: all, members: [c]}\nmetrics: {b: {better: lower}}\n").problems == [])
    }
}
