/// A fraction of two integers, without rounding.
///
/// Decimals of a few digits often have equal means, and those must compare as equal. As Doubles they do not:
/// the mean of 0.3, 0.4 and 0.5 falls below that of 0.4, 0.4 and 0.4 in the last digit, and a ranking turns
/// that into a difference of places. So means that are to be ranked are taken here.
package struct ExactFraction: Sendable, Hashable, Comparable {
    // In lowest terms, so equal fractions have equal members.
    package let numerator: Int128
    /// Positive.
    package let denominator: Int128

    package static let zero = ExactFraction(0)

    package init(_ integer: Int) {
        numerator = Int128(integer)
        denominator = 1
    }

    /// `numerator / denominator`, brought to lowest terms. The denominator must be positive.
    package init(_ numerator: Int128, over denominator: Int128) {
        precondition(denominator > 0, "A fraction needs a positive denominator.")
        let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        if divisor == 1 {
            self.numerator = numerator
            self.denominator = denominator
        } else {
            self.numerator = numerator / Int128(divisor)
            self.denominator = denominator / Int128(divisor)
        }
    }

    package static func < (left: ExactFraction, right: ExactFraction) -> Bool {
        if left.denominator == right.denominator { return left.numerator < right.numerator }
        // Cross products have up to 254 bits, so they are compared by halves.
        let (first, second) = (
            left.numerator.multipliedFullWidth(by: right.denominator),
            right.numerator.multipliedFullWidth(by: left.denominator)
        )
        return (first.high, first.low) < (second.high, second.low)
    }
}
