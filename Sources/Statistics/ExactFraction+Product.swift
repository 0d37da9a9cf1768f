extension ExactFraction {
    package static let one = ExactFraction(1)

    /// The product, exactly; nil where it leaves the range of `Int128`.
    package static func product(_ left: ExactFraction, _ right: ExactFraction) -> ExactFraction? {
        // Common divisors go first, so that only what must be large is.
        let first = ExactFraction(left.numerator, over: right.denominator)
        let second = ExactFraction(right.numerator, over: left.denominator)
        let (numerator, isLarge) = first.numerator.multipliedReportingOverflow(by: second.numerator)
        let (denominator, isFine) = first.denominator.multipliedReportingOverflow(by: second.denominator)
        // The lowest number of all has no opposite.
        if isLarge || isFine || numerator == .min { return nil }
        return ExactFraction(numerator, over: denominator)
    }

    /// What it must be multiplied by to be 1; nil for 0.
    package var reciprocal: ExactFraction? {
        if numerator == 0 || numerator == .min { return nil }
        return numerator > 0
            ? ExactFraction(denominator, over: numerator) : ExactFraction(-denominator, over: -numerator)
    }

    /// The greatest whole number that is not above it.
    package var floor: Int128 {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        return remainder < 0 ? quotient - 1 : quotient
    }

    /// The greatest fraction of which both are whole multiples, never negative; nil where it leaves the range of `Int128`.
    package static func commonStep(_ one: ExactFraction, _ other: ExactFraction) -> ExactFraction? {
        let shared = Int128(greatestCommonDivisor(one.denominator.magnitude, other.denominator.magnitude))
        let (denominator, isFine) = one.denominator.multipliedReportingOverflow(
            by: other.denominator / shared)
        let (first, isLarge) = one.numerator.multipliedReportingOverflow(by: other.denominator / shared)
        let (second, isLarger) = other.numerator.multipliedReportingOverflow(by: one.denominator / shared)
        let divisor = greatestCommonDivisor(first.magnitude, second.magnitude)
        guard !isFine, !isLarge, !isLarger, let divisor = Int128(exactly: divisor) else { return nil }
        return ExactFraction(divisor, over: denominator)
    }
}
