/// Why a text is no comparison, and what would mend it.
struct ClaimSyntaxError: Error, Sendable, Hashable {
    let message: String
    let mend: String?
}

/// Reads a comparison from its tokens, each rule of the grammar by a function of its own:
///
///     alternative = conjunction { "or" conjunction }
///     conjunction = negation { "and" negation }
///     negation    = "not" negation | comparison
///     comparison  = sum [ sign sum | "==" sum [ "+-" sum ] | "within" sum ".." sum ]
///     sum         = product { ("+" | "-") product }
///     product     = factor { ("*" | "/") factor }
///     factor      = "-" factor | number | value | function "(" sum { "," sum } ")" | "(" alternative ")"
struct ClaimParser {
    /// A parenthesis can hold either, so both are read alike and told apart where they are used.
    private enum Part {
        case term(ClaimTerm)
        case condition(ClaimCondition)
    }

    private static let comparing: Set<String> = ["<", "<=", ">", ">=", "==", "within"]

    private let values: ValueTable
    private var rest: ArraySlice<ClaimToken>
    private var depth = 0

    static func condition(in tokens: [ClaimToken], of values: ValueTable) throws(ClaimSyntaxError)
        -> ClaimCondition
    {
        var parser = ClaimParser(values: values, rest: tokens[...])
        let part = try parser.alternative()
        if let token = parser.rest.first { throw unexpected(token) }
        return try condition(part)
    }
}

// MARK: - The grammar

extension ClaimParser {
    private mutating func alternative() throws(ClaimSyntaxError) -> Part {
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
        guard takes("not") else { return try comparison() }
        return try nested { (parser) throws(ClaimSyntaxError) in
            .condition(.not(try Self.condition(try parser.negation())))
        }
    }

    private mutating func comparison() throws(ClaimSyntaxError) -> Part {
        let left = try sum()
        let condition: ClaimCondition
        if case .symbol(let word)? = rest.first, let sign = ClaimCondition.Sign(rawValue: word) {
            rest.removeFirst()
            condition = .compare(try Self.term(left), sign, try Self.term(try sum()))
        } else if takes("==") {
            condition = try equality(try Self.term(left), try Self.term(try sum()))
        } else if takes("within") {
            let lower = try Self.term(try sum())
            try expect("..", "a range is written lowest..highest, as in 0.2..0.3")
            condition = .within(try Self.term(left), from: lower, through: try Self.term(try sum()))
        } else {
            return left
        }
        if let next = rest.first, Self.comparing.contains(next.text) {
            throw ClaimSyntaxError(
                message: "two comparisons follow each other", mend: "join them with 'and'")
        }
        return .condition(condition)
    }

    private mutating func equality(_ left: ClaimTerm, _ right: ClaimTerm) throws(ClaimSyntaxError)
        -> ClaimCondition
    {
        if takes("+-") { return .equal(left, right, tolerance: try Self.term(try sum())) }
        guard left.isExact(in: values), right.isExact(in: values) else {
            throw ClaimSyntaxError(
                message: "'==' without a tolerance compares counts and ranks only",
                mend: "say how near is near enough, as in 'a == b +- 0.01'")
        }
        return .equal(left, right, tolerance: nil)
    }

    private mutating func sum() throws(ClaimSyntaxError) -> Part {
        var left = try product()
        while case .symbol(let sign)? = rest.first, let arithmetic = ClaimTerm.Arithmetic(rawValue: sign),
            arithmetic == .plus || arithmetic == .minus
        {
            rest.removeFirst()
            left = .term(.combined(try Self.term(left), arithmetic, try Self.term(try product())))
        }
        return left
    }

    private mutating func product() throws(ClaimSyntaxError) -> Part {
        var left = try factor()
        while case .symbol(let sign)? = rest.first, let arithmetic = ClaimTerm.Arithmetic(rawValue: sign),
            arithmetic == .times || arithmetic == .over
        {
            rest.removeFirst()
            left = .term(.combined(try Self.term(left), arithmetic, try Self.term(try factor())))
        }
        return left
    }

