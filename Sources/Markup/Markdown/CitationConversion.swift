import Diagnostics

extension MarkdownConversion {
    /// The lines of a running text, and what it cites.
    mutating func inlines(in text: String, _ places: inout InlinePlaces) -> [Inline] {
        if text.isEmpty { return [] }
        let text = checkFormulas(in: text, &places)
        checkFootnotes(in: text, &places)
        return isInLink ? lines(of: text) : CitationPiece.all(in: text).flatMap { inlines(of: $0, &places) }
    }

    private mutating func inlines(of piece: CitationPiece, _ places: inout InlinePlaces) -> [Inline] {
        switch piece {
        case .text(let text): return lines(of: text)
        case .bare(let key):
            let item = Inline.Citation.Item(
                key: Located(key, at: places.pass("@" + key)), prefix: "", locator: "")
            return [.citation(Inline.Citation(items: [item], isInBrackets: false))]
        case .group(let parts):
            let items = parts.compactMap { part -> Inline.Citation.Item? in
                guard let key = part.key else {
                    diagnostics.error(
                        .emptyCitation,
                        "'\(part.prefix)' cites no work", at: places.text(part.prefix),
                        mend: "write a key between semicolons, as in [@one; @two, p. 3]")
                    return nil
                }
                return Inline.Citation.Item(
                    key: Located(key, at: places.pass("@" + key)), prefix: part.prefix,
                    locator: part.locator)
            }
            return [.citation(Inline.Citation(items: items, isInBrackets: true))]
        }
    }

    private func lines(of text: String) -> [Inline] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.isEmpty ? [] : [Inline.text(String(line))]
        }
        return Array(lines.joined(separator: [.softBreak]))
    }
}
