package import Findings
import Statistics
package import Study

/// What would another missing-data rule do to the ranking by the study's aggregate?
///
/// Ranks are taken over the models that both rules score, so that no model moves only because others lost their score.
/// They are average ranks, and a move counts when it is of more than `SchemeComparison.notableShift` places.
package struct RuleComparison: Sendable {
    /// The other rule.
    package let rule: MissingRule
    /// The models that both rules score, by their places in the table.
    package let models: [Int]
    /// Rank under the other rule minus rank under the study's, in the order of `models`.
    package let shifts: [Double]
    /// Spearman's ρ between both rankings.
    package let spearman: Quantity
    /// Models with a score under the study's rule and none under the other.
    package let losing: Int
    /// Models without a score under the study's rule that have one under the other.
    package let gaining: Int

    /// How many models move by more than 10 places.
    package var movedCount: Int { shifts.count { abs($0) > SchemeComparison.notableShift } }

    /// The farthest move of any model, in places.
    package var farthest: Double { shifts.reduce(0) { max($0, abs($1)) } }
}

extension RuleComparison {
    /// One comparison for each rule that is not the study's, in the order of the rules; none for a study without a
    /// benchmark.
    package static func all(of study: Study, _ scores: StudyScores) -> [RuleComparison] {
        guard let benchmark = study.benchmark, let own = scores[benchmark.name] else { return [] }
        return MissingRule.allCases.filter { $0 != scores.rule }.compactMap { rule in
            StudyScores(of: study, under: rule)[benchmark.name].map { RuleComparison(rule, own, $0) }
        }
    }

    private init(_ rule: MissingRule, _ own: Measure, _ other: Measure) {
        self.rule = rule
        let everyModel = Array(own.scores.indices)
        models = Measure.completeModels([own, other], among: everyModel)
        losing = own.scores.count { $0 != nil } - models.count
        gaining = other.scores.count { $0 != nil } - models.count
        let ranks = Ranks(own.orientedScores(of: models)).reversed
        let otherRanks = Ranks(other.orientedScores(of: models)).reversed
        shifts = zip(otherRanks.average, ranks.average).map { $0 - $1 }
        spearman = Quantity(RankCorrelation(ranks, otherRanks).rho, of: "model")
    }
}
