import Statistics

extension NumberRange {
    /// A range in which every power of its numbers lies; of a negative one, what divides by that power.
    func power(_ exponent: Int) throws(BeyondProof) -> NumberRange {
        // More are no claim that anyone writes.
        guard exponent.magnitude <= 16 else { throw BeyondProof() }
        let base = exponent < 0 ? reciprocal : self
        let count = Int(exponent.magnitude)
        if count.isMultiple(of: 2) {
            var range = try base.magnitudes.repeated(count)
            // What divides is never the reason for a 0.
            if exponent < 0, range.lower == .zero { range.excludesLower = true }
            return range
        }
        if base.isNeverNegative { return try base.repeated(count) }
        // An odd power rises with its base.
        return NumberRange(
            lower: try base.lower.map(Self.constant)?.repeated(count).lower,
            upper: try base.upper.map(Self.constant)?.repeated(count).upper)
    }

    private static func constant(_ number: ExactFraction) -> NumberRange {
        NumberRange(lower: number, upper: number)
    }

    private func repeated(_ count: Int) throws(BeyondProof) -> NumberRange {
        var range = self
        for _ in 1..<max(1, count) { range = try range.times(self) }
        return range
    }

    /// Of its numbers without their signs.
    private var magnitudes: NumberRange {
        if isNeverNegative { return self }
        guard let upper else { return NumberRange(lower: .zero) }
        let largest = lower.map { max(-$0, upper) }
        return NumberRange(lower: max(.zero, -upper), upper: largest)
    }
}
