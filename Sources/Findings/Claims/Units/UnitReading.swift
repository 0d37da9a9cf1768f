/// Works out what the terms of a comparison measure, and notes where it puts together what does not go together.
struct UnitReading {
    /// Each completes a sentence about the comparison: “adds a count and a correlation”.
    private(set) var mixtures: [String] = []

    init(of relation: ClaimRelation) {
        switch relation.content {
        case .compare(let left, _, let right): _ = compared(unit(of: left), unit(of: right))
        case .equal(let left, let right, let tolerance):
            let unit = compared(unit(of: left), unit(of: right))
            guard let tolerance else { break }
            _ = joined(self.unit(of: tolerance), unit) { "takes \($0) for the tolerance of \($1)" }
        case .within(let term, let lower, let upper):
            let unit = unit(of: term)
            _ = compared(unit, self.unit(of: lower))
            _ = compared(unit, self.unit(of: upper))
        }
    }

    /// Nil where it is not known: of a value that is gone, and of a mixture, so that it is found fault with once.
    private mutating func unit(of term: ClaimTerm) -> ClaimUnit? {
        switch term {
        case .number: return .number
        case .value(let value): return value.kind.map(ClaimUnit.init)
        case .negated(let term): return unit(of: term)
        case .combined(let left, let arithmetic, let right):
            return arithmetic.unit(of: unit(of: left), unit(of: right), in: &self)
        case .called(_, let terms):
            return terms.dropFirst().reduce(unit(of: terms[0])) { compared($0, unit(of: $1)) }
        }
    }

    private mutating func compared(_ left: ClaimUnit?, _ right: ClaimUnit?) -> ClaimUnit? {
        joined(left, right) { "compares \($0) with \($1)" }
    }

    fileprivate mutating func joined(
        _ left: ClaimUnit?, _ right: ClaimUnit?, _ words: (String, String) -> String
    ) -> ClaimUnit? {
        guard let left, let right else { return nil }
        if left.goes(with: right) { return left.joined(with: right) }
        let mixture = words(left.words, right.words)
        // What is wrong with both ends of a range is said once.
        if !mixtures.contains(mixture) { mixtures.append(mixture) }
        return nil
    }
}

extension ClaimTerm.Arithmetic {
    fileprivate func unit(
        of left: ClaimUnit?, _ right: ClaimUnit?, in reading: inout UnitReading
    ) -> ClaimUnit? {
        switch self {
        case .plus: reading.joined(left, right) { "adds \($0) and \($1)" }
        case .minus: reading.joined(left, right) { "subtracts \($1) from \($0)" }
        case .times: left.flatMap { left in right.map { left.times($0) } }
        case .over: left.flatMap { left in right.map { left.over($0) } }
        }
    }
}
