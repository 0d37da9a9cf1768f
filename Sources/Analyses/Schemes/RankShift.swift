import Findings
import Statistics

/// How far models move from one order to another: the one definition of a move, for figures, pages and claims.
///
/// Ranks are taken over the models that both orders rank, so that none moves only because others are left out; ties share
/// the average rank, and a move is the difference of the two.
package struct RankShift: Sendable {
    /// A move of more places than this is notable; exactly this many is not.
    package static let notable = 10.0

    /// “more than 10”, for where room is short.
    package static let shortWords = "more than \(NumberKind.places.text(notable))"

    /// “more than 10 places”
    package static let words = "\(shortWords) places"

    /// The models that both orders rank, by their places in the table.
    package let models: [Int]
    /// Rank in the other order minus rank in the first, in the order of `models`: negative is a better place.
    package let shifts: [Double]
    /// Spearman's correlation of the two orders.
    package let correlation: Correlation
    private let shiftOfModel: [Int: Double]

    /// - Parameters:
    ///   - first: one number per model of the table, higher is better; nil where it is not ranked.
    ///   - other: the same in the other order.
    package init(from first: [Double?], to other: [Double?]) {
        models = first.indices.filter { first[$0] != nil && other[$0] != nil }
        let ranks = Ranks(models.compactMap { first[$0] }).reversed
        let otherRanks = Ranks(models.compactMap { other[$0] }).reversed
        shifts = zip(otherRanks.average, ranks.average).map { $0 - $1 }
        correlation = Correlation(RankCorrelation(ranks, otherRanks))
        shiftOfModel = Dictionary(uniqueKeysWithValues: zip(models, shifts))
    }

    /// How one model moves.
    package struct Move: Sendable, Hashable {
        package enum Direction: Sendable, Hashable {
            /// To a better place.
            case up
            case down
            case none
        }

        /// By how many, never negative.
        package let places: Double
        package let direction: Direction

        /// Whether a tie puts a half into it.
        package var isHalf: Bool { places != places.rounded() }

        package var isNotable: Bool { places > RankShift.notable }
    }

    /// Nil for a model that one of the orders leaves out.
    package subscript(model: Int) -> Move? {
        shiftOfModel[model].map { shift in
            Move(places: abs(shift), direction: shift < 0 ? .up : shift > 0 ? .down : .none)
        }
    }

    /// The models that move far, by their places in the table.
    package var moved: [Int] { models.filter { self[$0]?.isNotable ?? false } }

    /// The farthest move of any model, in places.
    package var farthest: Double { shifts.reduce(0) { max($0, abs($1)) } }
}
