import Statistics

extension Scheme {
    /// Per member (x − mean) / standard deviation with n in the denominator (`scipy.stats.zscore`), then the mean.
    /// A constant member separates no models and contributes nothing.
    static let zScore = Scheme(
        name: "z-score", title: "Mean z-score",
        definition: "each member's scores as z-scores over these models, then their mean"
    ) { members in
        let standardised = members.measures.compactMap { measure -> [Double?]? in
            let scores = members.models.map { measure.scores[$0] }
            guard case .success(let standard) = standardScores(scores.compactMap(\.self)) else { return nil }
            var rest = standard[...]
            return scores.map { $0 == nil ? nil : rest.popFirst() }
        }
        // Where every member is constant nothing separates the models, and all tie.
        return standardised.isEmpty ? members.models.map { _ in 0 } : members.meanOverMembers(standardised)
    }
}
