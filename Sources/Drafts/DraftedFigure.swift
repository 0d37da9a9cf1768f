import Findings
import Study

/// One of the figures of a drafted page.
struct DraftedFigure {
    let id: String
    let kind: String
    let heading: String
    let options: [String]
    let caption: String
    let findings: (DraftedValues, Narrative) -> [Finding]

    /// The fenced block that draws it.
    var block: String {
        let lines = ["id: \(id)"] + options + ["caption: >-", "  \(caption)"]
        return "```figure \(kind)\n" + lines.joined(separator: "\n") + "\n```\n"
    }

    /// The figures that these metrics can fill, most telling first.
    ///
    /// - Parameter chosen: the two that are set against each other; nil takes the first.
    static func all(for narrative: Narrative, showing chosen: [String]? = nil) -> [DraftedFigure] {
        let averaged = narrative.benchmark.metrics
        let others = narrative.metrics.map(\.name).filter { !averaged.contains($0) }
        let groups = narrative.benchmark.groups.map(\.name)
        let all = averaged + others
        let compared = compared(in: narrative)
        var figures: [DraftedFigure] = []
        // Two models are in one order or the other, and in no more or less of it.
        if compared.count > 1, narrative.modelCount > 2 { figures.append(heatmap(compared, narrative)) }
        if averaged.count > 1 { figures.append(strips(narrative)) }
        let pair =
            chosen
            ?? (groups.count > 1
                ? Array(groups.prefix(2)) : Array((averaged.count > 1 ? averaged : all).prefix(2)))
        if pair.count == 2 { figures.append(scatter(pair, hasAverage: !averaged.isEmpty)) }
        if !all.isEmpty {
            figures.append(
                density(
                    // What runs on several scales has no common axis.
                    Array(
                        (groups.count > 1 ? groups : averaged.isEmpty ? Array(all.prefix(1)) : averaged)
                            .prefix(8))))
        }
        if pair.count == 2 { figures.append(coverage(pair)) }
        return figures
    }

    /// A heatmap of very many metrics cannot be read; groups stand for theirs.
    static func compared(in narrative: Narrative) -> [String] {
        let averaged = narrative.benchmark.metrics
        let all = averaged + narrative.metrics.map(\.name).filter { !averaged.contains($0) }
        let groups = narrative.benchmark.groups.map(\.name)
        return all.count > mostInHeatmap && groups.count > 1 ? groups : Array(all.prefix(mostInHeatmap))
    }

    private static let mostInHeatmap = 40
}

extension DraftedFigure {
    private static func heatmap(_ metrics: [String], _ narrative: Narrative) -> DraftedFigure {
        var options = ["metrics: \(flowList(metrics))"]
        if narrative.hasComplete {
            options.append("cohort: complete")
        } else if narrative.hasMissing {
            options.append("missing: pairwise")
        }
        return DraftedFigure(
            id: "agreement", kind: "correlation-heatmap", heading: "Do the metrics agree?", options: options,
            caption:
                "Rank correlations between the metrics: 1 where two put the models in the same order, 0 where the orders are unrelated."
        ) { values, _ in agreement(among: metrics, values) }
    }

    private static func strips(_ narrative: Narrative) -> DraftedFigure {
        var options = ["benchmark: \(BenchmarkDraft.rootName)"]
        if narrative.hasComplete { options.append("cohort: complete") }
        return DraftedFigure(
            id: "schemes", kind: "ranking-strips", heading: "Does the way of averaging matter?",
            options: options,
            caption:
                "Each row is a way of putting the metrics together, each dot a model. A line joins the dots of a model whose rank moves by more than ten places against the mean."
        ) { values, _ in schemes(values) }
    }

    private static func scatter(_ pair: [String], hasAverage: Bool) -> DraftedFigure {
        DraftedFigure(
            id: "pair", kind: "score-scatter",
            heading: pair.allSatisfy(isSpeakable)
                ? "\(markdownText(pair[0])) and \(markdownText(pair[1]))" : "Two metrics side by side",
            options: ["x: \(yamlText(pair[0]))", "y: \(yamlText(pair[1]))"]
                + (hasAverage ? ["aggregate: \(BenchmarkDraft.rootName)"] : []),
            caption: "Each dot is a model."
        ) { values, narrative in
            guard values["pair", "spearman"] != nil else { return [] }
            let isLeast = agreement(among: compared(in: narrative), values)
                .flatMap(\.claims).contains { $0.name == "agree-least" }
            return [
                Finding(
                    text: (isLeast
                        ? "Of all pairs [these two agree least](claim:agree-least): their" : "Their")
                        + " rank correlation is `{value} pair.spearman | fixed 2`, over `{value} pair.n` models."
                )
            ]
        }
    }

    private static func density(_ metrics: [String]) -> DraftedFigure {
        DraftedFigure(
            id: "spreads", kind: "density", heading: "How far are scores spread?",
            options: ["metrics: \(flowList(metrics))"],
            caption: "The distribution of the scores."
                + (metrics.count > 1 ? " In a mean, what is spread more widely decides more." : "")
        ) { values, _ in spread(of: metrics, values) }
    }

    private static func coverage(_ pair: [String]) -> DraftedFigure {
        DraftedFigure(
            id: "coverage", kind: "coverage-scatter", heading: "What is missing?",
            options: ["x: \(yamlText(pair[0]))", "y: \(yamlText(pair[1]))"],
            caption: "The same models, coloured by how many scores each has."
        ) { values, _ in
            guard let coverage = values["table", "coverage"] else { return [] }
            if coverage == 1 {
                return [
                    Finding(
                        text: "[No score is missing](claim:coverage).",
                        claims: [("coverage", "table.coverage >= 1")])
                ]
            }
            return [Finding(text: "`{value} table.coverage | percent 1` of the table's cells hold a score.")]
        }
    }
}
