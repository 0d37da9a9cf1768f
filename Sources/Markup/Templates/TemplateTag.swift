import Diagnostics

/// One tag of a Mustache template, with its place.
struct TemplateTag: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// `{{name}}`, escaped
        case variable
        /// `{{{name}}}` and `{{&name}}`, as it is
        case unescaped
        /// `{{#name}}` and `{{^name}}`
        case section, inverted
        /// `{{/name}}`
        case end
        /// `{{>name}}`
        case partial
        /// `{{<name}}`
        case parent
        /// `{{$name}}`
        case block
        /// Anything that these templates do without: other delimiters, pragmas.
        case unsupported
    }

    let kind: Kind
    let name: String
    let position: Position
}

extension TemplateTag {
    /// The tags of a template in order, comments left out. The template is known to parse.
    static func all(in source: SourceText) -> [TemplateTag] {
        var tags: [TemplateTag] = []
        var rest = source.text[...]
        var place = (line: 1, column: 1)
        func skip(to end: Substring.Index) {
            for character in rest[..<end] {
                place = character.isNewline ? (place.line + 1, 1) : (place.line, place.column + 1)
            }
            rest = rest[end...]
        }
        while let opening = rest.firstRange(of: "{{") {
            skip(to: opening.lowerBound)
            guard let closing = rest.firstRange(of: "}}") else { break }
            let position = Position(file: source.path, line: place.line, column: place.column)
            if let tag = TemplateTag(
                rest[rest.index(rest.startIndex, offsetBy: 2)..<closing.lowerBound], position)
            {
                tags.append(tag)
            }
            skip(to: closing.upperBound)
        }
        return tags
    }

    /// Nil for a comment.
    private init?(_ content: Substring, _ position: Position) {
        let kinds: [Character: Kind] = [
            "#": .section, "^": .inverted, "/": .end, ">": .partial, "<": .parent, "$": .block,
            "{": .unescaped, "&": .unescaped, "=": .unsupported, "%": .unsupported,
        ]
        guard let first = content.first, first != "!" else { return nil }
        kind = kinds[first] ?? .variable
        name = (kinds[first] == nil ? content : content.dropFirst()).trimmed
        self.position = position
    }
}
