import Testing

@testable import Study

@Suite struct MetricDescriptionTests {
    private func describe(_ metrics: String) -> Reading {
        read(table: "id,a,ab,b\nm,.5,.5,.5\n", keys: "metrics:\n  \(metrics.replacing("\n", with: "\n  "))\n")
    }

    private func metric(_ name: String, _ metrics: String) throws -> Metric {
        let study = try #require(describe(metrics).study)
        return try #require(study.table.metric(named: name))
    }

    @Test func aMetricThatTheStudyDoesNotDescribeIsCalledByItsNameAndBetterWhenHigher() throws {
        let metric = try metric("b", "a: {title: A}")
        #expect(metric.title == "b")
        #expect(metric.description == nil)
        #expect(metric.range == nil)
        #expect(metric.better == .higher)
        #expect(metric.cite == nil)
    }

    @Test func everythingThatTheStudySaysIsKept() throws {
        let metric = try metric(
            "a", "a: {title: Top, description: First of all., range: [0, 1.5], better: lower, cite: x}")
        #expect(metric.title == "Top")
        #expect(metric.description == "First of all.")
        #expect(metric.range == 0...1.5)
        #expect(metric.better == .lower)
        #expect(metric.cite == "x")
    }

    @Test func aPatternDescribesWhatItFitsAndGivesNoTitle() throws {
        let study = try #require(describe("\"a*\": {title: T, description: D, better: lower}").study)
        #expect(study.table.metrics.map(\.title) == ["a", "ab", "b"])
        #expect(study.table.metrics.map(\.description) == ["D", "D", nil])
        #expect(study.table.metrics.map(\.better) == [.lower, .lower, .higher])
    }

    @Test(arguments: [
        "a: {description: own, range: [0, 2]}\n\"a*\": {description: shared, better: lower, range: [0, 1]}",
        "\"a*\": {description: shared, better: lower, range: [0, 1]}\na: {description: own, range: [0, 2]}",
    ])
    func anExactNameWinsOverAPatternWhereverItStands(metrics: String) throws {
        let exact = try metric("a", metrics)
        #expect(exact.description == "own")
        #expect(exact.range == 0...2)
        #expect(exact.better == .lower)
        #expect(try metric("ab", metrics).description == "shared")
    }

    @Test func ofTwoPatternsTheLaterWins() throws {
        #expect(
            try metric("ab", "\"a*\": {description: one}\n\"*b\": {description: two}").description == "two")
    }

    @Test func aNameThatIsNoMetricIsAnErrorAndAPatternAWarning() {
        #expect(
            describe("ac: {title: T}\nsomething: {title: T}\n\"z*\": {better: lower}").problems == [
                "s/study.yaml:6:3: error: there is no metric 'ac'; did you mean 'a'?",
                "s/study.yaml:7:3: error: there is no metric 'something'; metrics are the tables' columns",
                "s/study.yaml:8:3: warning: no metric fits 'z*'",
            ])
    }

    @Test(arguments: ["[0]", "[0, 1, 2]", "[1, 0]", "[0, x]", "[]", "1"])
    func aRangeIsALowestAndAHighestScore(range: String) {
        #expect(
            describe("a: {range: \(range)}").problems == [
                "s/study.yaml:6:7: error: 'range' is not a lowest and a highest score; write it as in range: [0, 1]"
            ])
    }

    @Test func aRangeMayBeOneScore() throws {
        #expect(try metric("a", "a: {range: [.5, .5]}").range == 0.5...0.5)
    }

    @Test func betterIsHigherOrLower() {
        #expect(
            describe("a: {better: more}").problems == [
                "s/study.yaml:6:15: error: 'better' is 'more'; write one of higher, lower"
            ])
    }
}
