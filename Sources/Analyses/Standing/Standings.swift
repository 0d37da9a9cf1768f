package import Study

/// Where every model and every metric of a study stands: what the leaderboard, the model pages and the metric pages are
/// written from. Computed once, from one `StudyScores`, so that no two pages can disagree.
package struct Standings: Sendable {
    package let study: Study
    package let scores: StudyScores
    package let leaderboard: Leaderboard
    package let correlations: MetricCorrelations
    /// What the rules that the study did not choose would do.
    package let rules: [RuleComparison]
    private let rankings: [String: Ranking]
    /// Every metric in the table's order, then every benchmark in the order of the trees, parents before members.
    package let measures: [Measure]
    let nearestModels: NearestModels

    package init(of study: Study, _ scores: StudyScores) {
        self.study = study
        self.scores = scores
        leaderboard = Leaderboard(of: study, scores)
        correlations = MetricCorrelations(of: study, scores)
        rules = RuleComparison.all(of: study, scores)
        let names = study.table.metrics.map(\.name) + study.trees.flatMap(\.subtree).map(\.name)
        var seen: Set<String> = []
        measures = names.filter { seen.insert($0).inserted }.compactMap { scores[$0] }
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
}
