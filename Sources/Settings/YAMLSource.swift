import Diagnostics
import Yams

/// A YAML text with its place in a file, to say where the nodes stand that Yams composes. Yams knows where a node begins;
/// where a text ends is read off the lines, and of all else only the beginning is told.
struct YAMLSource {
    private let lines: [Line]
    private let origin: Position

    init(_ text: String, at origin: Position) {
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(Line.init)
        self.origin = origin.start
    }

    /// The place of a character, lines and columns counted from 1.
    func position(line: Int, column: Int) -> Position {
        Position(
            file: origin.file, line: origin.line + line - 1,
            column: line == 1 ? origin.column + column - 1 : column)
    }

    func position(of node: Node) -> Position {
        guard let mark = node.mark else { return origin }
        let start = position(of: mark)
        guard case .scalar(let scalar) = node, let written = written(scalar, at: mark) else { return start }
        return start.spanning(written)
    }

    func position(of error: any Error) -> Position {
        switch error as? YamlError {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            position(of: mark)
        case .duplicatedKeysInMapping(let keys, let context):
            keys.sorted().first.flatMap { secondPlace(of: $0, in: context.mark) }
                ?? position(of: context.mark)
        default: origin
        }
    }

    /// Where a key of a mapping stands for the second time; nil for a mapping in braces, whose keys stand anywhere.
    private func secondPlace(of key: String, in mapping: Mark) -> Position? {
        let isKey = { (rest: Substring) in
            ["", "\"", "'"].contains { quote in
                let written = quote + key + quote
                return rest.hasPrefix(written)
                    && rest.dropFirst(written.count).drop { $0 == " " }.first == ":"
            }
        }
        let following = lines.indices.dropFirst(mapping.line - 1).filter {
            isKey(lines[$0].text(fromCodePoint: mapping.column))
        }
        let isBelow = { (line: Int) in lines[line].isBlank(beforeCodePoint: mapping.column) }
        return following.dropFirst().first(where: isBelow).map {
            position(line: $0 + 1, column: lines[$0].column(ofCodePoint: mapping.column)).spanning(key)
        }
    }

    private func position(of mark: Mark) -> Position {
        position(line: mark.line, column: line(of: mark).column(ofCodePoint: mark.column))
    }

    private func line(of mark: Mark) -> Line {
        lines.indices.contains(mark.line - 1) ? lines[mark.line - 1] : Line("")
    }

    /// A text as its author wrote it, with its quotes, if it stands on one line.
    private func written(_ scalar: Node.Scalar, at mark: Mark) -> Substring? {
        let rest = line(of: mark).text(fromCodePoint: mark.column)
        switch scalar.style {
        case .plain: return rest.hasPrefix(scalar.string) ? rest.prefix(scalar.string.count) : nil
        case .singleQuoted: return quoted(rest, by: "'", escapingBy: "'")
        case .doubleQuoted: return quoted(rest, by: "\"", escapingBy: "\\")
        default: return nil
        }
    }

    /// Up to the quote that closes what begins with one.
    private func quoted(_ text: Substring, by quote: Character, escapingBy escape: Character) -> Substring? {
        guard text.first == quote else { return nil }
        var index = text.index(after: text.startIndex)
        while index < text.endIndex {
            let next = text.index(after: index)
            // Two single quotes are one; a backslash takes the character behind it along.
            if text[index] == escape, next < text.endIndex, escape != quote || text[next] == quote {
                index = text.index(after: next)
            } else if text[index] == quote {
                return text[..<next]
            } else {
                index = next
            }
        }
        return nil
    }
}

/// Yams counts code points, of which a character may have several. All nodes of a text may stand on one line, so that a
/// line is walked once.
private struct Line {
    private let text: Substring
    /// Where each code point stands, and its character's column; nil for a line in ASCII, whose bytes are its characters.
    private let codePoints: [(index: Substring.Index, column: Int)]?

    init(_ text: Substring) {
        self.text = text
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            codePoints = nil
            return
        }
        var codePoints: [(index: Substring.Index, column: Int)] = []
        for (character, index) in text.indices.enumerated() {
            let scalars = text[index].unicodeScalars.count
            for offset in 0..<scalars {
                let place = text.unicodeScalars.index(index, offsetBy: offset)
                codePoints.append((place, character + 1))
            }
        }
        self.codePoints = codePoints
    }

    /// Whether nothing but blanks stand before a code point.
    func isBlank(beforeCodePoint number: Int) -> Bool {
        text.unicodeScalars.prefix(number - 1).allSatisfy { $0 == " " }
    }

    func column(ofCodePoint number: Int) -> Int {
        guard let codePoints, let last = codePoints.last else { return number }
        return number <= codePoints.count ? codePoints[number - 1].column : last.column + 1
    }

    func text(fromCodePoint number: Int) -> Substring {
        guard let codePoints else {
            return Substring(text.utf8.dropFirst(number - 1))
        }
        return number <= codePoints.count ? text[codePoints[number - 1].index...] : ""
    }
}
