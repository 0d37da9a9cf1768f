extension ExactFraction {
    /// The arithmetic mean, exactly; nil for no fractions and where a sum leaves the range of `Int128`.
    ///
    /// Means may be nested. The denominators of decimals share their factors, so those of up to 15 digits
    /// leave room for trees larger than any in use.
    package static func mean(_ values: [ExactFraction]) -> ExactFraction? {
        guard !values.isEmpty, let (sum, denominator) = unreducedSum(values) else { return nil }
        return denominator.times(Int128(values.count)).map { ExactFraction(sum, over: $0) }
    }

    /// The weighted mean, exactly: Σwx / Σw. Nil for no fractions and where a sum leaves the range of `Int128`.
    ///
    /// - Parameter weights: one for each value, positive.
    package static func mean(_ values: [ExactFraction], weights: [Int]) -> ExactFraction? {
        let terms = zip(values, weights).compactMap { product($0, ExactFraction($1)) }
        let total = weights.reduce(Int128(0)) { $0 + Int128($1) }
        guard total > 0, terms.count == values.count, let (sum, denominator) = unreducedSum(terms) else {
            return nil
        }
        return denominator.times(total).map { ExactFraction(sum, over: $0) }
    }

    /// The sum, exactly; 0 for no fractions and nil where it leaves the range of `Int128`.
    package static func sum(_ values: [ExactFraction]) -> ExactFraction? {
        unreducedSum(values).map { ExactFraction($0.numerator, over: $0.denominator) }
    }

    package static prefix func - (value: ExactFraction) -> ExactFraction {
        ExactFraction(-value.numerator, over: value.denominator)
    }

    private static func unreducedSum(
        _ values: [ExactFraction]
    ) -> (numerator: Int128, denominator: Int128)? {
        // The sum is kept over a common denominator and brought to lowest terms once, at the end: a search
        // for the common divisor after each addition would take most of the time.
        var sum: Int128 = 0
        var denominator: Int128 = 1
        for value in values {
            let factor = value.factor(toShare: denominator)
            guard let common = value.denominator.times(factor),
                let rescaledSum = sum.times(common / denominator),
                let rescaledValue = value.numerator.times(factor),
                let total = rescaledSum.plus(rescaledValue)
            else { return nil }
            (sum, denominator) = (total, common)
        }
        return (sum, denominator)
    }

    /// What turns this denominator into the least common multiple of itself and `other`.
    private func factor(toShare other: Int128) -> Int128 {
        if other == denominator { return 1 }
        return other / Int128(greatestCommonDivisor(denominator.magnitude, other.magnitude))
    }
}

extension Int128 {
    /// The product, or nil when it leaves the range.
    fileprivate func times(_ factor: Int128) -> Int128? {
        let (product, overflow) = multipliedReportingOverflow(by: factor)
        return overflow ? nil : product
    }

    /// The sum, or nil when it leaves the range.
    fileprivate func plus(_ term: Int128) -> Int128? {
        let (sum, overflow) = addingReportingOverflow(term)
        return overflow ? nil : sum
    }
}
