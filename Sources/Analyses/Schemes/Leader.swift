import Findings

/// Where a model that leads one order stands in another.
struct Leader: Sendable {
    /// How many places are told.
    static let count = 3

    /// From 1 to `count` in the first order.
    let place: Int
    /// The other order.
    let name: String
    /// Equal models share the smallest rank, as on the leaderboard. Undefined where no model has the place in the first
    /// order to itself, or where the other order leaves it out.
    let rank: Quantity
    /// Whether the two orders are one.
    let isSame: Bool

    /// The best models of one order in another.
    ///
    /// - Parameters:
    ///   - reference: every model's rank in the first order, 1 the best, ties sharing the average.
    ///   - other: every model's rank in the order of that name, in the same way; nil where it has none.
    ///   - isSame: whether it is the first order.
    static func all(
        by reference: [Double?], in other: [Double?], named name: String, isSame: Bool = false
    ) -> [Leader] {
        (1...count).map { place in
            // An average rank k that only one model has is that of no tie.
            let leaders = reference.indices.filter { reference[$0] == Double(place) }
            guard leaders.count == 1, let leader = leaders.first else {
                return Leader(
                    place: place, name: name, rank: .undefined("no model alone has rank \(place)"),
                    isSame: isSame)
            }
            let rank = other[leader].map { own in
                Quantity(1 + other.count { rank in rank.map { $0 < own } ?? false })
            }
            return Leader(
                place: place, name: name,
                rank: rank ?? .undefined("the model of rank \(place) is not ranked there"), isSame: isSame)
        }
    }

    static func table(of leaders: [Leader]) -> FindingTable {
        FindingTable(
            of: leaders,
            keys: [
                KeyFacet("place", .group, "A place in the first order, from 1 to \(count)") { "\($0.place)" },
                KeyFacet("order", .measure, "The other order", \.name),
            ],
            [
                .number("rank", .rank, "Where the model of that place stands in the other order", \.rank)
                    .limited { $0.isSame ? .fixed(Double($0.place)) : .atMost(.whole("n")) }
            ])
    }
}
