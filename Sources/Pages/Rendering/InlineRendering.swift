import Diagnostics
import Markup

extension ChapterRendering {
    mutating func write(_ content: [Inline]) {
        for inline in content { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .text(let text): html.text(text)
        case .code(let code, let position): writeCode(code, at: position)
        case .formula(let formula): html.formula(formula)
        case .emphasis(let content): write(content, in: "em")
        case .strong(let content): write(content, in: "strong")
        case .struck(let content): write(content, in: "del")
        case .link(let link): write(link)
        case .image(let image): write(image)
        case .footnote(let number): writeFootnoteReference(number)
        case .citation(let citation): write(citation)
        case .softBreak: html.newLine()
        case .lineBreak:
            html.open("br")
            html.newLine()
        }
    }

    private mutating func write(_ content: [Inline], in element: String) {
        html.open(element)
        write(content)
        html.close(element)
    }

    private mutating func writeCode(_ code: String, at position: Position) {
        if let reference = ValueReference(code) {
            writeValue(reference, at: position)
            return
        }
        rejectMisspeltRole(of: code, at: position)
        html.element("code", code)
    }

    /// `{valeu} x` would otherwise be printed as the code that it is.
    private mutating func rejectMisspeltRole(of code: String, at position: Position) {
        guard code.hasPrefix("{"), let end = code.firstIndex(of: "}") else { return }
        let role = String(code[...end])
        if let mend = didYouMean(role, among: ["{value}"]) {
            diagnostics.error(.unknownRole, "unknown role '\(role)'", at: position, mend: mend)
        }
    }
}

extension [Inline] {
    /// Without links and notes, for a text that becomes a link itself.
    var withoutLinks: [Inline] {
        flatMap { inline -> [Inline] in
            switch inline {
            case .link(let link): link.content.withoutLinks
            case .image(let image): [.text(image.alternative)]
            case .footnote, .citation: []
            case .emphasis(let content): [.emphasis(content.withoutLinks)]
            case .strong(let content): [.strong(content.withoutLinks)]
            case .struck(let content): [.struck(content.withoutLinks)]
            case .text, .code, .formula, .softBreak, .lineBreak: [inline]
            }
        }
    }
}
