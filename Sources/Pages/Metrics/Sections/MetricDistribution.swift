import Analyses
import Figures
import Findings
import Graphics
import Markup
import Study

extension PageSection<MetricPage> {
    /// Where the scores lie.
    static var distribution: Self {
        Self(id: "distribution", title: "Distribution") { page, html in
            html.paragraph(page.distribution)
            if !page.standing.histogram.bins.isEmpty {
                let drawing = histogramDrawing(
                    of: page.standing, in: page.pages.study.table, id: "distribution-drawing")
                html.drawing(drawing.inlineSVG, label: "Distribution")
            }
            html.downloads(
                "The scores are", in: "standings.csv", root: page.root, "with ranks and percentiles")
        }
    }
}

extension MetricPage {
    fileprivate var distribution: String {
        guard let mean = standing.mean.number, let deviation = standing.standardDeviation.number else {
            return "No model has a score."
        }
        let models = counted(standing.measure.scoreCount, "model")
        let format = standing.measure.meanKind
        if let reason = standing.histogram.undefined {
            return "\(models), mean \(format.text(mean)). There is no histogram: \(reason)."
        }
        return
            "\(models): mean \(format.text(mean)), standard deviation \(standing.measure.spreadKind.text(deviation)) (with n in the "
            + "denominator). The histogram has \(standing.histogram.bins.count) bins of equal width; each tick below "
            + "it is a model."
    }
}
