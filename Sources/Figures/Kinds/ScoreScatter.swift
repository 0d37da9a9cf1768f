import Analyses
import Diagnostics
import Findings
import Graphics
import Settings
import Study

extension FigureKind {
    /// Two components against each other, coloured by the rank of the aggregate that they enter.
    static let scoreScatter = FigureKind(
        name: "score-scatter",
        options: [
            .axis("x", across: "to the right"), .axis("y", across: "upwards"),
            DocumentedKey(
                "aggregate", "a metric or a benchmark", without: "the study's benchmark",
                "The whole whose rank colours the dots, and of which x and y explain a share.",
                example: "x: fog\ny: noise\naggregate: accuracy"),
            DocumentedKey(
                "standardize", "`true` or `false`", without: "`false`",
                "Whether a second panel shows the same scores as z-scores.",
                example: "x: fog\ny: noise\nstandardize: true"),
        ]
    ) { request, diagnostics in
        let x = request.measure("x", &diagnostics)
        let y = request.measure("y", &diagnostics)
        let isStandardized = request.options.flag("standardize", &diagnostics) ?? false
        let root = request.study.benchmark.flatMap { request.scores[$0.name] }
        let aggregate = request.measure("aggregate", default: root, &diagnostics)
        guard let x, let y else { return nil }
        let scatter: ScatterAnalysis = request.lab.answer(
            to: .init(
                x: x.name, y: y.name, aggregate: aggregate?.name, of: request.models, under: request.rule))
        if scatter.points.isEmpty {
            diagnostics.warning(.emptyFigure, "this figure shows no model", at: request.options.position)
        }
        if isStandardized, scatter.standardized == nil {
            diagnostics.warning(
                .undefinedZScores,
                "the right panel has no z-scores: too few models, or a component is constant",
                at: request.options.position(of: "standardize"))
        }
        let title = "\(y.title) against \(x.title)"
        return FigureContent(
            title: title, summary: summary(of: scatter), method: method(of: scatter, isStandardized, request),
            drawing: scoreScatterDrawing(of: scatter, title: title, isStandardized: isStandardized, request),
            data: scatter.drawn(isStandardized: isStandardized, request.study.table), values: scatter.tables)
    }
}

private func summary(of scatter: ScatterAnalysis) -> String {
    guard !scatter.points.isEmpty else {
        let all = [scatter.x, scatter.y, scatter.aggregate].compactMap { $0?.title }
        return "No model has a score on \(all.count == 2 ? "both " : "")\(enumeration(all))."
    }
    var text = "\(counted(scatter.points.count, "model"))."
    if let rho = scatter.spearman.rho.number {
        text +=
            " The rank correlation of \(scatter.x.title) and \(scatter.y.title) is "
            + "\(NumberKind.correlation.text(rho))\(turnedWords(scatter))."
    }
    if case .undefined(let reason) = scatter.spearman.rho {
        text +=
            " The rank correlation of \(scatter.x.title) and \(scatter.y.title) is not defined: "
            + "\(reason)\(constantWords(scatter))."
    }
    if let aggregate = scatter.aggregate, let x = scatter.explainedByX.number,
        let y = scatter.explainedByY.number
    {
        text +=
            " \(scatter.x.title) alone explains \(NumberFormat.share.text(x)) of the variance of \(aggregate.title), "
            + "\(scatter.y.title) alone \(NumberFormat.share.text(y))."
    }
    return text
}

/// On which of the two every model has the same score.
private func constantWords(_ scatter: ScatterAnalysis) -> String {
    guard scatter.points.count > 2 else { return "" }
    let isConstant = { (scores: [Double]) in scores.allSatisfy { $0 == scores[0] } }
    let constant =
        (isConstant(scatter.points.map(\.x)) ? [scatter.x.title] : [])
        + (isConstant(scatter.points.map(\.y)) ? [scatter.y.title] : [])
    return constant.isEmpty ? "" : " on \(enumeration(constant))"
}

private func turnedWords(_ scatter: ScatterAnalysis) -> String {
    scatter.turned.isEmpty
        ? "" : ", \(enumeration(scatter.turned.map(\.title))) turned so that higher is better"
}

private func method(of scatter: ScatterAnalysis, _ isStandardized: Bool, _ request: FigureRequest) -> String {
    var text = "One dot for each of \(request.words(forModels: scatter.points.count))"
    text += scatter.points.count == request.models.count ? "." : ", those with a score on everything shown."
    text += orientationNote(of: [scatter.x, scatter.y])
    if let aggregate = scatter.aggregate {
        text +=
            " Colour is the rank on \(aggregate.title), 1 the best."
            + " Explained variance is the squared Pearson correlation of one component with \(aggregate.title); it is "
            + "not a decomposition, so the shares need not add up to 100%."
    }
    if isStandardized { text += " Right: the same scores as z-scores, with n in the denominator." }
    return text + request.words(forMissingScoresOf: [scatter.x, scatter.y])
}
