/// What a claim says of its values.
indirect enum ClaimCondition: Sendable, Hashable {
    enum Sign: String, Sendable, Hashable {
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
    }

    case compare(ClaimTerm, Sign, ClaimTerm)
    /// Without a tolerance: exactly.
    case equal(ClaimTerm, ClaimTerm, tolerance: ClaimTerm?)
    /// Both bounds belong to the range.
    case within(ClaimTerm, from: ClaimTerm, through: ClaimTerm)
    case not(ClaimCondition)
    case both(ClaimCondition, ClaimCondition)
    case either(ClaimCondition, ClaimCondition)
}

extension ClaimCondition {
    func verdict(on values: ValueTable) throws(NotDefined) -> ClaimVerdict {
        switch self {
        case .compare(let left, let sign, let right):
            ClaimVerdict(
                ClaimFinding(try left.number(in: values), sign, try right.number(in: values)))
        case .equal(let left, let right, let tolerance):
            ClaimVerdict(
                ClaimFinding(
                    try left.number(in: values), equals: try right.number(in: values),
                    tolerance: try tolerance?.number(in: values)))
        case .within(let term, let lower, let upper):
            ClaimVerdict(
                ClaimFinding(
                    try term.number(in: values), from: try lower.number(in: values),
                    through: try upper.number(in: values)))
        case .not(let condition): try condition.verdict(on: values).negated
        case .both(let left, let right):
            // Both sides are looked at, so that a value that is not defined is never passed over.
            try left.verdict(on: values).and(try right.verdict(on: values))
        case .either(let left, let right):
            try left.verdict(on: values).negated.and(try right.verdict(on: values).negated).negated
        }
    }
}
