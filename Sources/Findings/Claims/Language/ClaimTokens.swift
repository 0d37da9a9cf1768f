/// Cuts a comparison into tokens.
///
/// A hyphen can belong to a name (`z-score`) or be a minus, so the longest name that a value bears wins: with a value
/// `a.n` and none called `a.n-b.n`, the text `a.n-b.n` is a difference. Between blanks it is always a minus.
struct ClaimTokens {
    private let values: ValueTable
    private var rest: Substring

    static func all(in text: String, naming values: ValueTable) -> [ClaimToken] {
        var tokens = ClaimTokens(values: values, rest: text[...])
        var all: [ClaimToken] = []
        while let token = tokens.next() { all.append(token) }
        return all
    }

    private static let words: Set<String> = ["and", "or", "not", "within", "abs", "min", "max"]

    /// Longer signs first: `<` also begins `<=`. What is no sign of the language is cut out whole too, to be named.
    private static let signs = [
        "<=", ">=", "==", "!=", "+-", "..", "&&", "||", "<", ">", "=", "+", "-", "*", "/", "(", ")", ",",
    ]

    /// Signs as a careful typist sets them.
    private static let typeset: [Character: String] = [
        "≤": "<=", "≥": ">=", "±": "+-", "−": "-", "×": "*", "·": "*", "÷": "/", "≠": "!=",
    ]

    private mutating func next() -> ClaimToken? {
        rest = rest.drop(while: \.isWhitespace)
        guard let first = rest.first else { return nil }
        if let sign = Self.typeset[first] { return take(1, as: .symbol(sign)) }
        if first.isLetter || first.isNumber || first == "_" || first == "." && startsWithFraction {
            return name()
        }
        let sign = Self.signs.first { rest.hasPrefix($0) } ?? String(first)
        return take(sign.count, as: .symbol(sign))
    }

    private mutating func take(_ count: Int, as kind: ClaimToken.Kind) -> ClaimToken {
        let source = rest.prefix(count)
        rest = rest.dropFirst(count)
        return ClaimToken(kind: kind, source: source)
    }

    private var startsWithFraction: Bool { rest.dropFirst().first?.isNumber == true }

    /// A word of the language, a value with its arguments, or a number.
    private mutating func name() -> ClaimToken {
        let plain = plainName()
        if Self.words.contains(String(plain)) { return take(plain.count, as: .symbol(String(plain))) }
        let whole = withArguments(plain)
        let hyphens = plain.indices.reversed().filter { plain[$0] == "-" }
        for candidate in [whole] + hyphens.map({ plain[..<$0] }) {
            if let kind = known(String(candidate)) { return take(candidate.count, as: kind) }
        }
        return take(whole.count, as: .unknown)
    }

    private func known(_ text: String) -> ClaimToken.Kind? {
        switch values.lookUp(text) {
        case .found(let value):
            return .value(
                ClaimValue(
                    text: text, name: values.name(of: text), kind: value.kind, limits: values.limits(of: text)
                ))
        case .absent: return .value(ClaimValue(text: text, name: nil, kind: nil, limits: .none))
        case .ambiguous: return .ambiguous
        case .unknown: break
        }
        let isNumber = text.allSatisfy { $0.isASCII && $0.isNumber || ".eE-".contains($0) }
        guard isNumber, let number = Double(text), number.isFinite else { return nil }
        return .number(number)
    }
}

// MARK: - Names

extension ClaimTokens {
    /// Letters, digits, `_`, `-` and single points.
    private func plainName() -> Substring {
        // Only the word is searched: the rest of the text may be long, and every token asks.
        let word = rest.prefix { $0.isLetter || $0.isNumber || "_-.".contains($0) }
        return word.firstRange(of: "..").map { word[..<$0.lowerBound] } ?? word
    }

    /// With the parenthesis that follows, up to the one that closes it. In quotes, neither opens nor closes.
    private func withArguments(_ name: Substring) -> Substring {
        guard name.endIndex < rest.endIndex, rest[name.endIndex] == "(" else { return name }
        var depth = 0
        var isInQuotes = false
        for index in rest[name.endIndex...].indices {
            switch rest[index] {
            case "\"": isInQuotes.toggle()
            case "(" where !isInQuotes: depth += 1
            case ")" where !isInQuotes: depth -= 1
            default: break
            }
            if depth == 0 { return rest[...index] }
        }
        return name
    }
}
