import CMarkGFM
import Diagnostics

extension MarkdownConversion {
    /// A quote, or an alert where the first line is one of GitHub's five words alone, `[!NOTE]`, in any case, and text
    /// follows. GitHub shows anything that only resembles one as a quote, word in brackets and all; so is it here, with a
    /// warning.
    mutating func quote(_ node: CMarkNode) -> Block {
        guard let paragraph = cmark_node_first_child(node), paragraph.kind == "paragraph",
            let text = cmark_node_first_child(paragraph), text.kind == "text",
            let match = text.literal.prefixMatch(of: /\[!([A-Za-z]+)\]/), !isEscaped(paragraph)
        else { return .quote(blocks(of: node)) }
        let place = firstLine(of: paragraph)
        let typed = String(match.0)
        let lineEnd = cmark_node_next(text)
        let isAlone = text.literal.trimmed == typed && (lineEnd.map(\.isLineEnd) ?? true)
        let kind = Alert(rawValue: match.1.lowercased())
        let holdsText = lineEnd != nil || cmark_node_next(paragraph) != nil
        let isNested = cmark_node_parent(node).map(\.kind) != "document"
        guard let kind, isAlone, holdsText, !isNested else {
            let names = Alert.allCases.map { $0.rawValue.uppercased() }
            diagnostics.warning(
                .brokenAlert,
                kind == nil
                    ? "'\(typed)' is no alert, so that it is shown as a quote"
                    : "'\(typed)' is shown as a quote",
                at: place,
                mend: kind == nil
                    ? didYouMean(match.1.uppercased(), among: names)
                        ?? "write one of \(names.joined(separator: ", ")), or '\\\(typed)' for the text"
                    : isNested
                        ? "an alert stands in no list, note or other quote"
                        : isAlone
                            ? "write its text on the next line, behind '> '"
                            : "put it alone on the first line of the quote")
            return .quote(blocks(of: node))
        }
        for found in [text, lineEnd].compactMap(\.self) { cmark_node_free(found) }
        if cmark_node_first_child(paragraph) == nil { cmark_node_free(paragraph) }
        return .alert(kind, blocks(of: node))
    }

    private func isEscaped(_ paragraph: CMarkNode) -> Bool {
        let start = firstByte(of: paragraph)
        return start < lines.bytes.count && lines.bytes[start] == UInt8(ascii: "\\")
    }
}

extension CMarkNode {
    fileprivate var isLineEnd: Bool { kind == "softbreak" || kind == "linebreak" }
}
