import Testing

@testable import Study

/// Conditions of cohorts on what tables say of the models.
@Suite struct AttributeConditionTests {
    private func select(_ condition: String, entry: String? = nil) -> Reading {
        read(
            table: "id,a,params,license,year\nm1,1,25M,MIT,2019\nm2,2,1.2B,CC BY-NC,2020\nm3,3,7M,,\n",
            entry: entry ?? "attributes: {params: {unit: M}, license: {}, year: {}}",
            keys: "cohorts: {chosen: {where: ['\(condition)']}}\n")
    }

    @Test(arguments: [
        ("params < 100M", [0, 2]), ("params <= 25", [0, 2]), ("params > 1B", [1]), ("params == 7", [2]),
        ("params >= 7000K", [0, 1, 2]), ("year >= 2020", [1]), ("year != 2020", [0]),
        ("year >= 2020 or missing", [1, 2]), ("license == MIT", [0]), ("license != MIT", [1]),
        ("license != \"CC BY-NC\"", [0]), ("license == CC BY-NC", [1]),
        ("license != \"CC BY-NC\" or missing", [0, 2]), ("license missing", [2]),
        ("params present", [0, 1, 2]),
    ])
    func aConditionAsksOfAttributesAsOfMetrics(condition: String, models: [Int]) {
        let reading = select(condition)
        #expect(reading.problems == [])
        #expect(reading.study?.cohort(named: "chosen")?.models == models)
    }

    @Test(arguments: [
        ("params < 100M", 1, "has '1200' as 'params', not params < 100M"),
        ("license == MIT", 1, "has 'CC BY-NC' as 'license', not license == MIT"),
        ("license == MIT", 2, "has no 'license'"), ("license missing", 0, "has a 'license'"),
        ("year present", 2, "has no 'year'"),
    ])
    func anExclusionSaysWhatTheModelHas(condition: String, model: Int, reason: String) {
        let cohort = select(condition).study?.cohort(named: "chosen")
        #expect(cohort?.exclusions.first { $0.model == model }?.reason == reason)
    }

    @Test(arguments: [
        (
            "license < MIT",
            "'license' is a text, which has no order; write 'license == …' or 'license != …'"
        ),
        ("params < small", "'params' is a number, in M, and 'small' is none; write a number"),
        (
            "year < 2k",
            "'year' is a number, and '2k' is none; write a number, or declare the unit of 'year' under 'attributes:'"
        ),
    ])
    func aComparisonThatMeansNothingIsAnErrorAtItsPlace(condition: String, message: String) {
        let (study, problems) = select(condition)
        #expect(study == nil)
        #expect(problems.count == 1)
        #expect(problems.first?.hasPrefix("s/study.yaml:6:28: error: ") == true)
        #expect(problems.first?.hasSuffix(message) == true, "\(problems)")
    }

    @Test func aNumberWithAMultiplierThatIsReadAsATextWantsItsUnitDeclared() {
        let problems = select("params < 5M", entry: "attributes: [params, license, year]").problems
        #expect(problems.count == 1)
        #expect(problems.first?.hasSuffix("attributes: {params: {unit: M}}") == true, "\(problems)")
    }

    @Test func anUnknownNameSuggestsAttributesToo() {
        #expect(
            select("licence == 5").problems.map { $0.drop { $0 != "'" } } == [
                "'licence' is no metric and no attribute; did you mean 'license'?"
            ])
    }
}
