import Analyses
import Markup
import Study

/// The page of one metric or benchmark, as its template sees it.
struct MetricView: View {
    struct Fact: Sendable {
        let term: String
        let words: String
    }

    let title: String
    let index: String
    /// The benchmarks above it, the root first.
    let ancestors: [LinkView]
    let previous: LinkView?
    let next: LinkView?
    let description: String?
    let facts: [Fact]
    /// With the work's address.
    let source: HTML?
    /// Those of `PageSection.views`.
    let sections: ViewValue

    static let template = "metric"
    static let sample = MetricView(
        title: "Metric", index: "../metrics.html", ancestors: [.sample], previous: .sample, next: .sample,
        description: "Sentence", facts: [Fact(term: "Range", words: "0 to 1")], source: "Text",
        sections: .sampleSections)
}

extension MetricView {
    /// - Parameters:
    ///   - previous: the name of the metric or benchmark before it in the order of the trees; nil for the first.
    ///   - next: the name of the one after it; nil for the last.
    init(of page: MetricPage, previous: String?, next: String?) {
        let standing = page.standing
        title = standing.measure.title
        index = page.root + Navigation.metrics.path
        ancestors = standing.ancestors.map { LinkView(toMetric: $0.name, on: page) }
        self.previous = previous.map { LinkView(toMetric: $0, on: page) }
        self.next = next.map { LinkView(toMetric: $0, on: page) }
        description = standing.metric?.description ?? standing.benchmark?.description
        facts = page.facts
        source = page.source
        sections = .sections(MetricPage.sections.views(of: page))
    }
}

extension LinkView {
    fileprivate init(toMetric name: String, on page: MetricPage) {
        self.name = page.pages.title(of: name)
        href = page.root + (page.pages.addresses.page(ofMetric: name) ?? Navigation.metrics.path)
    }
}
