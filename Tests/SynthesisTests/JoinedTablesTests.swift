import Testing

@testable import Synthesis

@Suite struct JoinedTablesTests {
    let study = SyntheticStudy(seed: SyntheticStudy.defaultSeed)
    var completeKeys: Set<String> {
        Set(WrittenTable("tables/brain-score.csv", of: study).completeRows.map { $0[0] })
    }

    @Test func everyOddOneOutNameHasAnAliasThatIsTheKeyOfACompleteModel() {
        let oddOneOut = WrittenTable("tables/odd-one-out.csv", of: study)
        let aliases = WrittenTable("tables/aliases.csv", of: study)
        #expect(oddOneOut.header == ["network", "odd-one-out"])
        #expect(aliases.header == ["theirs", "ours"])
        #expect(oddOneOut.rows.count == 42)
        #expect(oddOneOut.column("network") == aliases.column("theirs"))
        #expect(Set(aliases.column("theirs")).count == 42)
        #expect(Set(aliases.column("ours")).count == 42)
        #expect(completeKeys.isSuperset(of: aliases.column("ours")))
    }

    @Test func theOddOneOutTableUsesNoneOfTheStudysKeys() {
        let keys = WrittenTable("tables/brain-score.csv", of: study).column("model_id")
        let shared = Set(keys).intersection(
            WrittenTable("tables/odd-one-out.csv", of: study).column("network"))
        #expect(shared.isEmpty)
    }

    @Test func theAttentionMapTableIsLongAndCoversTheSameModels() {
        let attentionMap = WrittenTable("tables/attention-map.csv", of: study)
        #expect(attentionMap.header == ["model", "metric", "score"])
        #expect(Set(attentionMap.column("metric")) == ["attention-map"])
        let compared = WrittenTable("tables/aliases.csv", of: study).column("ours")
        #expect(attentionMap.column("model") == compared)
    }
}
