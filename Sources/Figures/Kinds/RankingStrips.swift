import Analyses
import Diagnostics
import Findings
import Graphics
import Settings
import Study

extension FigureKind {
    /// One row per scheme, every model a dot at its normalised score; models whose rank moves far are joined and marked.
    static let rankingStrips = FigureKind(
        name: "ranking-strips",
        options: [
            DocumentedKey(
                "benchmark", "a benchmark", without: "the study's benchmark",
                "The benchmark whose members the schemes combine.", example: "benchmark: robustness"),
            DocumentedKey(
                "level", oneOf(StudyScores.Level.self), without: "`children`",
                "What is combined: the members directly under the benchmark, or the metrics at the ends of its tree.",
                example: "level: leaves"),
            DocumentedKey(
                "schemes", "a list of \(oneOf(Scheme.all.map(\.name)))", without: "those of the study",
                "The ways of combining that are compared, the first being the reference.",
                example: "schemes: [mean, mean-rank]"),
        ]
    ) { request, diagnostics in
        let benchmark = request.benchmark("benchmark", &diagnostics)
        let level = request.options.choice("level", of: StudyScores.Level.self, &diagnostics)
        let schemes = schemes(asked: &request, &diagnostics)
        guard let benchmark, let schemes else { return nil }
        let comparison: SchemeComparison = request.lab.answer(
            to: .init(
                schemes, of: benchmark, level: level ?? .children, models: request.models,
                under: request.rule))
        if comparison.models.isEmpty {
            diagnostics.warning(.emptyFigure, "this figure ranks no model", at: request.options.position)
        } else {
            for note in comparison.membersLeftOut {
                diagnostics.warning(.undefinedZScores, note, at: request.options.position)
            }
        }
        let title = "Rankings by \(counted(schemes.count, "scheme"))"
        return FigureContent(
            title: title, summary: summary(of: comparison), method: method(of: comparison, request),
            drawing: rankingStripsDrawing(of: comparison, title: title, request),
            data: comparison.drawn(request.study.table), values: comparison.tables)
    }
}

/// The schemes that the figure lists, or those of the study; nil, with diagnostics, when one of them is wrong.
private func schemes(asked request: inout FigureRequest, _ diagnostics: inout Diagnostics) -> [Scheme]? {
    guard let names = request.options.strings("schemes", &diagnostics) else { return request.lab.schemes }
    if names.isEmpty {
        diagnostics.error(
            .emptyList,
            "'schemes' names no scheme", at: request.options.position(of: "schemes"),
            mend: "name one or leave it out for those of the study")
        return nil
    }
    return Scheme.chosen(names, &diagnostics)
}

extension SchemeComparison {
    /// Members that a scheme cannot use, because they separate no models.
    fileprivate var membersLeftOut: [String] {
        unusedMembers.map { member in
            "'\(member.name)' \(words(for: member)), so it has no z-scores and is left out of their mean"
        }
    }
}

/// Why a member separates no models.
private func words(for member: SchemeComparison.UnusedMember) -> String {
    let ranked = counted(member.ranked, "ranked model")
    if member.scored == member.ranked {
        return member.ranked == 1 ? "scores the only ranked model" : "has one score for all \(ranked)"
    }
    let scored = "scores \(countText(member.scored)) of the \(ranked)"
    if member.isFilled { return scored + ", all alike with what counts in place of the missing scores" }
    return member.scored > 1 ? scored + ", all alike" : scored
}

private func summary(of comparison: SchemeComparison) -> String {
    guard let reference = comparison.entries.first, !comparison.models.isEmpty else {
        return "No model has a score that could be ranked."
    }
    let others = comparison.entries.dropFirst().map { strip -> String in
        "\(strip.scheme.title) moves \(countText(strip.shift.moved.count)) of "
            + "\(counted(strip.shift.models.count, "model")) by \(RankShift.words) (rank correlation "
            + "\(NumberKind.correlation.text(strip.shift.correlation.rho)))\(leftOut(by: strip, comparison))"
    }
    if others.isEmpty {
        return "\(counted(comparison.rankedCount, "model")) by \(reference.scheme.title)."
    }
    return "Against \(reference.scheme.title): " + others.joined(separator: "; ") + "."
}

/// Says of a scheme that ranks other models than the reference whom it leaves out.
private func leftOut(by strip: SchemeComparison.Entry, _ comparison: SchemeComparison) -> String {
    let missing = comparison.leftOutCount(by: strip)
    return missing == 0 ? "" : ", and ranks \(counted(missing, "model")) of the reference's not at all"
}

private func method(of comparison: SchemeComparison, _ request: FigureRequest) -> String {
    let members = comparison.level == .leaves ? "metrics at the leaves of" : "members directly under"
    let definitions = comparison.entries.map {
        "\($0.scheme.title): \($0.scheme.definition(of: comparison.benchmark, at: comparison.level))"
    }
    let weights =
        comparison.level == .leaves && comparison.benchmark.isWeighted
        ? " A metric counts the product of the weights on its way from the root, each relative to the mean weight of the "
            + "members beside it."
        : ""
    let alsoCounted = comparison.alsoCountedSentence.map { " " + $0 } ?? ""
    let leftOut = comparison.membersLeftOut.map { " " + $0.prefix(1).uppercased() + $0.dropFirst() + "." }
    return
        "Over \(request.words(forModels: comparison.rankedCount)), from the \(comparison.memberCount) \(members) "
        + "\(comparison.benchmark.title). \(definitions.joined(separator: ". ")).\(weights)\(alsoCounted)\(leftOut.joined()) Scores are min–max "
        + "normalised to run from 0 to 1 in each row. Ranks share ties by their average; a line joins a model's dots when "
        + "its rank moves by \(RankShift.words) against \(comparison.entries.first?.scheme.title ?? "the reference"), over "
        + "the models that both rank, and such models are marked."
        + request.words(forMissingScoresOf: [request.scores[comparison.benchmark.name]].compactMap(\.self))
}
