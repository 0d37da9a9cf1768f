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
    static func all(for narrative: Narrative) -> [DraftedFigure] {
        let averaged = narrative.benchmark.metrics
        let others = narrative.metrics.map(\.name).filter { !averaged.contains($0) }
        // A heatmap of very many metrics cannot be read; groups stand for theirs.
        let groups = narrative.benchmark.groups.map(\.name)
        let all = averaged + others
        let compared =
            all.count > mostInHeatmap && groups.count > 1 ? groups : Array(all.prefix(mostInHeatmap))
        var figures: [DraftedFigure] = []
        if compared.count > 1 { figures.append(heatmap(compared, narrative)) }
        if !averaged.isEmpty { figures.append(strips(narrative)) }
        let pair =
            groups.count > 1
            ? Array(groups.prefix(2)) : Array((averaged.count > 1 ? averaged : all).prefix(2))
        if pair.count == 2 { figures.append(scatter(pair, hasAverage: !averaged.isEmpty)) }
        if !all.isEmpty {
            figures.append(
                density(Array((groups.count > 1 ? groups : averaged.isEmpty ? all : averaged).prefix(8))))
        }
        if pair.count == 2 { figures.append(coverage(pair)) }
        return figures
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
            heading: "\(markdownText(pair[0])) and \(markdownText(pair[1]))",
            options: ["x: \(yamlText(pair[0]))", "y: \(yamlText(pair[1]))"]
                + (hasAverage ? ["aggregate: \(BenchmarkDraft.rootName)"] : []),
            caption: "Each dot is a model."
        ) { values, _ in
            guard values["pair", "spearman"] != nil else { return [] }
            return [
                Finding(
                    text:
                        "Their rank correlation is `{value} pair.spearman | fixed 2`, over `{value} pair.n` models."
                )
            ]
        }
    }

    private static func density(_ metrics: [String]) -> DraftedFigure {
        DraftedFigure(
            id: "spreads", kind: "density", heading: "How far are scores spread?",
            options: ["metrics: \(flowList(metrics))"],
            caption: "The distribution of the scores. In a mean, what is spread more widely decides more."
        ) { values, _ in spread(of: metrics, values) }
    }

    private static func coverage(_ pair: [String]) -> DraftedFigure {
        DraftedFigure(
            id: "coverage", kind: "coverage-scatter", heading: "What is missing?",
            options: ["x: \(yamlText(pair[0]))", "y: \(yamlText(pair[1]))"],
            caption: "The same models, coloured by how many scores each has."
        ) { values, _ in
            guard values["table", "coverage"] != nil else { return [] }
            return [Finding(text: "`{value} table.coverage | percent 1` of the table's cells hold a score.")]
        }
    }
}
