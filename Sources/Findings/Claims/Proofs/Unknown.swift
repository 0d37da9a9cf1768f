import Statistics

/// A number of which a proof knows only where it lies: a value of the data, or what products and quotients of such make.
struct Unknown: Sendable {
    /// What it is, so that the same is not taken for two.
    enum Identity: Sendable, Hashable {
        case value(String)
        case product(PowerProduct)
    }

    let range: NumberRange
    /// The number is a whole multiple of it; nil where it may be any number.
    let step: ExactFraction?
}

extension Unknown {
    static let any = Unknown(range: .all, step: nil)

    func limited(to limits: ValueLimits) -> Unknown {
        Unknown(range: range.limited(to: limits), step: step)
    }

    init(_ kind: NumberKind) {
        range = NumberRange(of: kind)
        step = kind.step
    }
}

extension NumberKind {
    /// Counts are whole; a place that an even number share is a half.
    fileprivate var step: ExactFraction? {
        switch self {
        case .count: .one
        case .rank, .places: ExactFraction(1, over: 2)
        case .correlation, .probability, .testedProbability, .level, .share, .score, .spread, .plain: nil
        }
    }
}
