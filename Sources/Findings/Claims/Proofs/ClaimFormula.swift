/// A condition with every `not` worked into its comparisons, and every comparison one of a difference with 0.
indirect enum ClaimFormula: Sendable {
    /// The difference is above 0; at least 0 unless it is strict.
    case positive(ClaimTerm, isStrict: Bool)
    case all([ClaimFormula])
    case any([ClaimFormula])
}

extension ClaimCondition {
    /// What says that it is true, or that it is false.
    func formula(isTrue: Bool) -> ClaimFormula {
        switch self {
        case .relation(let relation): relation.formula(isTrue: isTrue)
        case .not(let condition): condition.formula(isTrue: !isTrue)
        case .both(let left, let right): .joined([left, right].map { $0.formula(isTrue: isTrue) }, isTrue)
        case .either(let left, let right): .joined([left, right].map { $0.formula(isTrue: isTrue) }, !isTrue)
        }
    }
}

extension ClaimRelation {
    func formula(isTrue: Bool) -> ClaimFormula {
        switch content {
        case .compare(let left, let sign, let right): sign.formula(left, right, isTrue)
        case .equal(let left, let right, let tolerance):
            .joined(
                [(left, right), (right, left)].map { one, other in
                    let most = tolerance.map { ClaimTerm.combined(other, .plus, $0) } ?? other
                    return Sign.lessOrEqual.formula(one, most, isTrue)
                }, isTrue)
        case .within(let term, let lower, let upper):
            .joined(
                [
                    Sign.greaterOrEqual.formula(term, lower, isTrue),
                    Sign.lessOrEqual.formula(term, upper, isTrue),
                ], isTrue)
        }
    }
}

extension ClaimRelation.Sign {
    fileprivate func formula(_ left: ClaimTerm, _ right: ClaimTerm, _ isTrue: Bool) -> ClaimFormula {
        let (less, more) = (
            ClaimTerm.combined(right, .minus, left), ClaimTerm.combined(left, .minus, right)
        )
        return switch (self, isTrue) {
        case (.less, true), (.greaterOrEqual, false): .positive(less, isStrict: true)
        case (.lessOrEqual, true), (.greater, false): .positive(less, isStrict: false)
        case (.greater, true), (.lessOrEqual, false): .positive(more, isStrict: true)
        case (.greaterOrEqual, true), (.less, false): .positive(more, isStrict: false)
        }
    }
}

extension ClaimFormula {
    fileprivate static func joined(_ parts: [ClaimFormula], _ needsAll: Bool) -> ClaimFormula {
        needsAll ? .all(parts) : .any(parts)
    }
}
