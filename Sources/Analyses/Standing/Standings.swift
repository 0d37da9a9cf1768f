package import Study

/// Where every model and every metric of a study stands: what the leaderboard, the model pages and the metric pages are
/// written from, under one missing rule.
package struct Standings: Analysis {
    package typealias Question = MissingRule

    package let study: Study
    package let scores: StudyScores
    package let leaderboard: Leaderboard
    package let correlations: MetricCorrelations
    private let rankings: [String: Ranking]
    /// Every metric in the table's order, then every benchmark in the order of the trees, parents before members.
    package let measures: [Measure]
    private let nearestModels: NearestModels

    package init(_ rule: MissingRule, in lab: Lab) {
        study = lab.study
        scores = lab.scores(under: rule)
        leaderboard = lab.answer(to: rule)
        correlations = lab.answer(to: rule)
        let names = study.table.metrics.map(\.name) + study.trees.flatMap(\.subtree).map(\.name)
        var seen: Set<String> = []
        measures = names.filter { seen.insert($0).inserted }.compactMap { [scores] in scores[$0] }
        let rankings = Dictionary(uniqueKeysWithValues: measures.map { ($0.name, Ranking($0)) })
        self.rankings = rankings
        nearestModels = NearestModels(
            leaderboard.metrics.compactMap { rankings[$0] }, keys: study.table.models.map(\.key))
    }

    /// The ranking of the models that a metric or benchmark scores; nil for a name that is neither.
    package func ranking(of name: String) -> Ranking? { rankings[name] }

    /// - Parameter model: its place in the table.
    package func standing(ofModel model: Int) -> ModelStanding { ModelStanding(of: model, in: self) }

    /// Nil for a name that is neither a metric nor a benchmark.
    package func standing(ofMetric name: String) -> MetricStanding? { MetricStanding(name, in: self) }

    func nearest(to model: Int, limit: Int) -> [NearestModels.Neighbour] {
        nearestModels.nearest(to: model, limit: limit)
    }

    /// How many metrics each of the nearest shares with a model at least.
    func neighboursShare(with model: Int) -> Int { nearestModels.needed(by: model) }
}
