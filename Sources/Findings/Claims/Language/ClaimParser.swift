import Diagnostics

/// Why a text is no comparison, and what would mend it.
struct ClaimSyntaxError: Error, Sendable, Hashable {
    var fault = Fault.invalidClaim
    /// What is wrong of the comparison; nil for all of it.
    var part: Substring?
    let message: String
    let mend: String?
}

/// Reads a comparison from its tokens, each rule of the grammar by a function of its own:
///
///     alternative = conjunction { "or" conjunction }
///     conjunction = negation { "and" negation }
///     negation    = "not" negation | relation
///     relation    = sum [ sign sum | "==" sum [ "+-" sum ] | "within" sum ".." sum ]
///     sum         = product { ("+" | "-") product }
///     product     = factor { ("*" | "/") factor }
///     factor      = "-" factor | number | value | function "(" sum { "," sum } ")" | "(" alternative ")"
struct ClaimParser {
    /// A parenthesis can hold either, so both are read alike and told apart where they are used.
    enum Part {
        case term(ClaimTerm)
        case condition(ClaimCondition)
    }

    var rest: ArraySlice<ClaimToken>
    var depth = 0

    static func condition(in tokens: [ClaimToken]) throws(ClaimSyntaxError) -> ClaimCondition {
        var parser = ClaimParser(rest: tokens[...])
        let part = try parser.alternative()
        if let token = parser.rest.first { throw unexpected(token) }
        return try condition(part)
    }
}

// MARK: - Conditions

extension ClaimParser {
    mutating func alternative() throws(ClaimSyntaxError) -> Part {
        var left = try conjunction()
        while takes("or") {
            left = .condition(.either(try Self.condition(left), try Self.condition(try conjunction())))
        }
        return left
    }

    private mutating func conjunction() throws(ClaimSyntaxError) -> Part {
        var left = try negation()
        while takes("and") {
            left = .condition(.both(try Self.condition(left), try Self.condition(try negation())))
        }
        return left
    }

    private mutating func negation() throws(ClaimSyntaxError) -> Part {
        guard takes("not") else { return try relation() }
        return try nested { (parser) throws(ClaimSyntaxError) in
            .condition(.not(try Self.condition(try parser.negation())))
        }
    }

    private mutating func relation() throws(ClaimSyntaxError) -> Part {
        let tokens = rest
        let left = try sum()
        guard let content = try content(behind: left) else { return left }
        if let next = rest.first, Self.isComparing(next) {
            throw ClaimSyntaxError(
                part: next.source, message: "two comparisons follow each other", mend: "join them with 'and'")
        }
        let source = Self.source(of: tokens.prefix(upTo: rest.startIndex))
        return .condition(.relation(ClaimRelation(content: content, source: source)))
    }

    /// What `left` is compared with, if it is.
    private mutating func content(behind left: Part) throws(ClaimSyntaxError) -> ClaimRelation.Content? {
        if case .symbol(let word)? = rest.first?.kind, let sign = ClaimRelation.Sign(rawValue: word) {
            rest.removeFirst()
            return .compare(try Self.term(left), sign, try Self.term(try sum()))
        }
        if takes("==") { return try equality(try Self.term(left), try Self.term(try sum())) }
        guard takes("within") else { return nil }
        let lower = try Self.term(try sum())
        try expect("..", "a range is written lowest..highest, as in 0.2..0.3")
        return .within(try Self.term(left), from: lower, through: try Self.term(try sum()))
    }

    private mutating func equality(_ left: ClaimTerm, _ right: ClaimTerm) throws(ClaimSyntaxError)
        -> ClaimRelation.Content
    {
        if takes("+-") { return .equal(left, right, tolerance: try Self.term(try sum())) }
        guard left.isExact, right.isExact else {
            throw ClaimSyntaxError(
                fault: .missingTolerance, message: "'==' without a tolerance compares counts and ranks only",
                mend: "say how near is near enough, as in 'a == b +- 0.01'")
        }
        return .equal(left, right, tolerance: nil)
    }

    private static func isComparing(_ token: ClaimToken) -> Bool {
        ["<", "<=", ">", ">=", "==", "within"].contains { token.isSymbol($0) }
    }

    private static func source(of tokens: ArraySlice<ClaimToken>) -> Substring {
        guard let first = tokens.first?.source, let last = tokens.last?.source else { return "" }
        return first.base[first.startIndex..<last.endIndex]
    }
}
