import CMarkGFM
import Diagnostics
import Settings

/// Turns cmark's tree into values, once. Collects what the page must know of itself on the way: its headings, figures
/// and footnotes.
struct MarkdownConversion {
    var diagnostics = Diagnostics()
    let lines: SourceLines
    /// Where the text stands when its lines are not the file's own.
    let caption: CaptionSource?
    private var headings: [Heading] = []
    private var figures: [SettingsBlock] = []
    private var footnotes: [[Block]] = []
    private var depth = 0
    /// How many bytes are still looked at in search of places: many times those of a page, and not their square.
    private var effort: Int
    /// The text of a link or an image cites nothing: an address is full of `@`, and links do not nest.
    var isInLink = false

    /// - Parameter caption: where a text stands whose lines are not the file's own.
    init(of lines: SourceLines, in caption: CaptionSource? = nil) {
        self.lines = lines
        self.caption = caption
        effort = 32 * (lines.bytes.count + 10_000)
    }

    mutating func document(_ root: CMarkNode) -> MarkdownDocument {
        let blocks = blocks(of: root)
        return MarkdownDocument(blocks: blocks, footnotes: footnotes, headings: headings, figures: figures)
    }

    /// Where a block begins.
    func position(of node: CMarkNode) -> Position {
        caption?.start ?? lines.position(line: node.startLine, byteColumn: node.startColumn)
    }

    /// The first line of a block.
    func firstLine(of node: CMarkNode) -> Position {
        caption?.start ?? lines.position(ofLineFromByte: firstByte(of: node))
    }

    func firstByte(of node: CMarkNode) -> Int {
        lines.start(ofLine: node.startLine) + max(0, node.startColumn - 1)
    }

    /// Refuses what is nested so deeply that walking it would exhaust the stack.
    mutating func nested<Result>(_ node: CMarkNode, or empty: Result, _ walk: (inout Self) -> Result)
        -> Result
    {
        guard depth < 100 else {
            diagnostics.error(
                .nestedTooDeeply, "this is nested more than 100 levels deep", at: position(of: node))
            return empty
        }
        depth += 1
        defer { depth -= 1 }
        return walk(&self)
    }
}

// MARK: - Blocks

extension MarkdownConversion {
    mutating func blocks(of parent: CMarkNode) -> [Block] {
        nested(parent, or: []) { conversion in
            var blocks: [Block] = []
            for child in parent.children {
                if let block = conversion.block(child) { blocks.append(block) }
            }
            return blocks
        }
    }

    private mutating func block(_ node: CMarkNode) -> Block? {
        switch node.kind {
        case "paragraph": return .paragraph(text(of: node))
        case "heading": return .heading(heading(node))
        case "code_block": return codeBlock(node)
        case "block_quote": return quote(node)
        case "list": return .list(list(node))
        case "table": return .table(table(node))
        case "thematic_break": return .rule
        case "footnote_definition":
            let content = blocks(of: node)
            footnotes.append(content)
            return nil
        case "html_block":
            let place =
                caption?.start ?? lines.position(of: node.literal.trimmed, atByte: firstByte(of: node))
            reject(html: node.literal, at: place)
            return nil
        default: return nil
        }
    }

    /// The text of a paragraph, a heading or a cell.
    private mutating func text(of node: CMarkNode) -> [Inline] {
        var places =
            caption.map { InlinePlaces($0, effort: effort) }
            ?? InlinePlaces(
                in: lines, fromLine: node.startLine, byteColumn: node.startColumn, throughLine: node.endLine,
                effort: effort)
        defer { effort = places.effort }
        return inlines(of: node, &places)
    }

    private mutating func heading(_ node: CMarkNode) -> Heading {
        let heading = Heading(
            level: Int(cmark_node_get_heading_level(node)), content: text(of: node), ordinal: headings.count,
            position: node.startLine == node.endLine ? firstLine(of: node) : position(of: node))
        headings.append(heading)
        return heading
    }

    private mutating func codeBlock(_ node: CMarkNode) -> Block {
        checkThatFenceCloses(node)
        let words = node.fenceInfo.split(separator: " ", maxSplits: 1).map(String.init)
        if let first = words.first, ["figure", "figures"].contains(first.lowercased()), first != "figure" {
            diagnostics.error(
                .misspeltFigure,
                "a fence of '\(first)' shows code, not a figure", at: firstLine(of: node),
                mend: "write 'figure'")
        }
        if let formula = formula(inFence: node.literal, language: words.first, at: firstLine(of: node)) {
            return formula
        }
        guard words.first == "figure" else { return .code(node.literal, language: words.first) }
        let opening = position(of: node)
        let kind = words.count > 1 ? words[1].trimmed : ""
        let figure = SettingsBlock(
            kind: Located(kind, at: kindPosition(node, opening, kind)),
            body: indented(node.literal, by: opening.column - 1),
            bodyPosition: Position(file: opening.file, line: opening.line + 1, column: 1), &diagnostics)
        figures.append(figure)
        return .figure(figure)
    }

