import Analyses
import Diagnostics
import Findings
import Graphics
import Settings

extension FigureKind {
    /// The rank correlation of every pair of metrics, as a matrix of coloured cells.
    static let correlationHeatmap = FigureKind(name: "correlation-heatmap") { request, diagnostics in
        var measures = request.measures("metrics", &diagnostics)
        let missing = request.options.choice("missing", of: CorrelationMatrix.Missing.self, &diagnostics)
        let correction = request.options.choice(
            "correction", of: CorrelationMatrix.Correction.self, &diagnostics)
        let order = request.options.choice("order", of: MeasureOrder.self, &diagnostics)
        if order == .tree { measures = request.study.inTreeOrder(measures) }
        guard !measures.isEmpty else { return nil }
        let matrix = CorrelationMatrix(
            measures, of: request.models, missing: missing ?? .complete, correction: correction ?? .bonferroni
        )
        if matrix.definedPairs == 0 {
            diagnostics.warning(
                "no pair of this figure has a defined correlation over \(matrix.models.count) models",
                at: request.options.position)
        }
        return FigureContent(
            title: "Rank correlations of \(measures.count) metrics",
            summary: summary(of: matrix), method: method(of: matrix, request),
            drawing: correlationHeatmapDrawing(of: matrix, request), data: data(of: matrix),
            values: matrix.values)
    }
}

/// In which order a heatmap lists its metrics.
enum MeasureOrder: String, CaseIterable {
    case given, tree
}

private func summary(of matrix: CorrelationMatrix) -> String {
    guard let mean = matrix.mean.number else {
        return "No pair of these \(matrix.measures.count) metrics has a defined correlation over "
            + "\(matrix.models.count) models."
    }
    let ranked = matrix.forEachPair { (a: $0, b: $1, rho: matrix.rho($0, $1).number) }
        .compactMap { pair in pair.rho.map { (a: pair.a, b: pair.b, rho: $0) } }
    let number = NumberFormat.significant(3)
    func name(_ pair: (a: Int, b: Int, rho: Double)) -> String {
        "\(matrix.measures[pair.a].title) and \(matrix.measures[pair.b].title) (\(number.text(pair.rho)))"
    }
    let pairs = NumberFormat.count.text(Double(matrix.definedPairs))
    var text =
        matrix.definedPairs == 1
        ? "The correlation of the one defined pair is \(number.text(mean))."
        : "The mean correlation over \(pairs) pairs of \(matrix.measures.count) metrics is \(number.text(mean))."
    if let highest = ranked.max(by: { $0.rho < $1.rho }), let lowest = ranked.min(by: { $0.rho < $1.rho }),
        ranked.count > 1
    {
        text += " It is highest for \(name(highest)) and lowest for \(name(lowest))."
    }
    let count = NumberFormat.count.text(Double(matrix.significantPairs))
    return text + " \(count) of the pairs \(matrix.significantPairs == 1 ? "is" : "are") significant."
}

private func method(of matrix: CorrelationMatrix, _ request: FigureRequest) -> String {
    let who =
        switch matrix.missing {
        case .complete:
            "over \(request.words(forModels: matrix.models.count)), those scored on every metric shown"
        case .pairwise: "over the models scored on both metrics of a pair, so that n differs between pairs"
        }
    let level = NumberFormat.significant(3)
    let alpha = matrix.alpha.number.map(level.text) ?? "not defined"
    let correction =
        switch matrix.correction {
        case .bonferroni:
            "Bold: significant after Bonferroni's correction, p < α = \(level.text(CorrelationMatrix.significanceLevel)) / "
                + "\(NumberFormat.count.text(Double(matrix.definedPairs))) defined pairs = \(alpha)."
        case .none: "Bold: p < \(alpha), without any correction for testing many pairs."
        }
    return
        "Spearman's rank correlation \(who). Scores are turned so that higher is better and ranked anew inside each "
        + "pair; ties share the average rank. p-values are two-sided, from Student's t with n − 2 degrees of freedom. "
        + correction + request.words(forMissingScoresOf: matrix.measures)
}

private func data(of matrix: CorrelationMatrix) -> DataTable {
    let rows = matrix.forEachPair { a, b -> [DataTable.Cell] in
        [
            .text(matrix.measures[a].name), .text(matrix.measures[b].name), .integer(matrix.n(a, b)),
            DataTable.Cell(matrix.rho(a, b)), DataTable.Cell(matrix.pValue(a, b)),
            .text(matrix.isSignificant(a, b) ? "yes" : "no"),
        ]
    }
    return DataTable(
        columns: [
            .init(name: "metric_a", kind: .text, description: "The first metric or benchmark of the pair"),
            .init(name: "metric_b", kind: .text, description: "The second"),
            .init(name: "n", kind: .integer, description: "Models in the pair"),
            .init(name: "rho", kind: .number, description: "Spearman's rank correlation"),
            .init(
                name: "p", kind: .probability,
                description: "Two-sided p-value, Student's t with n − 2 degrees of freedom"),
            .init(name: "significant", kind: .text, description: "yes when p is below the corrected level"),
        ], rows: rows)
}
