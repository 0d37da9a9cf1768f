import Analyses
import Diagnostics
import Findings
import Graphics
import Settings

extension FigureKind {
    /// How the scores on each metric are distributed: one curve per metric.
    static let density = FigureKind(name: "density") { request, diagnostics in
        let measures = request.measures("metrics", &diagnostics)
        guard !measures.isEmpty else { return nil }
        let analysis = DensityAnalysis(measures, of: request.models)
        for curve in analysis.curves {
            guard let reason = curve.undefined else { continue }
            diagnostics.warning(
                "'\(curve.measure.name)' has no density curve: \(reason)",
                at: request.options.position(of: "metrics"))
        }
        return FigureContent(
            title: "Distribution of scores on \(measures.count) metrics", summary: summary(of: analysis),
            method: method(of: analysis, request), drawing: densityDrawing(of: analysis, request),
            data: data(of: analysis), values: analysis.values)
    }
}

private func summary(of analysis: DensityAnalysis) -> String {
    let number = NumberFormat.significant(3)
    let parts = analysis.curves.map { curve -> String in
        guard let mean = curve.mean.number, let sd = curve.standardDeviation.number else {
            return "\(curve.measure.title): no model is scored"
        }
        return "\(curve.measure.title): mean \(number.text(mean)), standard deviation \(number.text(sd))"
    }
    return parts.joined(separator: "; ") + "."
}

private func method(of analysis: DensityAnalysis, _ request: FigureRequest) -> String {
    "Gaussian kernel density with Scott's bandwidth at 200 points, each curve with area 1, over "
        + "\(request.words(forModels: analysis.models.count)); a curve uses the models scored on its metric. Standard "
        + "deviations have n in the denominator."
        + request.words(forMissingScoresOf: analysis.curves.map(\.measure))
}

private func data(of analysis: DensityAnalysis) -> DataTable {
    DataTable(
        columns: [
            .init(name: "metric", kind: .text, description: "The metric or benchmark"),
            .init(name: "score", kind: .number, description: "Where the density is evaluated"),
            .init(name: "density", kind: .number, description: "The density there, per unit of score"),
        ],
        rows: analysis.curves.flatMap { curve in
            curve.points.map { [.text(curve.measure.name), .number($0.x), .number($0.density)] }
        })
}
