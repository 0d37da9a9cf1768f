import Statistics

/// A number as arithmetic on Doubles left it, and how far from it the exact one may lie.
///
/// The sum of two means of 0.1 and 0.2 is 0.30000000000000004. What is nearer to 0.3 than its largest term's rounding is
/// 0.3, so that no last digit decides a comparison.
struct RoundedNumber: Sendable, Hashable {
    let number: Double
    /// Never negative. Of a sum that of its largest term; a product and a quotient hand on those of their parts.
    let rounding: Double

    private init(_ number: Double, rounding: Double) {
        (self.number, self.rounding) = (number, rounding)
    }

    init(_ number: Double) {
        self.init(number, rounding: number.magnitude * roundingTolerance)
    }
}

extension RoundedNumber {
    /// Whether nothing but rounding keeps it from being 0.
    var isZero: Bool { number.magnitude <= rounding }

    var isFinite: Bool { number.isFinite && rounding.isFinite }

    static prefix func - (one: RoundedNumber) -> RoundedNumber {
        RoundedNumber(-one.number, rounding: one.rounding)
    }

    static func + (one: RoundedNumber, other: RoundedNumber) -> RoundedNumber {
        RoundedNumber(one.number + other.number, rounding: max(one.rounding, other.rounding))
    }

    static func - (one: RoundedNumber, other: RoundedNumber) -> RoundedNumber { one + -other }

    static func * (one: RoundedNumber, other: RoundedNumber) -> RoundedNumber {
        RoundedNumber(
            one.number * other.number,
            rounding: max(
                one.number.magnitude * other.rounding, other.number.magnitude * one.rounding))
    }

    /// - Parameter other: not 0.
    static func / (one: RoundedNumber, other: RoundedNumber) -> RoundedNumber {
        let quotient = one.number / other.number
        let divisor = other.number.magnitude
        return RoundedNumber(
            quotient,
            rounding: max(one.rounding / divisor, quotient.magnitude * (other.rounding / divisor)))
    }

    var magnitude: RoundedNumber { RoundedNumber(number.magnitude, rounding: rounding) }

    /// One of several, which may be any of those that lie as near.
    static func chosen(_ number: Double, among all: [RoundedNumber]) -> RoundedNumber {
        RoundedNumber(number, rounding: all.reduce(0) { max($0, $1.rounding) })
    }

    /// The numbers' difference; 0 where only rounding tells them apart.
    func distance(from other: RoundedNumber) -> Double {
        let gap = self - other
        return gap.isZero ? 0 : gap.number
    }
}
