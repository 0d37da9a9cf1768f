import Analyses
import Figures
import Findings
import Graphics
import Markup
import Study

extension MetricView {
    /// - Parameters:
    ///   - previous: the name of the metric or benchmark before it in the order of the trees; nil for the first.
    ///   - next: the name of the one after it; nil for the last.
    ///   - root: the way from the page to the site's root.
    init(
        of standing: MetricStanding, previous: String?, next: String?, in pages: StudyPages,
        root: String
    ) {
        title = standing.measure.title
        index = root + Navigation.metrics.path
        ancestors = standing.ancestors.map { Link($0.name, in: pages, root: root) }
        self.previous = previous.map { Link($0, in: pages, root: root) }
        self.next = next.map { Link($0, in: pages, root: root) }
        description = standing.metric?.description ?? standing.benchmark?.description
        facts = Self.facts(on: standing, in: pages.study)
        source = standing.metric?.cite.map { Self.source($0, pages.references) }
        distribution = Self.distribution(of: standing, pages.texts)
        let table = pages.study.table
        histogram =
            standing.histogram.bins.isEmpty
            ? nil
            : HTML(markup: histogramDrawing(of: standing, in: table, id: "distribution-drawing").inlineSVG)
        let tables = MetricTables(standing, in: pages, root: root)
        coverage = tables.coverage()
        best = standing.best.isEmpty ? nil : tables.models(standing.best, label: "The best models")
        last = standing.last.isEmpty ? nil : tables.models(standing.last, label: "The last models")
        let hollow = pages.texts.hollow(on: standing.measure.name)
        hollowNote =
            (standing.best + standing.last).contains(where: hollow.contains) ? ScoreTexts.hollowNote : nil
        members = standing.benchmark.map(tables.members)
        correlationMethod = Self.correlationMethod(of: standing)
        let isCorrelated = standing.correlations.contains { $0.rho.number != nil }
        correlationBars =
            isCorrelated
            ? HTML(markup: correlationBarsDrawing(of: standing, id: "correlations-drawing").inlineSVG) : nil
        correlations = standing.correlations.isEmpty ? nil : tables.correlations()
    }

    private static func facts(on standing: MetricStanding, in study: Study) -> [Fact] {
        var facts = [Fact(term: "Name", words: standing.measure.name)]
        if let parent = standing.ancestors.last, let root = standing.ancestors.first {
            let siblings = parent.members.count - 1
            let share = NumberFormat.significant(2).text(100 * weight(below: standing.ancestors))
            let with = siblings == 0 ? "its only member" : "with \(numbered(siblings, "other member"))"
            facts.append(Fact(term: "Member of", words: "\(parent.title), \(with)"))
            facts.append(
                Fact(term: "Weight", words: "\(share)% of \(root.title), when nothing is missing"))
        } else if standing.metric != nil {
            facts.append(Fact(term: "Member of", words: "no benchmark"))
        }
        guard let metric = standing.metric else { return facts }
        if let range = metric.range {
            facts.append(
                Fact(
                    term: "Range",
                    words: "\(shortestText(range.lowerBound)) to \(shortestText(range.upperBound))"))
        }
        if metric.better == .lower { facts.append(Fact(term: "Better", words: "when lower")) }
        facts.append(Fact(term: "Table", words: metric.table))
        return facts
    }

    /// The whole reference; the key alone in a study without a bibliography.
    private static func source(_ key: String, _ references: References) -> HTML {
        var html = HTMLWriter()
        if let work = references[key] { html.writeReference(work) } else { html.text(key) }
        return html.html
    }

    /// Each benchmark is the mean of its members, so a member's share in the root is the product of their shares.
    private static func weight(below ancestors: [Benchmark]) -> Double {
        ancestors.reduce(1) { $0 / Double($1.members.count) }
    }

    private static func distribution(of standing: MetricStanding, _ texts: ScoreTexts) -> String {
        let models = numbered(standing.ranking.count, "model")
        guard let mean = standing.mean.number, let deviation = standing.standardDeviation.number else {
            return "No model has a score."
        }
        let format = texts.format(of: standing.measure.name)
        if let reason = standing.histogram.undefined {
            return "\(models), mean \(format.text(mean)). There is no histogram: \(reason)."
        }
        return
            "\(models): mean \(format.text(mean)), standard deviation \(format.text(deviation)) (with n in the "
            + "denominator). The histogram has \(standing.histogram.bins.count) bins of equal width; each tick below "
            + "it is a model."
    }

    private static func correlationMethod(of standing: MetricStanding) -> String {
        let level = NumberFormat.significant(3)
        let pairs =
            standing.benchmark == nil
            ? "all pairs of two metrics" : "all pairs of a benchmark with a metric"
        let text =
            "Spearman’s rank correlation ρ over the n models that both score, ranked anew for each pair; scores are "
            + "turned so that higher is better. p is two-sided, from Student’s t with n − 2 degrees of freedom. "
        guard let alpha = standing.family.alpha.number else { return text + "No pair is defined." }
        return text
            + "Significant means p < α = \(shortestText(CorrelationMatrix.significanceLevel)) / "
            + "\(count(standing.family.definedPairs)) = \(level.text(alpha)), Bonferroni’s correction over \(pairs)."
            + (standing.benchmark == nil
                ? "" : " A metric below the benchmark is part of its score, and is marked.")
    }
}

extension MetricView.Link {
    fileprivate init(_ metric: String, in pages: StudyPages, root: String) {
        name = pages.title(of: metric)
        href = root + (pages.addresses.page(ofMetric: metric) ?? Navigation.metrics.path)
    }
}
