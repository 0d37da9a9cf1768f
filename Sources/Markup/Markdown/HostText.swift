import Diagnostics
package import Settings

/// The text of a file in which a Markdown text is embedded, folded or quoted as YAML allows.
package struct HostText: Sendable {
    let lines: SourceLines
    /// Where the embedded text begins.
    let start: Position
}

extension HostText {
    /// The YAML of a figure block around its caption.
    package init(captionOf block: SettingsBlock) {
        // Empty lines stand for those above, so that every line has its number in the file.
        let above = String(repeating: "\n", count: block.bodyPosition.line - 1)
        lines = SourceLines(above + block.body, path: block.bodyPosition.file)
        start = block.text(of: "caption")?.position ?? block.bodyPosition
    }
}

extension InlinePlaces {
    /// Searches from where the embedded text begins.
    init(_ host: HostText) {
        self.init(
            in: host.lines, fromLine: host.start.line, byteColumn: host.start.column,
            throughLine: host.lines.count)
    }
}