    private mutating func factor() throws(ClaimSyntaxError) -> Part {
        switch rest.popFirst() {
        case .number(let number)?: return .term(.number(number))
        case .value(let name)?: return .term(.value(name))
        case .symbol("-")?:
            return try nested { (parser) throws(ClaimSyntaxError) in
                .term(.negated(try Self.term(try parser.factor())))
            }
        case .symbol("(")?:
            return try nested { (parser) throws(ClaimSyntaxError) in
                let part = try parser.alternative()
                try parser.expect(")", "close the parenthesis")
                return part
            }
        case .symbol(let word)?:
            guard let function = ClaimTerm.Function(rawValue: word) else {
                throw Self.unexpected(.symbol(word))
            }
            return .term(try call(of: function))
        case .unknown(let name)?: throw Self.unexpected(.unknown(name))
        case nil:
            throw ClaimSyntaxError(
                message: "the comparison ends too early", mend: "write it as in 'alignment.mean < 0.2'")
        }
    }

    private mutating func call(of function: ClaimTerm.Function) throws(ClaimSyntaxError) -> ClaimTerm {
        let shape = function == .absolute ? "abs(a)" : "\(function.rawValue)(a, b)"
        try expect("(", "write \(shape)")
        let terms = try nested { (parser) throws(ClaimSyntaxError) in
            var terms = [try Self.term(try parser.sum())]
            while parser.takes(",") { terms.append(try Self.term(try parser.sum())) }
            return terms
        }
        try expect(")", "write \(shape)")
        if function == .absolute, terms.count > 1 {
            throw ClaimSyntaxError(message: "'abs' is of one number", mend: "write \(shape)")
        }
        return .called(function, terms)
    }
}

// MARK: - Steps

extension ClaimParser {
    private mutating func takes(_ symbol: String) -> Bool {
        guard rest.first == .symbol(symbol) else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func expect(_ symbol: String, _ mend: String) throws(ClaimSyntaxError) {
        if takes(symbol) { return }
        let found = rest.first.map { "not '\($0.text)'" } ?? "but the comparison ends"
        throw ClaimSyntaxError(message: "'\(symbol)' is expected here, \(found)", mend: mend)
    }

    /// Refuses what is nested so deeply that reading it would exhaust the stack.
    private mutating func nested<Result>(
        _ read: (inout ClaimParser) throws(ClaimSyntaxError) -> Result
    ) throws(ClaimSyntaxError) -> Result {
        guard depth < 32 else {
            throw ClaimSyntaxError(message: "this is nested more than 32 levels deep", mend: nil)
        }
        depth += 1
        defer { depth -= 1 }
        return try read(&self)
    }

    private static func condition(_ part: Part) throws(ClaimSyntaxError) -> ClaimCondition {
        switch part {
        case .condition(let condition): return condition
        case .term:
            throw ClaimSyntaxError(
                message: "this is a number and no comparison",
                mend: "compare it, as in 'alignment.mean < 0.2'"
            )
        }
    }

    private static func term(_ part: Part) throws(ClaimSyntaxError) -> ClaimTerm {
        switch part {
        case .term(let term): return term
        case .condition:
            throw ClaimSyntaxError(
                message: "a comparison stands where a number is expected",
                mend: "join comparisons with 'and', 'or' and 'not'")
        }
    }

    private static func unexpected(_ token: ClaimToken) -> ClaimSyntaxError {
        let mends = [
            "=": "write '=='", "!=": "write 'not a == b'", "&&": "write 'and'", "||": "write 'or'",
            "+-": "a tolerance follows '=='", "..": "a range follows 'within'",
        ]
        return ClaimSyntaxError(message: "'\(token.text)' cannot stand here", mend: mends[token.text])
    }
}
