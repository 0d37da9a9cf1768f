/// One comparison of a claim.
struct ClaimRelation: Sendable, Hashable {
    enum Sign: String, Sendable, Hashable {
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
    }

    enum Content: Sendable, Hashable {
        case compare(ClaimTerm, Sign, ClaimTerm)
        /// Without a tolerance: exactly.
        case equal(ClaimTerm, ClaimTerm, tolerance: ClaimTerm?)
        /// Both bounds belong to the range.
        case within(ClaimTerm, from: ClaimTerm, through: ClaimTerm)
    }

    let content: Content
    /// Where it stands in the comparison.
    let source: Substring
}

extension ClaimRelation {
    /// As the author wrote it.
    var text: String { String(source) }

    func finding(on values: ValueTable) throws(NotDefined) -> ClaimFinding {
        switch content {
        case .compare(let left, let sign, let right):
            ClaimFinding(try left.number(in: values), sign, try right.number(in: values))
        case .equal(let left, let right, let tolerance):
            ClaimFinding(
                try left.number(in: values), equals: try right.number(in: values),
                tolerance: try tolerance?.number(in: values))
        case .within(let term, let lower, let upper):
            ClaimFinding(
                try term.number(in: values), from: try lower.number(in: values),
                through: try upper.number(in: values))
        }
    }

    /// What is compared, and with what.
    var terms: [ClaimTerm] {
        switch content {
        case .compare(let left, _, let right): [left, right]
        case .equal(let left, let right, let tolerance): [left, right] + [tolerance].compactMap(\.self)
        case .within(let term, let lower, let upper): [term, lower, upper]
        }
    }

    var values: [ClaimValue] { terms.flatMap(\.values) }
}
