import Findings

extension Value {
    /// `rank(1, NAME)`, `rank(2, NAME)`, `rank(3, NAME)`: where the three best models of one order stand in another.
    ///
    /// Equal models share the smallest rank, as on the leaderboard. Undefined where no model has the place in the first
    /// order to itself.
    ///
    /// - Parameters:
    ///   - reference: every model's rank in the first order, 1 the best, ties sharing the average.
    ///   - other: every model's rank in the order of that name, in the same way.
    static func ranks(ofLeadersBy reference: [Double], in other: [Double], named name: String) -> [Value] {
        (1...3).map { place in
            // An average rank k that only one model has is that of no tie.
            let leaders = reference.indices.filter { reference[$0] == Double(place) }
            let quantity: Quantity =
                if leaders.count == 1, let leader = leaders.first {
                    .defined(Double(1 + other.count { $0 < other[leader] }))
                } else {
                    .undefined("no model alone has rank \(place)")
                }
            return Value("rank(\(place), \(name))", quantity, .count)
        }
    }
}
