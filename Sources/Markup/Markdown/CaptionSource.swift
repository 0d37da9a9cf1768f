import Diagnostics
package import Settings

/// Where a figure's caption stands in its file, folded or quoted as YAML allows: Markdown inside YAML inside Markdown.
package struct CaptionSource: Sendable {
    /// The YAML of the figure block, every line with its number in the file.
    let lines: SourceLines
    /// Where the caption begins.
    let start: Position
}

extension CaptionSource {
    package init(of block: SettingsBlock) {
        // Empty lines stand for those above, so that every line has its number in the file.
        let above = String(repeating: "\n", count: block.bodyPosition.line - 1)
        lines = SourceLines(above + block.body, path: block.bodyPosition.file)
        start = block.text(of: "caption")?.position ?? block.bodyPosition
    }
}

extension InlinePlaces {
    /// Searches from where the caption begins.
    init(_ caption: CaptionSource, effort: Int) {
        self.init(
            in: caption.lines, fromLine: caption.start.line, byteColumn: caption.start.column,
            throughLine: caption.lines.count, effort: effort)
    }
}
