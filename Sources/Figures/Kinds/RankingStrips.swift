import Analyses
import Diagnostics
import Findings
import Graphics
import Settings
import Study

extension FigureKind {
    /// One row per scheme, every model a dot at its normalised score; models whose rank moves far are joined and marked.
    static let rankingStrips = FigureKind(name: "ranking-strips") { request, diagnostics in
        let benchmark = request.benchmark("benchmark", &diagnostics)
        let level = request.options.choice("level", of: StudyScores.Level.self, &diagnostics)
        let schemes = readSchemes(&request, &diagnostics)
        guard let benchmark, let schemes else { return nil }
        let comparison = SchemeComparison(
            schemes, of: benchmark, level: level ?? .children, in: request.scores, over: request.models)
        if comparison.models.isEmpty {
            diagnostics.warning("this figure ranks no model", at: request.options.position)
        }
        for member in comparison.constantMembers where !comparison.models.isEmpty {
            diagnostics.warning(
                "'\(member)' has one score for all \(comparison.models.count) models, so it has no z-scores and is "
                    + "left out of their mean", at: request.options.position)
        }
        return FigureContent(
            title: "Rankings by \(schemes.count) schemes", summary: summary(of: comparison),
            method: method(of: comparison, request), drawing: rankingStripsDrawing(of: comparison, request),
            data: data(of: comparison, request.study), values: comparison.values)
    }
}

/// The schemes that are asked for, or all of them; nil, with diagnostics, when one of them is wrong.
private func readSchemes(_ request: inout FigureRequest, _ diagnostics: inout Diagnostics) -> [Scheme]? {
    guard let names = request.options.strings("schemes", &diagnostics) else { return Scheme.all }
    if names.isEmpty {
        diagnostics.error(
            "'schemes' names no scheme", at: request.options.position(of: "schemes"),
            mend: "name one or leave it out for all")
    }
    var schemes: [Scheme] = []
    for name in names {
        if schemes.contains(where: { $0.name == name.value }) {
            diagnostics.error("scheme '\(name.value)' stands twice", at: name.position, mend: "remove one")
        } else if let scheme = Scheme.named(name.value) {
            schemes.append(scheme)
        } else {
            diagnostics.error(
                "there is no scheme '\(name.value)'", at: name.position,
                mend: didYouMean(name.value, among: Scheme.all.map(\.name))
                    ?? "schemes: \(Scheme.all.map(\.name).joined(separator: ", "))")
        }
    }
    return schemes.isEmpty || schemes.count < names.count ? nil : schemes
}

private func summary(of comparison: SchemeComparison) -> String {
    guard let reference = comparison.strips.first, !comparison.models.isEmpty else {
        return "No model has a score that could be ranked."
    }
    let count = NumberFormat.count
    let others = comparison.strips.dropFirst().map { strip -> String in
        let rho = strip.spearman.number.map { NumberFormat.significant(3).text($0) } ?? "not defined"
        return "\(strip.scheme.title) moves \(count.text(Double(strip.shifted.count))) of "
            + "\(count.text(Double(comparison.models.count))) models by more than 10 places (rank correlation \(rho))"
    }
    if others.isEmpty { return "\(comparison.models.count) models by \(reference.scheme.title)." }
    return "Against \(reference.scheme.title): " + others.joined(separator: "; ") + "."
}

private func method(of comparison: SchemeComparison, _ request: FigureRequest) -> String {
    let members = comparison.level == .leaves ? "metrics at the leaves of" : "members directly under"
    let definitions = comparison.strips.map { "\($0.scheme.title): \($0.scheme.definition)" }
    return
        "Over \(request.words(forModels: comparison.models.count)), from the \(comparison.memberCount) \(members) "
        + "\(comparison.benchmark.title). \(definitions.joined(separator: ". ")). Scores are min–max normalised to run "
        + "from 0 to 1 in each row. Ranks share ties by their average; a line joins a model's dots when its rank moves "
        + "by more than 10 places against \(comparison.strips.first?.scheme.title ?? "the reference"), and such models "
        + "are marked."
        + request.words(forMissingScoresOf: [request.scores[comparison.benchmark.name]].compactMap(\.self))
}

private func data(of comparison: SchemeComparison, _ study: Study) -> DataTable {
    var columns: [DataTable.Column] = [
        .init(name: "model", kind: .text, description: "The model's key"),
        .init(name: "name", kind: .text, description: "The model's name"),
    ]
    for strip in comparison.strips {
        let name = strip.scheme.name
        columns.append(
            .init(
                name: "\(name)_score", kind: .number,
                description: "\(strip.scheme.title), normalised to [0, 1]"))
        columns.append(
            .init(
                name: "\(name)_rank", kind: .number, description: "Rank, 1 the best, ties share the average"))
    }
    let rows = comparison.models.enumerated().map { index, place -> [DataTable.Cell] in
        let model = study.table.models[place]
        return [.text(model.key), .text(model.name)]
            + comparison.strips.flatMap { [.number($0.positions[index]), .number($0.ranks[index])] }
    }
    return DataTable(columns: columns, rows: rows)
}
