import Diagnostics

/// A quote that GitHub shows as a note to the reader: its first line is `[!NOTE]` or one of the others, and nothing else.
package enum AlertKind: String, Sendable, CaseIterable {
    case note, tip, important, warning, caution

    /// As its title reads.
    package var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

extension MarkdownConversion {
    /// A quote, or the alert that its first line makes of it.
    ///
    /// - Parameter isInside: whether it stands in a quote or a list, where GitHub shows the mark as text.
    mutating func quote(_ blocks: [Block], isInside: Bool, at place: Position) -> Block {
        guard case .paragraph(let content)? = blocks.first, case .text(let line)? = content.first,
            let mark = line.trimmed.alertMark
        else { return .quote(blocks) }
        let behind = content.dropFirst()
        let rest = Array(behind.dropFirst())
        let body = (rest.isEmpty ? [] : [.paragraph(rest)]) + blocks.dropFirst()
        let written = "[!\(mark)]"
        let isAlone = line.trimmed == written && behind.first.map(\.isLineEnd) ?? true
        guard let kind = AlertKind(rawValue: mark.lowercased()) else {
            let known = AlertKind.allCases.map { $0.rawValue.uppercased() }
            warn(
                "'\(written)' is no alert, and is shown as text", at: place,
                mend: didYouMean(mark.uppercased(), among: known))
            return .quote(blocks)
        }
        let problem: String? =
            !isAlone
            ? "stands alone on the first line of its quote"
            : isInside
                ? "stands in no list and no other quote"
                : body.isEmpty ? "has text below it" : nil
        if let problem {
            warn("'\(written)' is shown as text; an alert \(problem)", at: place, mend: nil)
            return .quote(blocks)
        }
        return .alert(kind, body)
    }

    private mutating func warn(_ words: String, at place: Position, mend: String?) {
        diagnostics.warning(.unknownAlert, words, at: place, mend: mend)
    }
}

extension String {
    /// The word of `[!WORD]` that the text begins with; nil of any other.
    fileprivate var alertMark: String? {
        guard hasPrefix("[!"), let end = firstIndex(of: "]") else { return nil }
        let word = self[index(startIndex, offsetBy: 2)..<end]
        return !word.isEmpty && word.allSatisfy(\.isASCIILetter) ? String(word) : nil
    }
}

extension Inline {
    fileprivate var isLineEnd: Bool {
        switch self {
        case .softBreak, .lineBreak: true
        default: false
        }
    }
}
