import Testing

@testable import Diagnostics
@testable import Study

@Suite struct MetricCitationTests {
    @Test func aMetricCitesAWorkOfTheBibliography() {
        var diagnostics = Diagnostics()
        let settings = """
            title: T
            date: 2024-01-01
            bibliography: refs.bib
            tables: [{path: t.csv}]
            metrics:
              a: {cite: deng2008}
            """
        let files = [
            "study.yaml": settings, "t.csv": "id,a\nm,1\n",
            "refs.bib": "@misc{deng2009, author={Deng, Jia}, title={T}, year=2009}",
        ]
        #expect(readStudy(in: .memory("s", files), &diagnostics) == nil)
        #expect(
            diagnostics.all.map(\.description) == [
                "s/study.yaml:6:13: error: the bibliography has no entry 'deng2008'; did you mean 'deng2009'?"
            ])
    }
}
