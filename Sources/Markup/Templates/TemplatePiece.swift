import Diagnostics

/// What a template's text is cut into.
enum TemplatePiece {
    case text(Substring)
    case tag(TemplateTag)

    /// The pieces in order. A tag that prints nothing and stands alone on its line takes the line with it, so that it
    /// leaves no blank line on the page.
    static func all(in source: SourceText) -> [TemplatePiece] {
        let text = source.text
        var pieces: [TemplatePiece] = []
        var start = text.startIndex
        var position = Position(file: source.path, line: 1, column: 1)
        var counted = start
        while let range = text[start...].firstTag {
            position = position.spanning(text[counted..<range.lowerBound]).end
            counted = range.lowerBound
            let tag = TemplateTag(text[range], at: position)
            let cut = tag.isPrinted ? range : text.lines(filledBy: range) ?? range
            pieces += [.text(text[start..<cut.lowerBound]), .tag(tag)]
            start = cut.upperBound
        }
        return pieces + [.text(text[start...])]
    }
}

extension Substring {
    /// From its braces to its braces; to the end of the template when a tag is not closed.
    fileprivate var firstTag: Range<Index>? {
        guard let opening = firstRange(of: "{{")?.lowerBound else { return nil }
        let closing = self[opening...].hasPrefix("{{{") ? "}}}" : "}}"
        return opening..<(self[opening...].firstRange(of: closing)?.upperBound ?? endIndex)
    }
}

extension String {
    /// The whole lines with their end, when nothing but blanks stands beside the range.
    fileprivate func lines(filledBy range: Range<Index>) -> Range<Index>? {
        let start = self[..<range.lowerBound].lastIndex(where: \.isNewline).map(index(after:)) ?? startIndex
        let end = self[range.upperBound...].firstIndex(where: \.isNewline)
        let sides = [self[start..<range.lowerBound], self[range.upperBound..<(end ?? endIndex)]]
        guard sides.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) else { return nil }
        return start..<(end.map(index(after:)) ?? endIndex)
    }
}
