extension ClaimParser {
    mutating func sum() throws(ClaimSyntaxError) -> Part {
        var left = try product()
        while let arithmetic = takeArithmetic([.plus, .minus]) {
            left = .term(.combined(try Self.term(left), arithmetic, try Self.term(try product())))
        }
        return left
    }

    private mutating func product() throws(ClaimSyntaxError) -> Part {
        var left = try factor()
        while let arithmetic = takeArithmetic([.times, .over]) {
            left = .term(.combined(try Self.term(left), arithmetic, try Self.term(try factor())))
        }
        return left
    }

    private mutating func takeArithmetic(_ wanted: [ClaimTerm.Arithmetic]) -> ClaimTerm.Arithmetic? {
        wanted.first { takes($0.rawValue) }
    }

    private mutating func factor() throws(ClaimSyntaxError) -> Part {
        guard let token = rest.popFirst() else {
            throw ClaimSyntaxError(
                message: "the comparison ends too early", mend: "write it as in 'alignment.mean < 0.2'")
        }
        switch token.kind {
        case .number(let number): return .term(.number(number))
        case .value(let value): return .term(.value(value))
        case .symbol("-"):
            return try nested { (parser) throws(ClaimSyntaxError) in
                .term(.negated(try Self.term(try parser.factor())))
            }
        case .symbol("("):
            return try nested { (parser) throws(ClaimSyntaxError) in
                let part = try parser.alternative()
                try parser.expect(")", "close the parenthesis")
                return part
            }
        case .symbol(let word):
            guard let function = ClaimTerm.Function(rawValue: word) else { throw Self.unexpected(token) }
            return .term(try call(of: function))
        case .unknown, .ambiguous: throw Self.unexpected(token)
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
