import Analyses
import Diagnostics
import Findings
import Graphics
import Settings
import Study

extension FigureKind {
    /// Two components against each other, coloured by how many scores each model has.
    static let coverageScatter = FigureKind(
        name: "coverage-scatter",
        options: [
            .axis("x", across: "to the right"), .axis("y", across: "upwards"),
            DocumentedKey(
                "count", oneOf(CoverageAnalysis.Count.self), without: "`present`",
                "Which scores of a model count: all that are present, or those that are not exactly 0.",
                example: "x: fog\ny: noise\ncount: nonzero"),
        ]
    ) { request, diagnostics in
        let x = request.measure("x", &diagnostics)
        let y = request.measure("y", &diagnostics)
        let count = request.options.choice("count", of: CoverageAnalysis.Count.self, &diagnostics)
        guard let x, let y else { return nil }
        let coverage: CoverageAnalysis = request.lab.answer(
            to: .init(
                x: x.name, y: y.name, count: count ?? .present, of: request.models, under: request.rule))
        if coverage.models.isEmpty {
            diagnostics.warning(.emptyFigure, "this figure shows no model", at: request.options.position)
        }
        let title = "\(y.title) against \(x.title), by number of \(coverage.scoreNoun)s"
        return FigureContent(
            title: title, summary: summary(of: coverage), method: method(of: coverage, request),
            drawing: coverageScatterDrawing(of: coverage, title: title, request),
            data: coverage.drawn(request.study.table), values: coverage.tables)
    }
}

private func summary(of coverage: CoverageAnalysis) -> String {
    let largest = coverage.bySize.prefix(4)
    if largest.isEmpty { return "No model has a score on both \(coverage.x.title) and \(coverage.y.title)." }
    let parts = largest.enumerated().map { place, group in
        let models = group.models.count
        return (place == 0 ? counted(models, "model") : countText(models))
            + " \(models == 1 ? "has" : "have") \(group.count)"
    }
    return "Of the \(coverage.metricCount) \(coverage.scoreNoun)s that a model can have, "
        + "\(enumeration(parts)). \(differentCounts(in: coverage)) "
        + "\(counted(coverage.models.count, "model"))."
}

private func differentCounts(in coverage: CoverageAnalysis) -> String {
    coverage.groups.count == 1
        ? "There is one count among" : "There are \(coverage.groups.count) different counts among"
}

private func method(of coverage: CoverageAnalysis, _ request: FigureRequest) -> String {
    let counted =
        switch coverage.count {
        case .present: "that are present; a score of 0 is a score"
        case .nonzero: "that are present and not exactly zero, as the paper counts"
        }
    return
        "One dot for each of \(request.words(forModels: coverage.models.count)). A model's count is the number "
        + "of its scores, among the \(Findings.counted(coverage.metricCount, "metric"))\(request.study.benchmark == nil ? "" : " under the study's benchmark"), \(counted)."
        + orientationNote(of: [coverage.x, coverage.y])
        + request.words(forMissingScoresOf: [coverage.x, coverage.y])
}
