import Analyses
import Findings
import Markup
import Study

extension MetricPage {
    /// What the study says of the metric, and its place in the tree.
    var facts: [MetricView.Fact] {
        [MetricView.Fact(term: "Name", words: name)] + membership
            + (standing.metric.map(Self.declaration) ?? []) + errors
    }

    /// The whole reference; the key alone in a study without a bibliography.
    var source: HTML? {
        standing.metric?.cite.map { key in
            var html = HTMLWriter()
            if let work = pages.references[key] { html.writeReference(work) } else { html.text(key) }
            return html.html
        }
    }

    /// A metric may be a member of several benchmarks, and counts in each.
    private var membership: [MetricView.Fact] {
        if standing.memberships.isEmpty {
            return standing.metric == nil ? [] : [.init(term: "Member of", words: "no benchmark")]
        }
        let parents = standing.memberships.map { membership -> String in
            let with =
                membership.others == 0
                ? "its only member" : "with \(counted(membership.others, "other member"))"
            let weight = membership.weight.map { ", weight \(shortestText($0.number))" } ?? ""
            return "\(membership.benchmark.title), \(with)\(weight)"
        }
        let weights = standing.weights.map { root, member in
            "\(parts(of: member))\(NumberFormat.weight.text(member.weight)) of \(root.title)"
        }
        return [
            .init(term: "Member of", words: parents.joined(separator: "; ")),
            .init(term: "Weight", words: "\(enumeration(weights)), when nothing is missing"),
        ]
    }

    /// What it counts through each of several benchmarks, before what it counts in all; nothing for one.
    private func parts(of member: Weights.Member) -> String {
        if member.parts.count < 2 { return "" }
        let parts = member.parts.map { "\(NumberFormat.weight.text($0.weight)) through \($0.parent.title)" }
        return enumeration(parts) + ", together "
    }

    /// How many scores have an error beside them, and where these stand.
    private var errors: [MetricView.Fact] {
        guard let column = pages.study.table.column(name), column.errorCount > 0 else { return [] }
        let scores = counted(column.presentCount, "score")
        return [
            .init(
                term: "Errors",
                words: "beside \(countText(column.errorCount)) of \(scores), in data/study/errors.csv")
        ]
    }

    private static func declaration(of metric: Metric) -> [MetricView.Fact] {
        var facts: [MetricView.Fact] = []
        if let range = metric.range {
            let words = "\(shortestText(range.lowerBound)) to \(shortestText(range.upperBound))"
            facts.append(.init(term: "Range", words: words))
        }
        if let unit = metric.unit, !unit.isEmpty { facts.append(.init(term: "Unit", words: unit)) }
        if metric.better == .lower { facts.append(.init(term: "Better", words: "when lower")) }
        facts.append(.init(term: "Table", words: metric.table))
        return facts
    }
}
