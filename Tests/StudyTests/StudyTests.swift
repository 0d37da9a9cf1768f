import Testing

@testable import Diagnostics
@testable import Study

/// A study in memory: three metrics under two benchmarks, four models.
private let table = """
    id,name,a,b,c,top
    m1,One,.5,.4,.3,.7
    m2,Two,.6,,.2,.01
    m3,One,.7,.5,.1,
    m4,Four,.1,.2,X,.8

    """

private let settings = """
    title: A study
    date: 2024-01-01
    tables:
      - path: t.csv
        key: id
        name: name
        missing: {X: not applicable}
    benchmark:
      name: all
      members:
        - name: ab
          members: [a, b]
        - c
    missing-scores: zero
    metrics:
      top: {title: Top-1, range: [0, 1]}
    cohorts:
      complete: {scored-on: [all], except: [c], distinct: name}
      strong: {where: ["top >= 0.019 or missing"]}

    """

@Suite struct StudyTests {
    private func read(
        _ settings: String = settings, _ table: String = table, _ others: [String: String] = [:]
    ) -> (study: Study?, problems: [String]) {
        var diagnostics = Diagnostics()
        let files = ["study.yaml": settings, "t.csv": table].merging(others) { $1 }
        let study = readStudy(in: .memory("s", files), &diagnostics)
        return (study, diagnostics.sorted.map(\.description))
    }

    @Test func readsModelsMetricsScoresAndReasons() throws {
        let (read, problems) = read()
        let study = try #require(read)
        #expect(problems.isEmpty)
        #expect(study.table.models.map(\.name) == ["One", "Two", "One", "Four"])
        #expect(study.table.metrics.map(\.name) == ["a", "b", "c", "top"])
        #expect(study.table.column("a")?[0] == .value(0.5))
        #expect(study.table.column("b")?[1] == .missing(.notEvaluated))
        #expect(study.table.column("c")?[3] == .missing(MissingReason("not applicable")))
        #expect(study.benchmark?.leaves == ["a", "b", "c"])
        #expect(study.title(of: "top") == "Top-1")
    }

    @Test func everyBadCellIsADiagnosticInOneRun() {
        let bad = table.replacing(".5,.4", with: ".-5,n/a").replacing(".8", with: "1,2")
        let problems = read(settings, bad).problems
        #expect(problems.count == 3)
        #expect(
            problems[0].hasPrefix(
                "s/t.csv:2:8: error: score of model 'm1' on 'a' is '.-5', which is not a number"))
        #expect(problems[1].hasPrefix("s/t.csv:2:12: error: score of model 'm1' on 'b' is 'n/a'"))
        #expect(problems[2].hasPrefix("s/t.csv:5:19: error: this row has 7 fields, the first line 6"))
    }

    @Test func aDeclaredMisprintIsMissingWithItsReason() throws {
        let declared = settings.replacing(
            "{X: not applicable}", with: "{X: not applicable, \".-*\": misprinted}")
        let study = try #require(read(declared, table.replacing(".5,.4", with: ".-5,.4")).study)
        #expect(study.table.column("a")?[0] == .missing(MissingReason("misprinted")))
    }

    @Test func missingScoresWithoutARuleAreAnError() {
        let problems = read(settings.replacing("missing-scores: zero\n", with: "")).problems
        #expect(problems.count == 1)
        #expect(problems[0].contains("2 scores under the study's benchmarks are missing"))
    }

    @Test func noRuleIsAskedForWhenNothingIsMissing() {
        let full = table.replacing("m2,Two,.6,,.2", with: "m2,Two,.6,.1,.2").replacing(",X,", with: ",.3,")
        #expect(read(settings.replacing("missing-scores: zero\n", with: ""), full).problems.isEmpty)
    }

    @Test func ofModelsThatShareANameTheFirstOneStays() throws {
        let study = try #require(read().study)
        let cohort = try #require(study.cohort(named: "complete"))
        #expect(cohort.models == [0, 3])
        #expect(cohort.exclusions.map(\.model) == [1, 2])
        #expect(cohort.exclusions[0].reason == "has no score on 'b'")
        #expect(cohort.exclusions[1].reason == "shares the name 'One' with model m1, which stays")
    }

    @Test func aConditionMayAcceptMissingScores() throws {
        let study = try #require(read().study)
        let cohort = try #require(study.cohort(named: "strong"))
        #expect(cohort.models == [0, 2, 3])
        #expect(cohort.exclusions.map(\.reason) == ["scores 0.01 on 'top', not top >= 0.019 or missing"])
    }

    @Test func aColumnThatBearsABenchmarksNameIsPublishedAndNoMetric() throws {
        let published = table.replacing("id,name,a", with: "id,name,ab").replacing(",b,c", with: ",a,c")
        let changed = settings.replacing("[a, b]", with: "[a]").replacing("except: [c]", with: "except: [c]")
        let study = try #require(read(changed, published).study)
        #expect(study.table.metrics.map(\.name) == ["a", "c", "top"])
        #expect(study.published.map(\.benchmark) == ["ab"])
        #expect(study.inputs.first?.publishedColumns == ["ab"])
    }

    @Test func aScoreOutsideItsRangeIsAnError() {
        let problems = read(settings, table.replacing(".7\n", with: "1.7\n")).problems
        #expect(problems.count == 1)
        #expect(
            problems[0].hasPrefix(
                "s/t.csv:2:17: error: score 1.7 of model 'm1' on 'top' lies outside its range, 0 to 1"))
    }

    @Test func aMemberThatIsBetterWhenLowerNeedsARange() {
        let problems = read(settings.replacing("  top: {title", with: "  b: {better: lower}\n  top: {title"))
            .problems
        #expect(problems.count == 1)
        #expect(
            problems[0].contains("'b', a member of 'ab', is better when lower, and the study gives no range"))
    }

    @Test(arguments: ["2023-02-29", "+123-01-01", "2024-13-01", "2024-1-1", "today"])
    func aDateThatIsNoDayOfTheCalendarIsAnError(date: String) {
        let problems = read(settings.replacing("2024-01-01", with: date)).problems
        #expect(problems.count == 1)
        #expect(problems[0].hasPrefix("s/study.yaml:2:7: error: 'date' is '\(date)'"))
    }

    @Test func aConditionMayNameAMetricWithBlanks() throws {
        let blank = settings.replacing("top >= 0.019 or missing", with: "top one >= 0.019 or missing")
            .replacing("  top: {title", with: "  top one: {title")
        let study = try #require(read(blank, table.replacing(",top\n", with: ",top one\n")).study)
        #expect(study.cohort(named: "strong")?.models == [0, 2, 3])
    }

    @Test func aBlankNameFallsBackToTheKey() throws {
        let study = try #require(read(settings, table.replacing("m4,Four", with: "m4,")).study)
        #expect(study.table.models[3].name == "m4")
    }

    @Test func anEmptyListOfKeyColumnsIsAnError() {
        let problems = read(settings.replacing("key: id", with: "key: []")).problems
        #expect(problems.first?.contains("'key' names no column") == true)
    }

    @Test func theSameModelTwiceInATableIsAnError() {
        let problems = read(settings, table.replacing("m4,", with: "m1,")).problems
        #expect(problems.count == 1)
        #expect(
            problems[0].hasPrefix(
                "s/t.csv:5:1: error: model 'm1' has 2 rows in this table, the first on line 2; "))
    }

    @Test func aMemberThatIsNoMetricIsAnErrorThatSuggestsOne() {
        let problems = read(settings.replacing("[a, b]", with: "[a, tpo]")).problems
        #expect(problems.contains { $0.hasSuffix("did you mean 'top'?") })
    }

    @Test func globsResolveInTheTablesOrder() throws {
        let study = try #require(read(settings.replacing("[a, b]", with: "[\"[ab]\"]")).study)
        #expect(study.benchmark?.leaves == ["a", "b", "c"])
    }

    @Test func leadingBlanksOfANameAreDroppedWithAWarning() throws {
        let (study, problems) = read(settings, table.replacing("m4,Four", with: "m4, Four"))
        #expect(try #require(study).table.models[3].name == "Four")
        #expect(
            problems == ["s/t.csv:5:4: warning: the name ' Four' has blanks at its ends; they are dropped"])
    }
}

