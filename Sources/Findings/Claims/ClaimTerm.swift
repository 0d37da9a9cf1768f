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
    case value(String)
    case negated(ClaimTerm)
    case combined(ClaimTerm, Arithmetic, ClaimTerm)
    /// At least one argument.
    case called(Function, [ClaimTerm])
}

/// Why a claim can be neither true nor false.
package struct NotDefined: Error, Sendable, Hashable {
    /// A whole clause: “alignment.mean is not defined: fewer than 3 models”.
    package let reason: String
}

extension ClaimTerm {
    func number(in values: ValueTable) throws(NotDefined) -> Double {
        let result = try unchecked(in: values)
        // Sums and products of finite numbers leave the range of doubles, if ever, towards infinity.
        guard result.isFinite else { throw NotDefined(reason: "the result is too large for a number") }
        return result
    }

    private func unchecked(in values: ValueTable) throws(NotDefined) -> Double {
        switch self {
        case .number(let number): return number
        case .value(let name):
            switch values[name]?.quantity {
            case .defined(let number)?: return number
            case .undefined(let reason)?: throw NotDefined(reason: "\(name) is not defined: \(reason)")
            case nil: throw NotDefined(reason: "\(name) is not known")
            }
        case .negated(let term): return -(try term.number(in: values))
        case .combined(let left, let arithmetic, let right):
            let (left, right) = (try left.number(in: values), try right.number(in: values))
            switch arithmetic {
            case .plus: return left + right
            case .minus: return left - right
            case .times: return left * right
            case .over:
                if right == 0 { throw NotDefined(reason: "it divides by zero") }
                return left / right
            }
        case .called(let function, let terms):
            var numbers: [Double] = []
            for term in terms { numbers.append(try term.number(in: values)) }
            switch function {
            case .absolute: return abs(numbers[0])
            case .minimum: return numbers.min() ?? numbers[0]
            case .maximum: return numbers.max() ?? numbers[0]
            }
        }
    }

    /// Whether it is made of counts (ranks are) and plain numbers alone, without a division, so that `==` means
    /// something without a tolerance.
    func isExact(in values: ValueTable) -> Bool {
        switch self {
        case .number: true
        case .value(let name): values[name]?.kind == .count
        case .negated(let term): term.isExact(in: values)
        case .combined(_, .over, _): false
        case .combined(let left, _, let right): left.isExact(in: values) && right.isExact(in: values)
        case .called(_, let terms): terms.allSatisfy { $0.isExact(in: values) }
        }
    }
}
