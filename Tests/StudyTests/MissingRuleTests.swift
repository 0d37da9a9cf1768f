import Testing

@testable import Diagnostics
@testable import Study

@Suite struct MissingRuleTests {
    private func study(_ rule: String, _ table: String = "id,a,b\nm,1,\nn,,\n") -> Reading {
        read(table: table, keys: "benchmark: {name: all, members: [a, b]}\n" + rule)
    }

    @Test(arguments: ["zero", "skip", "undefined"])
    func theStudySaysWhichRuleHolds(name: String) throws {
        let study = try #require(study("missing-scores: \(name)\n").study)
        #expect(study.missingRule.name == name)
        #expect(study.statedRule.position.description == "s/study.yaml:6:17")
        #expect(MissingRule.named(name) == study.missingRule)
    }

    @Test func everyRuleHasANameOfItsOwn() {
        #expect(MissingRule.all.map(\.name) == ["zero", "skip", "undefined"])
        #expect(Set(MissingRule.all).count == 3)
        #expect(MissingRule.named("drop") == nil)
    }

    @Test func anyOtherWordIsAnErrorThatListsTheRules() {
        #expect(
            study("missing-scores: drop\n").problems == [
                "s/study.yaml:6:17: error: 'missing-scores' is 'drop'; write one of zero, skip, undefined"
            ])
    }

    @Test func withoutARuleMissingScoresAreCountedAndTheRulesTold() {
        #expect(
            study("").problems == [
                "s/study.yaml:1:1: error: 3 scores under the study's benchmarks are missing, and the study does not say "
                    + "what that does; add missing-scores: zero (they count as 0), skip (they are left out of the mean) "
                    + "or undefined (they leave the benchmark without a score); docs/missing-scores.md compares them"
            ])
    }

    @Test func scoresUnderOtherBenchmarksCountAndThoseUnderNoneDoNot() {
        let table = "id,a,b,c\nm,1,,\nn,1,2,\n"
        let one = "benchmark: {name: all, members: [a]}\n"
        #expect(read(table: table, keys: one).problems == [])
        let two = one + "other-benchmarks: [{name: x, members: [b, a]}, {name: y, members: [b]}]\n"
        #expect(
            read(table: table, keys: two).problems.contains {
                $0.contains(": error: 1 scores under the study's benchmarks are missing")
            })
    }

    @Test func aStudyThatMissesNothingNeedsNoRule() throws {
        let study = try #require(study("", "id,a,b\nm,1,0\n").study)
        #expect(study.missingRule == .undefined)
    }

    @Test func zeroPutsAZeroInThePlaceOfAMissingScoreAlone() {
        #expect(MissingRule.zero.fill?([0.5, nil, -1, 0]) == [0.5, 0, -1, 0])
        #expect(!MissingRule.zero.needsAll)
    }

    @Test func skipLeavesMissingScoresOutAndDoesWithoutThem() {
        #expect(MissingRule.skip.fill == nil)
        #expect(!MissingRule.skip.needsAll)
    }

    @Test func undefinedNeedsEveryScore() {
        #expect(MissingRule.undefined.fill == nil)
        #expect(MissingRule.undefined.needsAll)
    }

    @Test func aBenchmarkWithoutAScoreSaysWhatIsMissingBelowIt() {
        #expect(MissingReason.below(.undefined).description == "a score below it is missing")
        #expect(MissingReason.below(.skip).description == "no score below it")
        #expect(MissingReason.below(.zero).description == "no score below it")
    }
}
