import Findings
import Statistics

extension Scheme {
    /// Per member (x − mean) / standard deviation with n in the denominator (`scipy.stats.zscore`), then the mean.
    /// A constant member separates no models and contributes nothing. Means within a rounding of each other tie.
    static let zScore = Scheme(
        name: "z-score", title: "Mean z-score",
        definition: "each member's scores as z-scores over the models, then their mean", needsSpread: true
    ) { members in
        let standardised = members.measures.map { measure -> [Double?]? in
            let scores = members.models.map { measure.scores[$0] }
            guard case .success(let standard) = standardScores(scores.compactMap(\.self)) else { return nil }
            var rest = standard[...]
            return scores.map { $0 == nil ? nil : rest.popFirst() }
        }
        // Where every member is constant nothing separates the models, and all tie.
        let means =
            standardised.allSatisfy { $0 == nil }
            ? members.models.map { _ in .defined(0) }
            : members.meanOverMembers(standardised).tyingRoundings(of: standardised.compactMap(\.self))
        // A constant member says nothing of the models, but a model must have its score all the same where the rule asks.
        return zip(members.reasonsUnscored, means).map { reason, mean in
            reason.map(Quantity.undefined) ?? mean
        }
    }
}
