import Analyses
import Diagnostics
import Findings
import Graphics
import Settings
import Study

extension FigureKind {
    /// Two components against each other, coloured by how many scores each model has.
    static let coverageScatter = FigureKind(name: "coverage-scatter") { request, diagnostics in
        let x = request.measure("x", &diagnostics)
        let y = request.measure("y", &diagnostics)
        guard let x, let y else { return nil }
        let coverage = CoverageAnalysis(x: x, y: y, in: request.study, request.scores, of: request.models)
        if coverage.models.isEmpty {
            diagnostics.warning("this figure shows no model", at: request.options.position)
        }
        return FigureContent(
            title: "\(y.title) against \(x.title), by number of scores", summary: summary(of: coverage),
            method: method(of: coverage, request), drawing: coverageScatterDrawing(of: coverage, request),
            data: data(of: coverage, request.study), values: coverage.values)
    }
}

private func summary(of coverage: CoverageAnalysis) -> String {
    let count = NumberFormat.count
    let largest = coverage.groups.sorted { ($0.models.count, $0.count) > ($1.models.count, $1.count) }.prefix(
        4)
    if largest.isEmpty { return "No model has a score on both \(coverage.x.title) and \(coverage.y.title)." }
    let parts = largest.map { "\(count.text(Double($0.models.count))) models have \($0.count)" }
    return "Of the \(coverage.metricCount) scores that a model can have, \(parts.joined(separator: ", ")). "
        + "There are \(coverage.groups.count) different counts among \(count.text(Double(coverage.models.count))) models."
}

private func method(of coverage: CoverageAnalysis, _ request: FigureRequest) -> String {
    "One dot for each of \(request.words(forModels: coverage.models.count)). A model's count is the number of its "
        + "scores, among the \(coverage.metricCount) metrics under the study's benchmark, that are present and not exactly "
        + "zero." + request.words(forMissingScoresOf: [coverage.x, coverage.y])
}

private func data(of coverage: CoverageAnalysis, _ study: Study) -> DataTable {
    let rows = coverage.groups.flatMap { group in
        group.models.map { place -> [DataTable.Cell] in
            let model = study.table.models[place]
            return [
                .text(model.key), .text(model.name), DataTable.Cell(coverage.x.scores[place]),
                DataTable.Cell(coverage.y.scores[place]), .integer(group.count),
            ]
        }
    }
    return DataTable(
        columns: [
            .init(name: "model", kind: .text, description: "The model's key"),
            .init(name: "name", kind: .text, description: "The model's name"),
            .init(name: coverage.x.name, kind: .number, description: "Score on \(coverage.x.title)"),
            .init(name: coverage.y.name, kind: .number, description: "Score on \(coverage.y.title)"),
            .init(name: "count", kind: .integer, description: "Scores that are present and not exactly zero"),
        ], rows: rows)
}
