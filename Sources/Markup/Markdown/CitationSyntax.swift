/// Running text cut into what it says itself and what it cites.
///
/// A citation is `@key`, at the beginning or behind a blank, an opening bracket, a quote or a dash, so that an address
/// like `a@b` is none; or brackets with one or more of them, `[@key, p. 3; see @other]`.
enum CitationPiece: Sendable, Hashable {
    case text(String)
    /// `@key` in the sentence.
    case bare(String)
    case group([Part])

    /// What stands between two semicolons of a group.
    struct Part: Sendable, Hashable {
        /// Nil when it cites nothing.
        let key: String?
        /// What stands before the key, “see”.
        let prefix: String
        /// What stands behind it, “p. 3”.
        let locator: String
    }

    static func all(in text: String) -> [CitationPiece] {
        var pieces: [CitationPiece] = []
        var plain = ""
        var rest = text[...]
        while let first = rest.first {
            if let (piece, end) = citation(at: rest.startIndex, of: text) {
                if !plain.isEmpty { pieces.append(.text(plain)) }
                plain = ""
                pieces.append(piece)
                rest = text[end...]
            } else {
                plain.append(first)
                rest.removeFirst()
            }
        }
        if !plain.isEmpty { pieces.append(.text(plain)) }
        return pieces
    }

    /// The citation that begins at that place, and where it ends.
    private static func citation(
        at place: String.Index, of text: String
    ) -> (piece: CitationPiece, end: String.Index)? {
        if let key = key(at: place, of: text) { return (.bare(String(text[key])), key.upperBound) }
        guard text[place] == "[" else { return nil }
        let inside = text[text.index(after: place)...].prefix { $0 != "[" && $0 != "]" }
        let end = inside.endIndex
        guard end < text.endIndex, text[end] == "]" else { return nil }
        let parts = inside.split(separator: ";", omittingEmptySubsequences: false).map { part($0, of: text) }
        guard parts.contains(where: { $0.key != nil }) else { return nil }
        return (.group(parts), text.index(after: end))
    }

    private static func part(_ range: Substring, of text: String) -> Part {
        for place in range.indices {
            guard let key = key(at: place, of: text), key.upperBound <= range.endIndex else { continue }
            let behind = text[key.upperBound..<range.endIndex].trimmed
            return Part(
                key: String(text[key]), prefix: range[..<place].trimmed,
                locator: (behind.hasPrefix(",") ? String(behind.dropFirst()) : behind).trimmed)
        }
        return Part(key: nil, prefix: range.trimmed, locator: "")
    }

    /// The letters, digits and `_` behind an `@`; `-`, `:`, `.`, `+` and `/` belong to a key that goes on behind them.
    private static func key(at place: String.Index, of text: String) -> Range<String.Index>? {
        guard text[place] == "@", place == text.startIndex || opens(text[text.index(before: place)]) else {
            return nil
        }
        let start = text.index(after: place)
        var end = start
        for index in text[start...].indices {
            let character = text[index]
            if character.isLetter || character.isNumber || character == "_" {
                end = text.index(after: index)
            } else if index == start || !"-:.+/".contains(character) {
                break
            }
        }
        return end == start ? nil : start..<end
    }

    private static func opens(_ character: Character) -> Bool {
        character.isWhitespace || "([“‘\"'—–".contains(character)
    }
}
