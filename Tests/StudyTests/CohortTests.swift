import Testing

@testable import Study

@Suite struct CohortTests {
    /// Five models; m1 and m3 share a name, m4's name is m1's key.
    private let table = """
        id,name,a,b,c
        m1,One,1,1,1
        m2,Two,2,,2
        m3,One,3,3,
        m4,m1,4,,
        m5,Five,5,5,5

        """

    private func select(_ rules: String, keys: String = "") -> Reading {
        let tree = "benchmark: {name: all, members: [{name: ab, members: [a, b]}, c]}\nmissing-scores: skip\n"
        return read(
            table: table, entry: "name: name", keys: tree + "cohorts:\n  chosen: {\(rules)}\n" + keys)
    }

    private func cohort(_ rules: String) throws -> Cohort {
        let study = try #require(select(rules).study)
        return try #require(study.cohort(named: "chosen"))
    }

    @Test func aCohortWithoutRulesHoldsEveryModel() throws {
        let every = try cohort("")
        #expect(every.name == "chosen")
        #expect(every.models == [0, 1, 2, 3, 4])
        #expect(every.exclusions == [])
        #expect(every.rule == "every model")
    }

    @Test(arguments: [
        ("[a]", [0, 1, 2, 3, 4]), ("[b]", [0, 2, 4]), ("[a, c]", [0, 1, 4]), ("ab", [0, 2, 4]),
        ("[all]", [0, 4]),
        ("[\"[ac]\"]", [0, 1, 4]), ("\"*\"", [0, 4]),
    ])
    func scoredOnAsksForEveryMetricOfMetricsBenchmarksAndPatterns(names: String, models: [Int]) throws {
        #expect(try cohort("scored-on: \(names)").models == models)
    }

    @Test func anExclusionSaysOnHowManyMetricsAModelHasNoScore() throws {
        let exclusions = try cohort("scored-on: [all]").exclusions
        #expect(exclusions.map(\.model) == [1, 2, 3])
        #expect(
            exclusions.map(\.reason) == [
                "has no score on 'b'", "has no score on 'c'", "has no score on 2 of 3 metrics, 'b' the first",
            ])
    }

    @Test func anExceptionIsNotAskedFor() throws {
        #expect(try cohort("scored-on: [all], except: [c]").models == [0, 2, 4])
        #expect(try cohort("scored-on: [all], except: [ab]").models == [0, 1, 4])
        #expect(try cohort("scored-on: [all], except: [\"[bc]\"]").models == [0, 1, 2, 3, 4])
    }

    @Test func anExceptionThatIsNotAskedForIsAWarning() {
        let (study, problems) = select("scored-on: [ab], except: [c]")
        #expect(study?.cohort(named: "chosen")?.models == [0, 2, 4])
        #expect(
            problems == ["s/study.yaml:9:38: warning: 'c' is excepted, but the cohort does not ask for it"])
    }

    @Test func whatIsNeitherMetricNorBenchmarkIsAnErrorThatSuggestsOne() {
        #expect(
            select("scored-on: [al], except: [\"z*\"]").problems == [
                "s/study.yaml:9:24: error: 'al' is neither a metric nor a benchmark; did you mean 'a'?",
                "s/study.yaml:9:38: error: 'z*' is neither a metric nor a benchmark; did you mean 'a'?",
            ])
    }

    @Test func distinctNamesKeepTheFirstModelOfAName() throws {
        let cohort = try cohort("distinct: name")
        #expect(cohort.models == [0, 1, 3, 4])
        #expect(cohort.exclusions.map(\.model) == [2])
        #expect(cohort.exclusions.map(\.reason) == ["shares the name 'One' with model m1, which stays"])
        #expect(cohort.rule == "of models that share a name only the first")
    }

    /// Keys are a model's own, so no two models of a table share one, whatever they are called.
    @Test func distinctKeysKeepModelsThatShareAName() throws {
        let cohort = try cohort("distinct: key")
        #expect(cohort.models == [0, 1, 2, 3, 4])
        #expect(cohort.exclusions == [])
        #expect(cohort.rule == "of models that share a key only the first")
    }

    @Test func ofModelsThatShareANameTheFirstThatPassesTheOtherRulesStays() throws {
        let cohort = try cohort("where: [\"a > 1\"], distinct: name")
        #expect(cohort.models == [1, 2, 3, 4])
        #expect(cohort.exclusions.map(\.reason) == ["scores 1.0 on 'a', not a > 1"])
    }

    @Test func aThirdModelOfANameNamesTheFirst() throws {
        let table = "id,n,a\nx,One,1\ny,One,2\nz,One,3\n"
        let study = read(table: table, entry: "name: n", keys: "cohorts: {chosen: {distinct: name}}\n").study
        #expect(
            try #require(study).cohort(named: "chosen")?.exclusions.map(\.reason) == [
                "shares the name 'One' with model x, which stays",
                "shares the name 'One' with model x, which stays",
            ])
    }

    @Test func aModelIsExcludedForTheFirstRuleThatItFails() throws {
        let cohort = try cohort("distinct: name, where: [\"a < 4\", \"a < 2\"], scored-on: [b]")
        #expect(
            cohort.exclusions.map(\.reason) == [
                "has no score on 'b'", "scores 3.0 on 'a', not a < 2", "has no score on 'b'",
                "scores 5.0 on 'a', not a < 4",
            ])
    }

    @Test func theRuleIsToldInWords() throws {
        let cohort = try cohort(
            "scored-on: [ab, c], except: [a], where: [\"a > 0\", b present], distinct: name")
        #expect(
            cohort.rule == "scored on every metric of ab, c but a, which are 2; a > 0; b present; "
                + "of models that share a name only the first")
    }

    @Test func aMetricThatIsAskedForTwiceCountsOnce() throws {
        #expect(try cohort("scored-on: [a, ab]").rule == "scored on every metric of a, ab, which are 2")
    }

    @Test func anEmptyCohortIsAWarning() throws {
        let (study, problems) = select("where: [\"a > 5\"]")
        #expect(try #require(study).cohort(named: "chosen")?.models == [])
        #expect(
            problems == [
                "s/study.yaml:9:3: warning: cohort 'chosen' is empty: its rules exclude all 5 models"
            ])
    }

    @Test func cohortsStandInTheStudysOrder() throws {
        let study = try #require(select("", keys: "  another: {where: [c missing]}\n").study)
        #expect(study.cohorts.map(\.name) == ["chosen", "another"])
        #expect(study.cohort(named: "another")?.models == [2, 3])
        #expect(study.cohort(named: "third") == nil)
    }

    @Test func aMetricIsMeantBeforeABenchmarkOfItsName() throws {
        let keys =
            "benchmark: {name: all, members: [{name: ab, members: [a]}]}\ncohorts: {chosen: {scored-on: [c]}}\n"
        let study = read(table: "id,a,c\nm,1,\nn,,2\n", keys: "missing-scores: zero\n" + keys).study
        #expect(study?.cohort(named: "chosen")?.models == [1])
    }
}
