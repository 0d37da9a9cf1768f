import Statistics

/// Between which numbers a number lies, the ends included but for a lower one that is excluded, as 0 is of a p-value.
struct NumberRange: Sendable, Hashable {
    /// Nil where there is no end.
    var lower: ExactFraction?
    var upper: ExactFraction?
    var excludesLower = false

    static let all = NumberRange()
}

extension NumberRange {
    /// Of all numbers of a kind.
    init(of kind: NumberKind) {
        lower = ExactFraction(decimal: kind.bounds.lowerBound)
        upper = ExactFraction(decimal: kind.bounds.upperBound)
        excludesLower = kind.excludesLowerBound
    }

    /// Those of its numbers that lie within the limits.
    func limited(to limits: ValueLimits) -> NumberRange {
        var range = self
        if let least = limits.least.flatMap(ExactFraction.init(decimal:)), lower.map({ $0 <= least }) ?? true
        {
            range.excludesLower = limits.excludesLeast || lower == least && excludesLower
            range.lower = least
        }
        if let most = limits.most.flatMap(ExactFraction.init(decimal:)) {
            range.upper = upper.map { min($0, most) } ?? most
        }
        return range
    }

    private var isNeverPositive: Bool { upper.map { $0 <= .zero } ?? false }

    var isNeverNegative: Bool { lower.map { $0 >= .zero } ?? false }

    /// A range in which every sum of the two lies.
    func plus(_ other: NumberRange) throws(BeyondProof) -> NumberRange {
        NumberRange(
            lower: try Self.sum(lower, other.lower), upper: try Self.sum(upper, other.upper),
            excludesLower: excludesLower || other.excludesLower)
    }

    func times(_ factor: ExactFraction) throws(BeyondProof) -> NumberRange {
        let ends = (try Self.product(lower, of: factor), try Self.product(upper, of: factor))
        // The upper end is always counted in, and so is what becomes the lower one by it.
        return factor < .zero
            ? NumberRange(lower: ends.1, upper: ends.0)
            : NumberRange(lower: ends.0, upper: ends.1, excludesLower: excludesLower && factor > .zero)
    }

    /// A range in which every product of the two lies. Ranges without end are multiplied where each lies on one side of 0.
    func times(_ other: NumberRange) throws(BeyondProof) -> NumberRange {
        if let lower, let otherLower = other.lower, isNeverNegative, other.isNeverNegative {
            // The least product is one of the least numbers, and 0 where either can be 0.
            let isReached =
                reaches(.zero) || other.reaches(.zero) || !excludesLower && !other.excludesLower
            return NumberRange(
                lower: try lower.times(otherLower), upper: try Self.product(upper, of: other.upper),
                excludesLower: !isReached)
        }
        if isNeverPositive, !isNeverNegative { return try times(.minusOne).times(other).times(.minusOne) }
        if other.isNeverPositive, !other.isNeverNegative {
            return try times(try other.times(.minusOne)).times(.minusOne)
        }
        guard let lower, let upper, let otherLower = other.lower, let otherUpper = other.upper else {
            return .all
        }
        var ends: [ExactFraction] = []
        for (one, another) in [
            (lower, otherLower), (lower, otherUpper), (upper, otherLower), (upper, otherUpper),
        ] { ends.append(try one.times(another)) }
        return NumberRange(lower: ends.min(), upper: ends.max())
    }

    /// Whether its least number is this one.
    private func reaches(_ number: ExactFraction) -> Bool { lower == number && !excludesLower }

    /// A range in which every number lies that one of this range divides, which 0 never does.
    var reciprocal: NumberRange {
        if let lower, lower >= .zero {
            // What divides by a number, however large, is never 0.
            return NumberRange(
                lower: upper?.reciprocal ?? .zero, upper: lower.reciprocal, excludesLower: upper == nil)
        }
        if let upper, upper <= .zero {
            return NumberRange(lower: upper.reciprocal, upper: lower?.reciprocal ?? .zero)
        }
        return .all
    }

    private static func sum(_ one: ExactFraction?, _ other: ExactFraction?) throws(BeyondProof)
        -> ExactFraction?
    {
        guard let one, let other else { return nil }
        return try one.plus(other)
    }

    private static func product(_ one: ExactFraction?, of other: ExactFraction?) throws(BeyondProof)
        -> ExactFraction?
    {
        guard let one, let other else { return nil }
        return try one.times(other)
    }
}

extension ExactFraction {
    func plus(_ other: ExactFraction) throws(BeyondProof) -> ExactFraction {
        guard let sum = ExactFraction.sum([self, other]) else { throw BeyondProof() }
        return sum
    }

    func times(_ other: ExactFraction) throws(BeyondProof) -> ExactFraction {
        guard let product = ExactFraction.product(self, other) else { throw BeyondProof() }
        return product
    }
}
