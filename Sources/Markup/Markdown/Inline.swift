package import Diagnostics

/// A piece of running text, with its place where a later stage may have to point at it.
package indirect enum Inline: Sendable {
    case text(String)
    case code(String, Position)
    case formula(Formula)
    case emphasis([Inline])
    case strong([Inline])
    case struck([Inline])
    case link(Link)
    case image(Image)
    /// A reference to a footnote, by its number.
    case footnote(Int)
    case citation(Citation)
    case softBreak
    case lineBreak

    package struct Link: Sendable {
        /// As the author wrote it, entities and escapes resolved.
        package let destination: String
        package let title: String
        package let content: [Inline]
        package let position: Position
    }

    package struct Image: Sendable {
        package let source: String
        package let title: String
        package let alternative: String
        package let position: Position
    }

    /// Works of the bibliography that the text names.
    package struct Citation: Sendable {
        package struct Item: Sendable {
            package let key: Located<String>
            /// What stands before it, “see”; empty if nothing does.
            package let prefix: String
            /// Where in the work, “p. 3”; empty if nowhere in particular.
            package let locator: String
        }

        /// At least one.
        package let items: [Item]
        /// Whether the names stand in brackets, `[@key]`, or are part of the sentence, `@key`.
        package let isInBrackets: Bool
    }
}

extension [Inline] {
    /// The words alone, as a title or an alternative text has them.
    package var plainText: String {
        map { inline in
            switch inline {
            case .text(let text), .code(let text, _): text
            case .emphasis(let content), .strong(let content), .struck(let content): content.plainText
            case .link(let link): link.content.plainText
            case .image(let image): image.alternative
            case .footnote: ""
            case .formula(let formula): formula.tex
            case .citation(let citation): citation.items.map { "@" + $0.key.value }.joined(separator: "; ")
            case .softBreak, .lineBreak: " "
            }
        }.joined()
    }
}
