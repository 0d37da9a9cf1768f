import Testing

@testable import Study

@Suite struct MetricCitationTests {
    private func cite(_ metrics: String, bibliography: String? = "refs.bib") -> Reading {
        read(
            table: "id,a,b\nm,1,2\n",
            keys: (bibliography.map { "bibliography: \($0)\n" } ?? "") + "metrics: {\(metrics)}\n",
            ["refs.bib": "@misc{deng2009, author={Deng, Jia}, title={T}, year=2009}"])
    }

    @Test func aMetricCitesAWorkOfTheBibliography() throws {
        let (study, problems) = cite("a: {cite: deng2009}")
        #expect(problems == [])
        #expect(try #require(study).table.metrics.map(\.cite) == ["deng2009", nil])
    }

    @Test func anyOtherKeyIsAnErrorThatSuggestsTheNearest() {
        #expect(
            cite("a: {cite: deng2008}, b: {cite: kar}").problems == [
                "s/study.yaml:6:21: error: refs.bib has no work 'deng2008'; did you mean 'deng2009'?",
                "s/study.yaml:6:42: error: refs.bib has no work 'kar'",
            ])
    }

    @Test func aPatternsWorkIsThatOfEveryMetricItFits() throws {
        let study = try #require(cite("\"*\": {cite: deng2009}").study)
        #expect(study.table.metrics.map(\.cite) == ["deng2009", "deng2009"])
    }

    /// A page may name a bibliography of its own, so the key is looked for there.
    @Test func withoutABibliographyOfTheStudyAKeyIsLeftToThePages() throws {
        #expect(
            try #require(cite("a: {cite: other}", bibliography: nil).study).table.metrics.first?.cite
                == "other")
    }
}
