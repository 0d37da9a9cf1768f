/// A piece of a claim's comparison.
enum ClaimToken: Sendable, Hashable {
    case number(Double)
    /// A value that the study has, as its author spelled it.
    case value(String)
    /// A name that no value has.
    case unknown(String)
    /// A sign (`<=`, `+-`, `(`) or a word of the language (`and`, `abs`).
    case symbol(String)

    /// As a message shows it.
    var text: String {
        switch self {
        case .number(let number): "\(number)"
        case .value(let text), .unknown(let text), .symbol(let text): text
        }
    }
}

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
        if let sign = Self.typeset[first] {
            rest.removeFirst()
            return .symbol(sign)
        }
        if first.isLetter || first.isNumber || first == "_" || first == "." && startsWithFraction {
            return name()
        }
        let sign = Self.signs.first { rest.hasPrefix($0) } ?? String(first)
        rest.removeFirst(sign.count)
        return .symbol(sign)
    }

    private var startsWithFraction: Bool { rest.dropFirst().first?.isNumber == true }

    /// A word of the language, a value with its arguments, or a number.
    private mutating func name() -> ClaimToken {
        let plain = plainName()
        if Self.words.contains(String(plain)) {
            rest.removeFirst(plain.count)
            return .symbol(String(plain))
        }
        let whole = withArguments(plain)
        let hyphens = plain.indices.reversed().filter { plain[$0] == "-" }
        for candidate in [whole] + hyphens.map({ plain[..<$0] }) {
            if let token = known(String(candidate)) {
                rest.removeFirst(candidate.count)
                return token
            }
        }
        rest.removeFirst(whole.count)
        return .unknown(String(whole))
    }

    private func known(_ text: String) -> ClaimToken? {
        if values[text] != nil { return .value(text) }
        let isNumber = text.allSatisfy { $0.isASCII && $0.isNumber || ".eE-".contains($0) }
        guard isNumber, let number = Double(text), number.isFinite else { return nil }
        return .number(number)
    }

    /// Letters, digits, `_`, `-` and single points.
    private func plainName() -> Substring {
        // Only the word is searched: the rest of the text may be long, and every token asks.
        let word = rest.prefix { $0.isLetter || $0.isNumber || "_-.".contains($0) }
        return word.firstRange(of: "..").map { word[..<$0.lowerBound] } ?? word
    }

    /// With the parenthesis that follows, up to the one that closes it.
    private func withArguments(_ name: Substring) -> Substring {
        guard name.endIndex < rest.endIndex, rest[name.endIndex] == "(" else { return name }
        var depth = 0
        for index in rest[name.endIndex...].indices {
            if rest[index] == "(" { depth += 1 }
            if rest[index] == ")" { depth -= 1 }
            if depth == 0 { return rest[...index] }
        }
        return name
    }
}
