import Findings
import Statistics

extension Scheme {
    /// Per member average ranks among the models that it scores, then their mean, with the sign turned so that
    /// higher is better.
    static let meanRank = Scheme(
        name: "mean-rank", title: "Mean rank",
        definition:
            "each member's ranks among the models, ties averaged, then their mean with the sign turned"
    ) { members in
        let ranks = members.measures.map { measure -> [Double?] in
            let scores = members.models.map { measure.scores[$0] }
            var rest = Ranks(scores.compactMap(\.self)).reversed.average[...]
            return scores.map { $0 == nil ? nil : rest.popFirst().map(-) }
        }
        return members.meanOverMembers(ranks)
    }
}
