import Analyses
import Diagnostics
import Findings
import Graphics
import Settings
import Study

extension FigureKind {
    /// Two components against each other, coloured by the rank of the aggregate that they enter.
    static let scoreScatter = FigureKind(name: "score-scatter") { request, diagnostics in
        let x = request.measure("x", &diagnostics)
        let y = request.measure("y", &diagnostics)
        let isStandardized = request.options.flag("standardize", &diagnostics) ?? false
        let root = request.study.benchmark.flatMap { request.scores[$0.name] }
        let aggregate = request.measure("aggregate", default: root, &diagnostics)
        guard let x, let y else { return nil }
        let scatter = ScatterAnalysis(x: x, y: y, aggregate: aggregate, of: request.models)
        if scatter.points.isEmpty {
            diagnostics.warning("this figure shows no model", at: request.options.position)
        }
        if isStandardized, scatter.standardized == nil {
            diagnostics.warning(
                "the right panel has no z-scores: too few models, or a component is constant",
                at: request.options.position(of: "standardize"))
        }
        return FigureContent(
            title: "\(y.title) against \(x.title)", summary: summary(of: scatter),
            method: method(of: scatter, isStandardized, request),
            drawing: scoreScatterDrawing(of: scatter, isStandardized: isStandardized, request),
            data: data(of: scatter, isStandardized, request.study), values: scatter.values)
    }
}

private func summary(of scatter: ScatterAnalysis) -> String {
    guard !scatter.points.isEmpty else {
        return "No model has a score on both \(scatter.x.title) and \(scatter.y.title)."
    }
    let percent = NumberFormat.percent(1)
    var text = "\(NumberFormat.count.text(Double(scatter.points.count))) models."
    if let rho = scatter.spearman.number {
        text +=
            " The rank correlation of \(scatter.x.title) and \(scatter.y.title) is "
            + "\(NumberFormat.significant(3).text(rho))."
    }
    if let aggregate = scatter.aggregate, let x = scatter.explainedByX.number,
        let y = scatter.explainedByY.number
    {
        text +=
            " \(scatter.x.title) alone explains \(percent.text(x)) of the variance of \(aggregate.title), "
            + "\(scatter.y.title) alone \(percent.text(y))."
    }
    return text
}

private func method(of scatter: ScatterAnalysis, _ isStandardized: Bool, _ request: FigureRequest) -> String {
    var text = "One dot for each of \(request.words(forModels: scatter.points.count))"
    text += scatter.points.count == request.models.count ? "." : ", those with a score on everything shown."
    if let aggregate = scatter.aggregate {
        text +=
            " Colour is the rank on \(aggregate.title), 1 the best."
            + " Explained variance is the squared Pearson correlation of one component with \(aggregate.title); it is "
            + "not a decomposition, so the shares need not add up to 100%."
    }
    if isStandardized { text += " Right: the same scores as z-scores, with n in the denominator." }
    return text + request.words(forMissingScoresOf: [scatter.x, scatter.y])
}

private func data(of scatter: ScatterAnalysis, _ isStandardized: Bool, _ study: Study) -> DataTable {
    let standardized = isStandardized ? scatter.standardized : nil
    var columns: [DataTable.Column] = [
        .init(name: "model", kind: .text, description: "The model's key"),
        .init(name: "name", kind: .text, description: "The model's name"),
        .init(name: scatter.x.name, kind: .number, description: "Score on \(scatter.x.title)"),
        .init(name: scatter.y.name, kind: .number, description: "Score on \(scatter.y.title)"),
    ]
    if let aggregate = scatter.aggregate {
        columns.append(.init(name: "aggregate", kind: .number, description: "Score on \(aggregate.title)"))
        columns.append(
            .init(name: "rank", kind: .number, description: "Rank on \(aggregate.title), 1 the best"))
    }
    if standardized != nil {
        columns.append(
            .init(name: "z_\(scatter.x.name)", kind: .number, description: "z-score on \(scatter.x.title)"))
        columns.append(
            .init(name: "z_\(scatter.y.name)", kind: .number, description: "z-score on \(scatter.y.title)"))
    }
    let rows = scatter.points.enumerated().map { index, point -> [DataTable.Cell] in
        let model = study.table.models[point.model]
        var row: [DataTable.Cell] = [.text(model.key), .text(model.name), .number(point.x), .number(point.y)]
        if let aggregate = point.aggregate, let rank = point.rank {
            row += [.number(aggregate), .number(rank)]
        }
        if let standardized { row += [.number(standardized[index].x), .number(standardized[index].y)] }
        return row
    }
    return DataTable(columns: columns, rows: rows)
}
