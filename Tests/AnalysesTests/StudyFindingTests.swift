import Testing

@testable import Analyses
@testable import Diagnostics
@testable import Findings
@testable import Study

/// The tables that every study yields, for files and for prose.
@Suite struct StudyFindingTests {
    private let study: Study

    init() throws {
        let settings = """
            title: T
            date: 2024-01-01
            tables: [{path: t.csv}]
            missing-scores: skip
            benchmark: {name: all, members: [a, {name: p, members: [a, b]}]}
            other-benchmarks: [{name: other, members: [c, model]}]
            cohorts: {scored: {where: [b present]}}
            """
        let table = """
            key,a,b,c,model
            m0,0.5,1,0.1,1
            m1,0.9,,0.2,2
            m2,0.5,3,0.3,3
            m3,,,0.4,
            """
        var diagnostics = Diagnostics()
        study = try #require(
            readStudy(in: .memory("s", ["study.yaml": settings, "t.csv": table]), &diagnostics))
        #expect(diagnostics.errorCount == 0)
    }

    private var findings: [StudyFinding] { Lab(study).findings }

    private func table(_ name: String) throws -> FindingTable {
        try #require(findings.first { $0.name == name }).table
    }

    @Test func everyStudyYieldsTheSameTablesInOneOrder() {
        #expect(
            findings.map(\.name) == [
                "scores", "missing", "standings", "correlations", "study/ranks", "study/rules",
                "study/weights",
            ])
    }

    @Test func theTablesThatCanHaveUndefinedNumbersTellTheirReasons() {
        #expect(
            findings.filter(\.tellsReasons).map(\.name) == ["correlations", "study/ranks", "study/rules"])
    }

    @Test func noFigureCanTakeTheNameOfATable() {
        // An id of a figure holds no slash.
        #expect(StudyQuestion.fileNames == findings.map(\.name).filter { !$0.contains("/") })
    }

    @Test func onlyRanksAndRulesAreNamedInProseByTheColumnsOfTheirFiles() {
        #expect(findings.filter { !$0.table.values.isEmpty }.map(\.name) == ["study/ranks", "study/rules"])
    }

    @Test func aMetricCalledModelLeavesItsNameAndTheKeyGetsAnother() throws {
        let scores = try table("scores")
        #expect(scores.keys.map(\.name) == ["_model"])
        #expect(scores.columns.map(\.name) == ["name", "a", "b", "c", "model"])
    }

    @Test func aMetricCalledNameKeepsItsName() throws {
        let findings = Lab(AnalysesTests.study([("name", [0.1, 0.2])])).findings
        let scores = try #require(findings.first { $0.name == "scores" }).table
        #expect(scores.keys.map(\.name) == ["model"])
        #expect(scores.columns.map(\.name) == ["_name", "name"])
    }

    /// Model 1 is the best on a; models 0 and 2 tie, each above half of one of the two others.
    @Test func theStandingsOnAMetricTellRankTieAndShare() throws {
        let standings = try table("standings")
        let rows = (0..<standings.rowCount).filter { standings.keys[0].cells[$0] == "a" }
        #expect(rows.map { standings.keys[1].cells[$0] } == ["m1", "m0", "m2"])
        let cells = Dictionary(uniqueKeysWithValues: standings.columns.map { ($0.name, $0.cells) })
        func told(_ name: String) -> [FindingCell] { rows.compactMap { cells[name]?[$0] } }
        #expect(told("score") == [.number(0.9), .number(0.5), .number(0.5)])
        #expect(told("rank") == [.number(1), .number(2), .number(2)])
        #expect(told("shared") == [.truth(false), .truth(true), .truth(true)])
        #expect(told("percentile") == [.number(1), .number(0.25), .number(0.25)])
    }

    @Test func aMetricUnderABenchmarkTwiceIsOneMetricBelowIt() {
        let values = ValueTable(of: Lab(study))
        #expect(values["benchmark.all.members"]?.quantity == .defined(2))
        #expect(values["benchmark.all.metrics"]?.quantity == .defined(2))
        // Half of the whole by itself and half of the other half.
        #expect(values["benchmark.all.weight(a)"]?.quantity == .defined(0.75))
        #expect(values["benchmark.all.weight(b)"]?.quantity == .defined(0.25))
    }

    @Test func everyTreeHasItsWeights() throws {
        let values = ValueTable(of: Lab(study))
        #expect(values["benchmark.other.weight(c)"]?.quantity == .defined(0.5))
        let standings: Standings = Lab(study).answer(to: study.missingRule)
        let ofMetric = ["a", "c"].map { name in
            standings.standing(ofMetric: name)?.weights.map { "\($0.root.name) \($0.member.weight)" }
        }
        #expect(ofMetric == [["all 0.75"], ["other 0.5"]])
        let weights = try table("study/weights")
        #expect(weights.keys[0].cells == ["all", "all", "all", "other", "other"])
        #expect(weights.keys[1].cells == ["a", "p", "b", "c", "model"])
    }

    @Test func aStudyCountsItsModelsItsScoresAndItsCohorts() {
        let values = ValueTable(of: Lab(study))
        #expect(values["table.models"]?.quantity == .defined(4))
        #expect(values["table.metrics"]?.quantity == .defined(4))
        // 3 + 2 + 4 + 3 of 16 cells.
        #expect(values["table.coverage"]?.quantity == .defined(0.75))
        #expect(values["table.n(b)"]?.quantity == .defined(2))
        #expect(values["cohort.scored.n"]?.quantity == .defined(2))
    }
}
