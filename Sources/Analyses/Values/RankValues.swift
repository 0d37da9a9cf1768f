import Findings
package import Study

extension ValueTable {
    /// Adds `rank(MODEL, SCHEME)` for every model and scheme, as the leaderboard ranks them; nothing for a study
    /// without a benchmark.
    ///
    /// MODEL is the model's key, or its name where no other model bears it as a name or key.
    ///
    /// - Parameter models: every model of the study, in the table's order.
    package mutating func addRanks(of leaderboard: Leaderboard, _ models: [Model]) {
        guard leaderboard.benchmark != nil else { return }
        var uses: [String: Int] = [:]
        for model in models {
            for name in Set([model.key, model.name]) { uses[name, default: 0] += 1 }
        }
        for (scheme, ranking) in zip(leaderboard.schemes, leaderboard.rankings) {
            for (place, model) in models.enumerated() {
                let quantity =
                    ranking[place].map { Quantity.defined(Double($0.rank)) }
                    ?? .undefined(leaderboard.reasonWithoutRank(place) ?? "the model is not ranked")
                let hasOwnName = model.name != model.key && uses[model.name] == 1
                add(
                    Value(
                        "rank(\(model.key), \(scheme.name))", quantity, .count,
                        secondName: hasOwnName ? "rank(\(model.name), \(scheme.name))" : nil))
            }
        }
    }
}
