import CMarkGFM
import Diagnostics

extension MarkdownConversion {
    /// Mathematics is not set. It stands on the page as it is typed, less what Markdown takes for emphasis, which its author
    /// must know. Dollars that are none cannot be told from it for certain: hence a warning.
    mutating func warnOfFormulas(in node: CMarkNode) {
        let start = firstByte(of: node)
        let end = lines.start(ofLine: node.endLine + 1)
        guard start < end, lines.bytes[start..<end].contains(UInt8(ascii: "$")) else { return }
        for formula in FormulaSyntax.formulas(in: lines.bytes, start..<end) {
            let typed = String(decoding: lines.bytes[formula], as: UTF8.self)
            let words = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let place = caption?.start ?? lines.position(of: formula)
            warn(ofFormula: words.count > 40 ? words.prefix(39) + "…" : words, at: place)
        }
    }

    /// - Parameter typed: as the message shows it.
    mutating func warn(ofFormula typed: String, at position: Position) {
        diagnostics.warning(
            .mathematics,
            "'\(typed)' is mathematics, which is not set but shown as text", at: position,
            mend: "write characters, as in ρ or x², put it into backquotes, or write '\\$' for a dollar")
    }
}
