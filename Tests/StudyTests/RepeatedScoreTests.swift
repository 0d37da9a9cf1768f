import Testing

@testable import Study

/// Several scores of one model on one metric in one table.
@Suite struct RepeatedScoreTests {
    private static let rows = [("m", "3.0", "X"), ("n", "5", "8"), ("m", "1.25", "6"), ("m", "", "9")]

    /// The same scores in wide and in long layout; missing ones of a long table have a row as well.
    private func readings(_ rule: String, keys: String = "") -> [Reading] {
        let missing = "\nmissing: {X: no}"
        let wide = "id,a,b\n" + Self.rows.map { "\($0.0),\($0.1),\($0.2)\n" }.joined()
        let long =
            "model,metric,score\n" + Self.rows.map { "\($0.0),a,\($0.1)\n\($0.0),b,\($0.2)\n" }.joined()
        return [
            read(table: wide, entry: "repeats: \(rule)" + missing, keys: keys),
            read(table: long, entry: "layout: long\nrepeats: \(rule)" + missing, keys: keys),
        ]
    }

    @Test(arguments: [
        ("first", [3, 5], [6, 8]), ("last", [1.25, 5], [9, 8]), ("best", [3, 5], [9, 8]),
        ("mean", [2.125, 5], [7.5, 8]),
    ])
    func theRuleMakesOneOfTheScoresThatAreThere(rule: String, a: [Double], b: [Double]) {
        for (study, problems) in readings(rule) {
            #expect(problems == [])
            #expect(study?.keys == ["m", "n"])
            #expect(study?.scores("a") == a)
            #expect(study?.scores("b") == b)
        }
    }

    @Test func theBestIsTheLowestWhereLowerIsBetter() {
        for (study, _) in readings("best", keys: "metrics: {\"*\": {better: lower}, b: {better: higher}}\n") {
            #expect(study?.scores("a") == [1.25, 5])
            #expect(study?.scores("b") == [9, 8])
        }
    }

    @Test func aMeanKeepsHowManyMeasurementsItIsOfAndItsStandardError() throws {
        for (study, _) in readings("mean") {
            let a = try #require(study?.table.column("a"))
            // Of 3 and 1.25: half their difference.
            #expect(a.repeats(0) == Repeats(count: 2, standardError: 0.875))
            #expect(a.repeats(1) == nil)
            #expect(a.decimals(0) == 3)
            #expect(study?.table.column("b")?.repeats(0) == Repeats(count: 2, standardError: 1.5))
        }
        for (study, _) in readings("best") { #expect(study?.table.column("a")?.repeats(0) == nil) }
    }

    @Test(arguments: [
        (["0.1", "0.2"], 0.15, 2), (["71", "73"], 72.0, 0), (["0.1", "0.1", "0.1"], 0.1, 1),
        (["1e300", "1.5e300"], 1.25e300, 0), (["-.30", ".10"], -0.1, 2), (["1", "2", "2"], 5.0 / 3, 1),
    ])
    func aMeanIsTheNearestNumberAndHasADecimalMoreWhereItNeedsOne(
        scores: [String], mean: Double, decimals: Int
    ) {
        let table = "id,a\n" + scores.map { "m,\($0)\n" }.joined()
        let column = read(table: table, entry: "repeats: mean").study?.table.column("a")
        #expect(column?.value(0) == mean)
        #expect(column?.decimals(0) == decimals)
    }

    @Test func scoresThatAreAllMissingAreMissingForTheFirstReason() {
        let study = read(table: "id,a\nm,X\nm,\n", entry: "missing: {X: no}\nrepeats: mean").study
        #expect(study?.reasons("a") == ["no"])
    }

    @Test(arguments: [("first", "One"), ("last", "Uno"), ("mean", "One")])
    func theNameIsThatOfTheFirstRowOrOfTheLastWhereThatCounts(rule: String, name: String) {
        let wide = read(table: "id,n,a\nm,One,1\nm,Uno,2\n", entry: "name: n\nrepeats: \(rule)").study
        #expect(wide?.table.models.map(\.name) == [name])
        let long = read(
            table: "model,n,metric,score\nm,One,a,1\nm,Uno,a,2\n",
            entry: "layout: long\nname: n\nrepeats: \(rule)")
        #expect(long.study?.table.models.map(\.name) == [name])
    }

    @Test func whatWasCombinedIsToldOfTheTable() {
        #expect(
            readings("mean").map { $0.study?.inputs.first?.treatment.map(\.description) } == [
                [
                    "2 of its rows repeat the model of an earlier one; of several scores on a metric "
                        + "the rule 'mean' makes one."
                ],
                [
                    "4 of its scores repeat model and metric of an earlier one; of these the rule 'mean' makes one."
                ],
            ])
        #expect(read(table: "id,a\nm,1\n", entry: "repeats: mean").study?.inputs.first?.treatment == [])
    }

    @Test func withoutARuleEachTableTellsOnceWhatToWrite() {
        for (study, problems) in readings("error") {
            #expect(study == nil)
            #expect(problems.count == 1)
            #expect(problems.first?.contains("repeats: mean (or first, last, best)") == true)
            #expect(problems.first?.contains("remove") == false)
        }
    }

    @Test func aScoreThatCannotBeReadIsToldThoughTheRuleDropsIt() {
        #expect(
            read(table: "id,a\nm,1\nm,x\n", entry: "repeats: first").problems.map { $0.prefix(12) } == [
                "s/t.csv:3:3:"
            ])
    }

    @Test func rowsWithoutAKeyAreNotOneModel() {
        let problems = read(table: "id,a\n,1\n,2\n", entry: "repeats: mean").problems
        #expect(problems.filter { $0.contains("no key") }.count == 2)
    }

    @Test func aRuleThatThereIsNotIsAnError() {
        #expect(
            read(table: "id,a\nm,1\n", entry: "repeats: median").problems == [
                "s/study.yaml:5:14: error: 'repeats' is 'median'; write one of error, first, last, best, mean"
            ])
    }
}
