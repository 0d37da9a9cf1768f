import Testing

@testable import Study

/// Conditions of a cohort, over models that score 1, 2, 3 and nothing.
@Suite struct ConditionTests {
    private func select(_ condition: String, metric: String = "a") -> Reading {
        read(
            table: "id,\(metric),other\nm1,1,1\nm2,2,\nm3,3,1\nm4,,1\n",
            keys: "cohorts: {chosen: {where: [\"\(condition)\"]}}\n")
    }

    private func cohort(_ condition: String, metric: String = "a") -> Cohort? {
        select(condition, metric: metric).study?.cohort(named: "chosen")
    }

    @Test(arguments: [
        ("a < 2", [0]), ("a <= 2", [0, 1]), ("a > 2", [2]), ("a >= 2", [1, 2]), ("a == 2", [1]),
        ("a != 2", [0, 2]), ("a present", [0, 1, 2]), ("a missing", [3]), ("a>=2", [1, 2]),
        ("a  !=  2 ", [0, 2]),
        ("a >= 2 or missing", [1, 2, 3]), ("a != 2 or missing", [0, 2, 3]), ("a == 2 or missing", [1, 3]),
        ("a < -1e3 or missing", [3]), ("a <= 1", [0]), ("a >= 3", [2]), ("a < .15e1", [0]),
    ])
    func aSignMeansWhatItSays(condition: String, models: [Int]) {
        #expect(cohort(condition)?.models == models)
    }

    @Test(arguments: [
        ("a != 2", 1, "scores 2.0 on 'a', not a != 2"), ("a != 2", 3, "has no score on 'a'"),
        ("a present", 3, "has no score on 'a'"), ("a missing", 0, "has a score on 'a'"),
        ("a == 2 or missing", 0, "scores 1.0 on 'a', not a == 2 or missing"),
    ])
    func anExclusionSaysWhichRuleFailsAndOnWhat(condition: String, model: Int, reason: String) {
        #expect(cohort(condition)?.exclusions.first { $0.model == model }?.reason == reason)
    }

    @Test(arguments: ["top 1", "a<b", "x >= y", "other one", "é", "oth"])
    func aMetricsNameMayHoldBlanksAndSigns(name: String) {
        #expect(cohort("\(name) >= 2", metric: name)?.models == [1, 2])
    }

    @Test func ofTwoMetricsTheLongestNameIsMeant() {
        let study = read(
            table: "id,top,top 1\nm,1,9\nn,9,1\n", keys: "cohorts: {c: {where: [top 1 > 5]}}\n"
        ).study
        #expect(study?.cohort(named: "c")?.models == [0])
    }

    @Test func allConditionsMustHold() {
        let study = read(
            table: "id,a\nm,1\nn,2\no,3\n", keys: "cohorts: {c: {where: [\"a > 1\", \"a < 3\"]}}\n"
        ).study
        #expect(study?.cohort(named: "c")?.models == [1])
    }

    @Test func anUnknownMetricIsAnErrorThatSuggestsOne() {
        #expect(
            select("othre >= 2").problems == [
                "s/study.yaml:5:28: error: 'othre' is no metric; did you mean 'other'?"
            ])
    }

    @Test(arguments: [
        "a", "a =", "a = 2", "a >=", "a >= two", "a >= 2 or present", "a is missing", "a >= 2 and a < 3",
        "a => 2",
        "a >= nan", "a <> 2",
    ])
    func whatIsNoConditionSaysHowOneIsWritten(condition: String) {
        #expect(
            select(condition).problems == [
                "s/study.yaml:5:28: error: '\(condition)' is no condition; "
                    + "write it as in 'ImageNet-top1 >= 0.019 or missing'"
            ])
    }
}
