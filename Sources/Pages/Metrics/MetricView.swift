import Markup
import Study

/// The page of one metric or benchmark.
struct MetricView: View {
    struct Link: Sendable {
        let name: String
        let href: String
    }

    struct Fact: Sendable {
        let term: String
        let words: String
    }

    let title: String
    let index: String
    /// The benchmarks above it, the root first.
    let ancestors: [Link]
    let previous: Link?
    let next: Link?
    let description: String?
    let facts: [Fact]
    /// With the work's address.
    let source: HTML?
    let distribution: String
    /// Drawings and tables; nil where there is nothing to show.
    let histogram: HTML?
    let coverage: HTML
    let best: HTML?
    let last: HTML?
    /// What the mark on a score means; nil where no score has it.
    let hollowNote: String?
    let members: HTML?
    let correlationMethod: String
    let correlationBars: HTML?
    let correlations: HTML?

    static let template = "metric"
    static let sample = MetricView(
        title: "Metric", index: "../metrics.html",
        ancestors: [Link(name: "Average", href: "average.html")], previous: Link(name: "a", href: "a.html"),
        next: Link(name: "b", href: "b.html"), description: "Sentence",
        facts: [Fact(term: "Range", words: "0 to 1")], source: "Text", distribution: "Sentence",
        histogram: "<svg></svg>",
        coverage: "<p>Sentence</p>", best: "<table></table>", last: "<table></table>",
        hollowNote: "* Sentence.", members: "<table></table>", correlationMethod: "Sentence",
        correlationBars: "<svg></svg>",
        correlations: "<table></table>")
}

extension MetricView {
    var content: ViewValue {
        .fields([
            ("title", .text(title)), ("index", .text(index)), ("ancestors", .list(ancestors.map(\.content))),
            ("previous", previous?.content ?? .absent), ("next", next?.content ?? .absent),
            ("description", ViewValue(description)), ("facts", .list(facts.map(\.content))),
            ("source", ViewValue(source)), ("distribution", .text(distribution)),
            ("histogram", ViewValue(histogram)), ("coverage", .markup(coverage)), ("best", ViewValue(best)),
            ("last", ViewValue(last)), ("hollowNote", ViewValue(hollowNote)), ("members", ViewValue(members)),
            ("correlationMethod", .text(correlationMethod)), ("correlationBars", ViewValue(correlationBars)),
            ("correlations", ViewValue(correlations)),
        ])
    }
}

extension MetricView.Link {
    fileprivate var content: ViewValue { .fields([("name", .text(name)), ("href", .text(href))]) }
}

extension MetricView.Fact {
    fileprivate var content: ViewValue { .fields([("term", .text(term)), ("words", .text(words))]) }
}

/// The page that lists every metric and benchmark.
struct MetricsView: View {
    let introduction: String
    let table: HTML

    static let template = "metrics"
    static let sample = MetricsView(
        introduction: "Sentence", table: "<table></table>")
}