@Suite struct JoiningTests {
    private let second = """
          - path: u.csv
            match: {name: aliases.csv}

        """

    private func read(_ u: String, _ aliases: String) -> (study: Study?, problems: [String]) {
        var diagnostics = Diagnostics()
        let joined = settings.replacing("benchmark:\n", with: second + "benchmark:\n")
        let files = ["study.yaml": joined, "t.csv": table, "u.csv": u, "aliases.csv": aliases]
        let study = readStudy(in: .memory("s", files), &diagnostics)
        return (study, diagnostics.sorted.map(\.description))
    }

    @Test func aSecondTableJoinsThroughItsAliases() throws {
        let (study, problems) = read(
            "theirs,extra\nfirst,.9\nfourth,.8\n", "theirs,ours\nfirst,m1\nfourth,Four\n")
        #expect(problems.isEmpty)
        let column = try #require(study?.table.column("extra"))
        #expect((0..<4).map(column.value) == [0.9, nil, nil, 0.8])
        #expect(column[1] == .missing(.notEvaluated))
    }

    @Test func aNameWithoutAnAliasIsAnError() {
        let problems = read("theirs,extra\nfirst,.9\nunknown,.8\n", "theirs,ours\nfirst,m1\n").problems
        #expect(problems.count == 1)
        #expect(problems[0].hasPrefix("s/u.csv:3:1: error: model 'unknown' stands neither in the alias file"))
    }

    @Test func anAmbiguousNameAsksForTheKey() {
        let problems = read("theirs,extra\nfirst,.9\n", "theirs,ours\nfirst,One\n").problems
        #expect(problems == ["s/aliases.csv:2:7: error: 2 models are named 'One'; write its key"])
    }

    @Test func anAliasThatNoRowUsesIsAWarning() {
        let problems = read("theirs,extra\nfirst,.9\n", "theirs,ours\nfirst,m1\nlast,m4\n").problems
        #expect(problems == ["s/aliases.csv:3:6: warning: 'last' stands in no row of 'u.csv'"])
    }

    @Test func theLongLayoutGivesTheSameColumns() throws {
        var diagnostics = Diagnostics()
        let long = settings.replacing("  - path: t.csv\n", with: "  - path: t.csv\n    layout: long\n")
            .replacing("    name: name\n", with: "").replacing("distinct: name", with: "distinct: key")
        let rows = "id,metric,score,error\nm1,a,.5,.1\nm1,b,.4,\nm1,c,X,\nm1,top,.7,\nm2,a,.6,\n"
        let study = try #require(
            readStudy(in: .memory("s", ["study.yaml": long, "t.csv": rows]), &diagnostics))
        #expect(study.table.models.map(\.key) == ["m1", "m2"])
        #expect(study.table.column("a")?.value(1) == 0.6)
        #expect(study.table.column("b")?[1] == .missing(.notEvaluated))
        #expect(study.table.column("c")?[0] == .missing(MissingReason("not applicable")))
    }
}
