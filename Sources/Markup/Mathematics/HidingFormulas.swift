import CMarkGFM
import Diagnostics

/// The lines as cmark may read them: with every formula hidden from it. A first parse tells what is text and what is code.
func hidingFormulas(
    in lines: SourceLines, _ caption: CaptionSource?, _ diagnostics: inout Diagnostics
) -> SourceLines {
    let lines = lines.withoutMarks
    guard lines.bytes.contains(UInt8(ascii: "$")) else { return lines }
    let blocks = withCMarkTree(of: lines.bytes) { TextBlocks(in: $0) }
    guard let blocks else { return lines }
    var search = FormulaSearch(lines.bytes)
    let done = search.fences((1...lines.count).map(lines.range(ofLine:))) { blocks.code.contains($0 + 1) }
    for block in blocks.texts {
        // What the fences cut apart is no text.
        let pieces = block.lines.split { done.contains($0 - 1) }
        for piece in pieces {
            guard let first = piece.first, let last = piece.last else { continue }
            let text = lines.start(ofLine: first)..<lines.start(ofLine: last + 1)
            if block.isTable {
                for cell in lines.cells(in: text) { search.search(cell) }
            } else {
                search.search(text)
            }
        }
    }
    for place in search.unclosed {
        diagnostics.warning(
            .unclosedFormula, "'$$' begins a formula that its paragraph does not end",
            at: caption?.start ?? lines.position(of: place..<(place + 2)),
            mend: "add '$$', or write '\\$\\$' for the signs")
    }
    let masked = search.masked
    return lines.replacing(bytes: masked.bytes, additions: masked.additions)
}

/// Where a page has running text, and where code.
private struct TextBlocks: Sendable {
    struct Text: Sendable {
        /// From 1.
        var lines: ClosedRange<Int>
        var isTable: Bool
    }

    var texts: [Text] = []
    var code: Set<Int> = []

    init(in root: CMarkNode) {
        var open = [root]
        while let node = open.popLast() {
            let lines = node.startLine...max(node.startLine, node.endLine)
            switch node.kind {
            case "paragraph", "heading": texts.append(Text(lines: lines, isTable: false))
            case "table": texts.append(Text(lines: lines, isTable: true))
            case "code_block", "html_block": code.formUnion(lines)
            default: open += node.children
            }
        }
    }
}

extension SourceLines {
    /// The range of a line's bytes without its end.
    fileprivate func range(ofLine line: Int) -> Range<Int> {
        let (start, end) = (start(ofLine: line), start(ofLine: line + 1))
        return start..<(end > start && bytes[end - 1] == UInt8(ascii: "\n") ? end - 1 : end)
    }

    /// The cells of a table's lines, which no formula crosses.
    fileprivate func cells(in text: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = text.lowerBound
        for place in text {
            let isBar =
                bytes[place] == UInt8(ascii: "|")
                && (place == start || bytes[place - 1] != UInt8(ascii: "\\"))
            if isBar || bytes[place] == UInt8(ascii: "\n") {
                cells.append(start..<place)
                start = place + 1
            }
        }
        return cells + [start..<text.upperBound]
    }

    /// Without the characters that mark formulas, which mean nothing in a text.
    fileprivate var withoutMarks: SourceLines {
        let mark: [UInt8] = [0xEF, 0xB7]
        guard bytes.contains(mark[1]) else { return self }
        var clean = bytes
        for place in clean.indices.dropLast(2)
        where clean[place] == mark[0] && clean[place + 1] == mark[1]
            && (0x90...0x91).contains(clean[place + 2])
        {
            clean.replaceSubrange(place..<(place + 3), with: Array("\u{FFFD}".utf8))
        }
        return replacing(bytes: clean)
    }
}
