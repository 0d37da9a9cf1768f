import Analyses
import Diagnostics
import Findings
import Graphics
import Settings
import Study

extension FigureKind {
    /// The rank correlation of every pair of metrics, as a matrix of coloured cells.
    static let correlationHeatmap = FigureKind(
        name: "correlation-heatmap",
        options: [
            .metrics("The metrics and benchmarks whose pairs it shows."),
            DocumentedKey(
                "missing", oneOf(Correlations.Missing.self), without: "`complete`",
                "Over which models a pair is compared: those with a score on all that is listed, or on the two.",
                example: "metrics: [fog, noise, agreement]\nmissing: pairwise"),
            DocumentedKey(
                "correction", oneOf(CorrelationFamily.Correction.self), without: "`bonferroni`",
                "Whether the level of significance is divided by the number of pairs.",
                example: "metrics: [fog, noise, blur]\ncorrection: none"),
            DocumentedKey(
                "order", oneOf(MeasureOrder.self), without: "`given`",
                "Whether the metrics stand as they are listed, or as the study's benchmark has them.",
                example: "metrics: [noise, fog, blur]\norder: tree"),
        ]
    ) { request, diagnostics in
        var names = request.measures("metrics", &diagnostics).map(\.name)
        let missing = request.options.choice("missing", of: Correlations.Missing.self, &diagnostics)
        let correction = request.options.choice(
            "correction", of: CorrelationFamily.Correction.self, &diagnostics)
        let order = request.options.choice("order", of: MeasureOrder.self, &diagnostics)
        if order == .tree { names = request.study.inTreeOrder(names) }
        guard !names.isEmpty else { return nil }
        let matrix: CorrelationMatrix = request.lab.answer(
            to: .init(
                .init(
                    names, of: request.models, missing ?? .complete, under: request.rule),
                correction ?? .bonferroni))
        if matrix.family.definedPairs == 0 {
            diagnostics.warning(
                .undefinedCorrelations,
                "no pair of this figure has a defined correlation over \(matrix.models.count) models",
                at: request.options.position)
        }
        return FigureContent(
            title: title(of: matrix), summary: summary(of: matrix), method: method(of: matrix, request),
            drawing: correlationHeatmapDrawing(of: matrix, title: title(of: matrix), request),
            data: matrix.byPair, values: matrix.tables)
    }
}

/// In which order a heatmap lists its metrics.
enum MeasureOrder: String, CaseIterable {
    case given, tree
}

private func title(of matrix: CorrelationMatrix) -> String {
    "Rank correlations of \(counted(matrix.measures.count, "metric"))"
}

private func summary(of matrix: CorrelationMatrix) -> String {
    guard let mean = matrix.mean.number else {
        return "No pair of \(counted(matrix.measures.count, "metric")) has a defined correlation over "
            + "\(matrix.models.count) models."
    }
    func name(_ pair: CorrelationMatrix.Pair) -> String {
        "\(pair.a.title) and \(pair.b.title) (\(NumberKind.correlation.text(pair.rho)))"
    }
    let defined = matrix.family.definedPairs
    let allDefined = defined == matrix.pairCount
    var text =
        defined == 1
        ? "The correlation of the one defined pair is \(NumberKind.correlation.text(mean))."
        : "The mean correlation over \(allDefined ? "" : "the ")\(countText(defined)) \(allDefined ? "" : "defined ")pairs of "
            + "\(matrix.measures.count) metrics is \(NumberKind.correlation.text(mean))."
    if defined > 1, let highest = matrix.highest, let lowest = matrix.lowest, highest.rho != lowest.rho {
        text += " It is highest for \(name(highest)) and lowest for \(name(lowest))."
    }
    let significant = matrix.significantPairs
    if defined > 1, significant == defined { return text + " All of these pairs are significant." }
    return text
        + " \(countText(significant)) of the pairs \(significant == 1 ? "is" : "are") significant."
}

private func method(of matrix: CorrelationMatrix, _ request: FigureRequest) -> String {
    let who =
        switch matrix.missing {
        case .complete:
            "over \(request.words(forModels: matrix.models.count)), those scored on every metric shown"
        case .pairwise:
            "over those of \(request.words(forModels: request.models.count)) that are scored on both metrics of a pair, so that "
                + "n differs between pairs"
        }
    let level = CorrelationWords.level(of: matrix.family)
    let correction =
        switch matrix.family.correction {
        case .bonferroni: "Bold: significant after Bonferroni's correction, \(level)."
        case .none: "Bold: \(level), without any correction for testing many pairs."
        }
    return "Spearman's rank correlation \(who). \(CorrelationWords.ranks) p-values are "
        + "\(CorrelationWords.test). \(correction)" + request.words(forMissingScoresOf: matrix.measures)
}
