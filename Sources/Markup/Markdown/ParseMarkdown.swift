import CMarkGFM
package import Diagnostics
import Synchronization

/// Reads GitHub-flavoured Markdown: tables, strikethrough, bare links, task lists, footnotes and formulas. Raw HTML is an error.
///
/// - Parameters:
///   - lines: the file. Front matter must be blanked, not cut, so that lines keep their numbers.
///   - caption: where a text stands whose lines are not the file's own.
package func parseMarkdown(
    _ lines: SourceLines, in caption: CaptionSource? = nil, _ diagnostics: inout Diagnostics
) -> MarkdownDocument {
    let nothing = MarkdownDocument(blocks: [], footnotes: [], headings: [], figures: [])
    guard MarkdownBounds(of: lines, in: caption).hold(&diagnostics) else { return nothing }
    let lines = hidingFormulas(in: lines, caption, &diagnostics)
    let read = withCMarkTree(of: lines.bytes) { root in
        var conversion = MarkdownConversion(of: lines, in: caption)
        let document = conversion.document(root)
        return (document: document, diagnostics: conversion.diagnostics)
    }
    guard let read else {
        diagnostics.error(
            .unreadableMarkdown,
            "this text cannot be read as Markdown", at: caption?.start ?? Position(file: lines.path))
        return nothing
    }
    diagnostics.append(read.diagnostics)
    return read.document
}

/// Reads running text that stands in a file of another kind, a figure's caption say.
package func parseInlineMarkdown(_ text: String, in caption: CaptionSource, _ diagnostics: inout Diagnostics)
    -> [Inline]
{
    let lines = SourceLines(text, path: caption.start.file)
    let document = parseMarkdown(lines, in: caption, &diagnostics)
    if document.blocks.isEmpty { return [] }
    guard case .paragraph(let content)? = document.blocks.first, document.blocks.count == 1 else {
        diagnostics.error(.severalParagraphs, "this must be one paragraph", at: caption.start)
        return []
    }
    return content
}

/// cmark's extensions switch entries of a table of the whole process on and off around each parse, so that two parses
/// at once read each other's text wrongly. Hence the lock.
private let parsing = Mutex<Void>(())

/// Hands the root of cmark's tree to `read` and frees the tree. Nil when cmark is out of memory.
func withCMarkTree<Result: Sendable>(of text: [UInt8], _ read: (CMarkNode) -> Result) -> Result? {
    parsing.withLock { _ in
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8) else { return nil }
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough", "autolink", "tasklist"] {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        text.withUnsafeBytes { buffer in
            cmark_parser_feed(parser, buffer.assumingMemoryBound(to: CChar.self).baseAddress, buffer.count)
        }
        guard let root = cmark_parser_finish(parser) else { return nil }
        defer { cmark_node_free(root) }
        cmark_consolidate_text_nodes(root)
        return read(root)
    }
}
