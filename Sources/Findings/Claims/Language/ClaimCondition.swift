/// What a claim says of its values: one comparison, or several joined.
indirect enum ClaimCondition: Sendable, Hashable {
    case relation(ClaimRelation)
    case not(ClaimCondition)
    case both(ClaimCondition, ClaimCondition)
    case either(ClaimCondition, ClaimCondition)
}

extension ClaimCondition {
    func verdict(on values: ValueTable) throws(NotDefined) -> ClaimVerdict {
        switch self {
        case .relation(let relation): ClaimVerdict(try relation.finding(on: values))
        case .not(let condition): try condition.verdict(on: values).negated
        case .both(let left, let right):
            // Both sides are looked at, so that a value that is not defined is never passed over.
            try left.verdict(on: values).and(try right.verdict(on: values))
        case .either(let left, let right):
            try left.verdict(on: values).negated.and(try right.verdict(on: values).negated).negated
        }
    }

    /// Its comparisons, in the order of the text.
    var relations: [ClaimRelation] {
        switch self {
        case .relation(let relation): [relation]
        case .not(let condition): condition.relations
        case .both(let left, let right), .either(let left, let right): left.relations + right.relations
        }
    }
}
