import Testing

@testable import Study

/// One cause is told once, and not what follows from it.
@Suite struct FalseConsequenceTests {
    private static let keys = "benchmark: {name: all, members: [a, b]}\n"

    @Test func aScoreThatCannotBeReadIsNoMissingScore() {
        let problems = read(table: "id,a,b\nm,1,bad\nn,2,3\n", keys: Self.keys).problems
        #expect(problems.count == 1)
        #expect(problems.first?.contains("'bad'") == true)
    }

    @Test func aMissingScoreNeedsARuleThoughTheStudyHasOtherErrors() {
        let problems = read(
            table: "id,a,b\nm,1,\nn,2,3\n", keys: Self.keys + "cohorts: {c: {where: [zzz > 1]}}\n"
        ).problems
        #expect(problems.count == 2)
        #expect(problems.contains { $0.contains("1 scores under the study's benchmarks are missing") })
    }

    @Test func scoresOutsideTheirRangeAreOneMessageForTheMetric() {
        let keys = "metrics: {a: {range: [0, 1]}}\n"
        #expect(
            read(table: "id,a,b\nm,71.5,1\nn,.5,2\no,80,3\np,2%,4\n".replacing("2%", with: "−2"), keys: keys)
                .problems == [
                    "s/t.csv:2:3: error: 3 scores on 'a' lie outside its range, 0 to 1, on lines 2, 4 and 5: 71.5 of model 'm' "
                        + "is the first; correct the scores, or widen the range in the study"
                ])
    }

    @Test func decimalsOfAConvertedNumberTellAsMuchAsBefore() {
        let column = read(
            table: "id,a\nm,512 MiB\nn,1.5 GB\n", keys: "metrics: {a: {unit: GB}}\n"
        ).study?.table.column("a")
        #expect(column?.decimals(0) == 3)
        #expect(column?.decimals(1) == 1)
    }
}
