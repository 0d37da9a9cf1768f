import Bibliography
import Diagnostics
import Findings
import Markup

extension ChapterRendering {
    /// The words of a text as the page shows them, values as their numbers and citations as names.
    func plainText(of content: [Inline]) -> String {
        content.map { inline in
            switch inline {
            case .code(let code, let position): number(for: code, at: position) ?? code
            case .emphasis(let content), .strong(let content), .struck(let content): plainText(of: content)
            case .link(let link): plainText(of: link.content)
            case .citation(let citation):
                citation.items.compactMap { context.references(of: chapter)[$0.key.value] }
                    .map { "\($0.authors) (\($0.year))" }.joined(separator: "; ")
            case .text, .formula, .image, .footnote, .softBreak, .lineBreak: [inline].plainText
            }
        }.joined()
    }

    private func number(for code: String, at position: Position) -> String? {
        guard let reference = ValueReference(code), let value = context.values[reference.name] else {
            return nil
        }
        guard let number = value.quantity.number else { return "not defined" }
        // What is wrong with the format is reported where the value is written.
        var ignored = Diagnostics()
        return NumberFormat(reference, of: value, at: position, &ignored)?.text(number)
    }
}