    /// A fence that nothing closes takes in whatever follows, headings and figures among it, to the end of the page or of the
    /// list or quote in which it stands.
    private mutating func checkThatFenceCloses(_ node: CMarkNode) {
        guard let fence = node.fence else { return }
        let last = lines.bytes[lines.start(ofLine: node.endLine)..<lines.start(ofLine: node.endLine + 1)]
        let isMargin = { (byte: UInt8) in byte <= UInt8(ascii: " ") || byte == UInt8(ascii: ">") }
        let closing = last.drop(while: isMargin)
        let run = closing.prefix { $0 == fence.character }
        let opening = lines.bytes[lines.start(ofLine: node.startLine)...].prefix(node.startColumn - 1)
        let quotes = { (margin: ArraySlice<UInt8>) in margin.count { $0 == UInt8(ascii: ">") } }
        let isClosed =
            node.endLine - node.startLine == node.literal.utf8.count { $0 == UInt8(ascii: "\n") } + 1
            && run.count >= fence.length && closing[run.endIndex...].allSatisfy { $0 <= UInt8(ascii: " ") }
            && closing.startIndex - last.startIndex >= node.startColumn - 1 - fence.indentation
            && quotes(opening) == quotes(last[..<closing.startIndex])
        if isClosed { return }
        let mark = String(repeating: Character(Unicode.Scalar(fence.character)), count: fence.length)
        diagnostics.error(
            .unclosedFence, "this fence is never closed", at: firstLine(of: node),
            mend: "add a line of \(mark) behind what it holds")
    }

    /// Behind the word “figure” of a fence's first line, or the fence when nothing stands there.
    private func kindPosition(_ node: CMarkNode, _ opening: Position, _ kind: String) -> Position {
        let line = lines.bytes[lines.start(ofLine: node.startLine)..<lines.start(ofLine: node.startLine + 1)]
        let word = Array("figure".utf8)
        guard let found = line.indices.first(where: { line[$0...].starts(with: word) }) else {
            return opening
        }
        let start = line[(found + word.count)...].drop { $0 == UInt8(ascii: " ") }.startIndex
        return lines.position(of: kind, atByte: min(start, line.endIndex - 1))
    }

    /// A fence inside a list loses its indentation; given back, every column of its YAML is the file's.
    private func indented(_ body: String, by columns: Int) -> String {
        guard columns > 0 else { return body }
        let margin = String(repeating: " ", count: columns)
        return body.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
    }

    private mutating func list(_ node: CMarkNode) -> MarkdownList {
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        var items: [MarkdownList.Item] = []
        for item in node.children {
            let done = item.kind == "tasklist" ? cmark_gfm_extensions_get_tasklist_item_checked(item) : nil
            items.append(MarkdownList.Item(done: done, blocks: blocks(of: item)))
        }
        return MarkdownList(
            start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
            isTight: cmark_node_get_list_tight(node) != 0, items: items)
    }

    private mutating func table(_ node: CMarkNode) -> MarkdownTable {
        let columns = Int(cmark_gfm_extensions_get_table_columns(node))
        let marks = cmark_gfm_extensions_get_table_alignments(node)
        let alignments = (0..<columns).map { column -> MarkdownTable.Alignment? in
            switch marks?[column] {
            case UInt8(ascii: "l"): .left
            case UInt8(ascii: "c"): .center
            case UInt8(ascii: "r"): .right
            default: nil
            }
        }
        var rows: [[MarkdownTable.Cell]] = []
        for row in node.children {
            var cells: [MarkdownTable.Cell] = []
            for cell in row.children { cells.append(text(of: cell)) }
            rows.append(cells)
        }
        return MarkdownTable(alignments: alignments, header: rows.first ?? [], rows: Array(rows.dropFirst()))
    }

    /// A comment is a note to the authors and is left out; everything else is refused.
    mutating func reject(html: String, at position: Position) {
        let text = html.trimmed
        if text.hasPrefix("<!--"), text.dropFirst(4).firstRange(of: "-->")?.upperBound == text.endIndex {
            return
        }
        diagnostics.error(
            .rawHTML,
            "raw HTML is not passed through", at: position,
            mend: "write Markdown, or put the text into backquotes to show it as it is")
    }
}
