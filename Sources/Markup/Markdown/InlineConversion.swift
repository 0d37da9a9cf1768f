import CMarkGFM
import Diagnostics

extension MarkdownConversion {
    /// - Parameter places: goes forward with every piece that is found.
    mutating func inlines(of parent: CMarkNode, _ places: inout InlinePlaces) -> [Inline] {
        nested(parent, or: []) { conversion in
            conversion.inlines(of: ClaimLinkSyntax.pieces(of: parent), &places)
        }
    }

    mutating func inlines(
        of pieces: [ClaimLinkSyntax.Piece], isEscaped: Bool = false, _ places: inout InlinePlaces
    ) -> [Inline] {
        var inlines: [Inline] = []
        for piece in pieces {
            switch piece {
            case .text(let text):
                if !isEscaped { rejectClaimLink(in: text, &places) }
                rejectControls(in: text, &places)
                inlines += self.inlines(in: text, &places)
            case .node(let node): if let inline = inline(node, &places) { inlines.append(inline) }
            case .link(let content, let end): inlines += link(content, end, &places)
            }
        }
        return inlines
    }

    private mutating func inline(_ node: CMarkNode, _ places: inout InlinePlaces) -> Inline? {
        if rejectsMarks(of: node, at: &places) { return nil }
        switch node.kind {
        case "code":
            if let formula = formula(in: node.literal, &places) { return formula }
            let found = places.code(node.literal)
            return .code(node.literal, found)
        case "emph": return .emphasis(inlines(of: node, &places))
        case "strong": return .strong(inlines(of: node, &places))
        case "strikethrough": return .struck(inlines(of: node, &places))
        case "link":
            let bareAddress = node.bareAddress
            let found = bareAddress.map { places.address($0) } ?? places.link(to: node.address)
            // A claim looks like a link in Markdown only.
            let isClaim = node.address.hasPrefix("claim:")
            if isClaim { rejectClaimInLink(at: found) }
            let wasInLink = isInLink
            isInLink = !isClaim
            let content = inlines(of: node, &places)
            isInLink = wasInLink
            if bareAddress == nil { places.leaveLink(to: node.address) }
            return .link(
                Inline.Link(
                    destination: node.address, title: node.title, content: content, position: found))
        case "image":
            let found = places.link(to: node.address, isImage: true)
            let wasInLink = isInLink
            isInLink = true
            let alternative = inlines(of: node, &places).plainText
            isInLink = wasInLink
            places.leaveLink(to: node.address)
            return .image(
                Inline.Image(
                    source: node.address, title: node.title, alternative: alternative,
                    position: found))
        case "footnote_reference": return Int(node.literal).map(Inline.footnote)
        case "linebreak": return .lineBreak
        case "html_inline":
            reject(html: node.literal, at: places.text(node.literal))
            return nil
        default: return nil
        }
    }

    /// An entity can stand for what the file itself could not hold, `&#1;`.
    private mutating func rejectControls(in text: String, _ places: inout InlinePlaces) {
        guard let control = text.unicodeScalars.first(where: \.isControl) else { return }
        diagnostics.error(
            .controlCharacter,
            "an entity of this text means the control character \(control.codePoint), which no page can show",
            at: places.text(text), mend: "write the text without it")
    }

    private static let longestNoteName = 1_000

    /// A reference to a footnote that the page does not define stays in cmark's text as it was typed.
    mutating func checkFootnotes(in text: String, _ places: inout InlinePlaces) {
        var rest = text[...]
        while let opening = rest.firstRange(of: "[^") {
            rest = rest[opening.upperBound...]
            guard let closing = rest.prefix(Self.longestNoteName).firstIndex(of: "]"),
                closing > rest.startIndex,
                !rest[..<closing].contains(where: \.isWhitespace)
            else { continue }
            let reference = String(text[opening.lowerBound...closing])
            if caption != nil {
                diagnostics.error(
                    .footnoteInCaption, "a caption cannot hold a footnote, '\(reference)'",
                    at: places.text(reference),
                    mend: "say it in the caption, or put the note into the text")
                continue
            }
            diagnostics.error(
                .undefinedFootnote,
                "the footnote '\(reference)' is not defined", at: places.text(reference),
                mend: "add a line that begins with '\(reference):'")
        }
    }
}

extension CMarkNode {
    /// The text of a link that is its own address, as `https://a.org` and `a@b.org` are; nil for any other link.
    fileprivate var bareAddress: String? {
        let content = Array(children)
        guard content.count == 1, content[0].kind == "text" else { return nil }
        let (address, text) = (address, content[0].literal)
        return ["", "http://", "mailto:"].contains { address == $0 + text } ? text : nil
    }
}
