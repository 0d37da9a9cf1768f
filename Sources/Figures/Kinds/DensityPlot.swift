import Analyses
import Diagnostics
import Findings
import Graphics
import Settings

extension FigureKind {
    /// How the scores on each metric are distributed: one curve per metric.
    static let density = FigureKind(
        name: "density", options: [.metrics("The metrics and benchmarks that have a curve.")]
    ) { request, diagnostics in
        let measures = request.measures("metrics", &diagnostics)
        guard !measures.isEmpty else { return nil }
        let analysis: DensityAnalysis = request.lab.answer(
            to: .init(measures.map(\.name), of: request.models, under: request.rule))
        for curve in analysis.curves {
            guard let reason = curve.undefined else { continue }
            diagnostics.warning(
                .undefinedDensity,
                "'\(curve.measure.name)' has no density curve: \(reason)",
                at: request.options.position(of: "metrics"))
        }
        let title = "Distribution of scores on \(counted(measures.count, "metric"))"
        return FigureContent(
            title: title, summary: summary(of: analysis), method: method(of: analysis, request),
            drawing: densityDrawing(of: analysis, title: title, request), data: analysis.drawn,
            values: analysis.tables)
    }
}

private func summary(of analysis: DensityAnalysis) -> String {
    let parts = analysis.curves.map { curve -> String in
        guard let mean = curve.mean.number, let sd = curve.standardDeviation.number else {
            return "\(curve.measure.title): no model is scored"
        }
        return "\(curve.measure.title): mean \(curve.measure.meanKind.text(mean)), standard deviation "
            + curve.measure.spreadKind.text(sd)
    }
    return parts.joined(separator: "; ") + "."
}

private func method(of analysis: DensityAnalysis, _ request: FigureRequest) -> String {
    "Gaussian kernel density with Scott's bandwidth at \(DensityAnalysis.pointCount) points, each curve with area 1, over "
        + "\(request.words(forModels: analysis.models.count)); a curve uses the models scored on its metric. Standard "
        + "deviations have n in the denominator."
        + request.words(forMissingScoresOf: analysis.curves.map(\.measure))
}
