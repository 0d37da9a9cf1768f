import Analyses
import Figures
import Findings
import Graphics
import Markup
import Study

extension PageSection<MetricPage> {
    /// What it agrees with.
    static var correlations: Self {
        Self(id: "correlations", title: "Correlations") { page, html in
            let correlations = page.standing.correlations
            html.paragraph(page.correlationMethod)
            if !page.standing.definedCorrelations.isEmpty {
                let drawing = correlationBarsDrawing(of: page.standing, id: "correlations-drawing")
                html.drawing(drawing.inlineSVG, label: "Correlations")
            }
            html.downloads(
                "The numbers are", in: "correlations.csv", root: page.root, "with those of all metrics")
            if correlations.isEmpty { return }
            html.write(
                page.standing.correlationTable, label: "Correlations", class: nil, hasValues: true
            ) { _, metric, html in
                html.nameCell(
                    ofMetric: metric, in: page.pages, root: page.root,
                    note: page.standing.isPart(metric) ? "part of it" : nil)
            }
        }
    }
}

extension MetricPage {
    fileprivate var correlationMethod: String {
        "Spearman’s rank correlation ρ over the n models that both score. \(CorrelationWords.ranks) p is "
            + "\(CorrelationWords.test). " + significance
    }

    private var significance: String {
        if standing.family.alpha.number == nil { return "No pair is defined." }
        let isBenchmark = standing.benchmark != nil
        let pairs = isBenchmark ? "all pairs of a benchmark with a metric" : "all pairs of two metrics"
        return
            "Significant means \(CorrelationWords.level(of: standing.family)), Bonferroni’s correction over \(pairs)."
            + (isBenchmark ? " A metric below the benchmark is part of its score, and is marked." : "")
    }
}
