/// Arithmetic on values, one side of a comparison.
indirect enum ClaimTerm: Sendable, Hashable {
    enum Arithmetic: String, Sendable, Hashable {
        case plus = "+"
        case minus = "-"
        case times = "*"
        case over = "/"
    }

    enum Function: String, Sendable, Hashable {
        case absolute = "abs"
        case minimum = "min"
        case maximum = "max"
    }

    case number(Double)
    case value(ClaimValue)
    case negated(ClaimTerm)
    case combined(ClaimTerm, Arithmetic, ClaimTerm)
    /// At least one argument.
    case called(Function, [ClaimTerm])
}

extension ClaimTerm {
    /// In the order of the text, each as often as it stands there.
    var values: [ClaimValue] {
        switch self {
        case .number: []
        case .value(let value): [value]
        case .negated(let term): term.values
        case .combined(let left, _, let right): left.values + right.values
        case .called(_, let terms): terms.flatMap(\.values)
        }
    }

    /// Whether it is made of counts (ranks are) and plain numbers alone, without a division, so that `==` means
    /// something without a tolerance.
    var isExact: Bool {
        switch self {
        case .number: true
        // What is gone now may have been a count.
        case .value(let value): [.count, .rank, .places, nil].contains(value.kind)
        case .negated(let term): term.isExact
        case .combined(_, .over, _): false
        case .combined(let left, _, let right): left.isExact && right.isExact
        case .called(_, let terms): terms.allSatisfy(\.isExact)
        }
    }
}
