/// Why a claim can be neither true nor false.
package struct NotDefined: Error, Sendable, Hashable {
    /// A whole clause: “alignment.mean is not defined: fewer than 3 models”.
    package let reason: String
    /// What may have been meant, as a question.
    package let suggestion: String?

    init(reason: String, suggestion: String? = nil) {
        self.reason = reason
        self.suggestion = suggestion
    }
}

extension ClaimTerm {
    func number(in values: ValueTable) throws(NotDefined) -> RoundedNumber {
        let result = try unchecked(in: values)
        // Sums and products of finite numbers leave the range of doubles, if ever, towards infinity.
        guard result.isFinite else { throw NotDefined(reason: "the result is too large for a number") }
        return result
    }

    private func unchecked(in values: ValueTable) throws(NotDefined) -> RoundedNumber {
        switch self {
        case .number(let number): return RoundedNumber(number)
        case .value(let value): return RoundedNumber(try value.number(in: values))
        case .negated(let term): return -(try term.number(in: values))
        case .combined(let left, let arithmetic, let right):
            return try arithmetic.result(try left.number(in: values), try right.number(in: values))
        case .called(let function, let terms):
            var numbers: [RoundedNumber] = []
            for term in terms { numbers.append(try term.number(in: values)) }
            return function.result(numbers)
        }
    }
}

extension ClaimValue {
    fileprivate func number(in values: ValueTable) throws(NotDefined) -> Double {
        switch values.lookUp(text) {
        case .found(let value):
            switch value.quantity {
            case .defined(let number): return number
            case .undefined(let reason): throw NotDefined(reason: "\(text) is not defined: \(reason)")
            }
        case .absent(let reason, let suggestion):
            throw NotDefined(reason: "\(text) is not defined: \(reason)", suggestion: suggestion)
        case .unknown, .ambiguous: throw NotDefined(reason: "\(text) is not known")
        }
    }
}

extension ClaimTerm.Arithmetic {
    fileprivate func result(_ left: RoundedNumber, _ right: RoundedNumber) throws(NotDefined) -> RoundedNumber
    {
        switch self {
        case .plus: return left + right
        case .minus: return left - right
        case .times: return left * right
        case .over:
            if right.isZero { throw NotDefined(reason: "it divides by zero") }
            return left / right
        }
    }
}

extension ClaimTerm.Function {
    fileprivate func result(_ numbers: [RoundedNumber]) -> RoundedNumber {
        let all = numbers.map(\.number)
        return switch self {
        case .absolute: numbers[0].magnitude
        case .minimum: .chosen(all.min() ?? all[0], among: numbers)
        case .maximum: .chosen(all.max() ?? all[0], among: numbers)
        }
    }
}
