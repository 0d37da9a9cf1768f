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
        /// `{{! text }}`
        case comment
        /// Two braces that no others close.
        case unclosed
        /// Anything that these templates do without: other delimiters, pragmas.
        case unsupported
    }

    let kind: Kind
    let name: String
    /// The parts of the name between points; none for the point that stands for the innermost value itself.
    let path: [String]
    /// As it stands in the template.
    let text: String
    let position: Position

    init(_ text: Substring, at position: Position) {
        let kinds: [Character: Kind] = [
            "#": .section, "^": .inverted, "/": .end, ">": .partial, "<": .parent, "$": .block,
            "{": .unescaped, "&": .unescaped, "!": .comment, "=": .unsupported, "%": .unsupported,
        ]
        let content = text.dropFirst(2).prefix { $0 != "}" }
        let sign = content.first.flatMap { kinds[$0] }
        let isClosed = text.hasSuffix(sign == .unescaped && content.first == "{" ? "}}}" : "}}")
        // Another tag inside it was meant to stand behind it.
        let isWhole = isClosed && (sign == .comment || !text.dropFirst(3).contains("{{"))
        kind = isWhole ? sign ?? .variable : .unclosed
        name = (sign == nil ? content : content.dropFirst()).trimmed
        path =
            name == "." ? [] : name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        self.text = String(text)
        // A tag that is not closed goes on to the end of the template, which nobody means.
        self.position = isWhole ? position.spanning(text) : position
    }

    /// Whether it stands for something on the page.
    var isPrinted: Bool { kind == .variable || kind == .unescaped }

    /// Whether its name is that of another template.
    var includes: Bool { kind == .partial || kind == .parent }
}
