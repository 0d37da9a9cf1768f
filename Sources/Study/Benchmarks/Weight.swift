/// What a member counts in its benchmark beside the others there: a positive decimal.
///
/// Kept as a whole number of billionths, so that 0.1 thrice is exactly 0.3: weights enter exact means, and models whose
/// exact means are equal must tie. The bounds are far beyond any weight that is meant and leave exact arithmetic its room.
package struct Weight: Sendable, Hashable {
    let billionths: Int

    /// What a member counts for which the study states nothing.
    package static let one = Weight(billionths: 1_000_000_000)

    private init(billionths: Int) { self.billionths = billionths }

    /// Nil for what is not positive, exceeds a million or has more than nine decimals.
    package init?(_ number: Double) {
        guard number > 0, number <= 1_000_000 else { return nil }
        // Below 2^53, so that the division rounds once, as reading the decimal did: both give the same Double or the number
        // has more decimals.
        let billionths = (number * 1e9).rounded()
        guard billionths > 0, billionths / 1e9 == number else { return nil }
        self.billionths = Int(billionths)
    }

    /// As people write it.
    package var number: Double { Double(billionths) / 1e9 }
}

extension [Weight] {
    /// The smallest whole numbers in the same ratio; nil where all are equal, for then they say nothing.
    var ratio: [Int]? {
        guard let first, contains(where: { $0 != first }) else { return nil }
        let divisor = reduce(0) { greatestCommonDivisor($0, $1.billionths) }
        return map { $0.billionths / divisor }
    }
}

/// Euclid's algorithm; of a number and 0 it is the number.
private func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
    other == 0 ? one : greatestCommonDivisor(other, one % other)
}
