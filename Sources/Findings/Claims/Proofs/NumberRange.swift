import Statistics

/// Between which numbers a number lies, the ends included but for the lower one of a p-value.
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
        excludesLower = kind.isProbability
    }

    /// A range in which every sum of the two lies.
    func plus(_ other: NumberRange) throws(BeyondProof) -> NumberRange {
        NumberRange(lower: try Self.sum(lower, other.lower), upper: try Self.sum(upper, other.upper))
    }

    func times(_ factor: ExactFraction) throws(BeyondProof) -> NumberRange {
        let ends = (try Self.product(lower, factor), try Self.product(upper, factor))
        return factor < .zero
            ? NumberRange(lower: ends.1, upper: ends.0) : NumberRange(lower: ends.0, upper: ends.1)
    }

    /// A range in which every product of the two lies. Ranges without end are multiplied where nothing is negative.
    func times(_ other: NumberRange) throws(BeyondProof) -> NumberRange {
        if let lower, let upper, let otherLower = other.lower, let otherUpper = other.upper {
            var ends: [ExactFraction] = []
            for (one, another) in [
                (lower, otherLower), (lower, otherUpper), (upper, otherLower), (upper, otherUpper),
            ] { ends.append(try one.times(another)) }
            return NumberRange(lower: ends.min(), upper: ends.max())
        }
        guard let lower, let otherLower = other.lower, lower >= .zero, otherLower >= .zero else {
            return .all
        }
        return NumberRange(lower: try lower.times(otherLower))
    }

    /// A range in which every number lies that one of this range divides, which 0 never does.
    var reciprocal: NumberRange {
        if let lower, lower >= .zero {
            return NumberRange(lower: upper?.reciprocal ?? .zero, upper: lower.reciprocal)
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

    private static func product(_ end: ExactFraction?, _ factor: ExactFraction) throws(BeyondProof)
        -> ExactFraction?
    {
        guard let end else { return nil }
        return try end.times(factor)
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
