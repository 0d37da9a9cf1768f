import Diagnostics

/// The bytes of a text by line, to turn the places that cmark counts in bytes into positions.
package struct SourceLines: Sendable {
    let path: String
    let bytes: [UInt8]
    /// Characters that no author wrote, in the order of the text.
    private let additions: [Addition]
    /// Where each line begins.
    private let starts: [Int]

    /// Where characters were added that no position counts.
    struct Addition: Sendable {
        let offset: Int
        let characters: Int
    }

    package init(_ text: String, path: String) {
        self.init(bytes: Array(text.utf8), path: path)
    }

    private init(bytes: [UInt8], additions: [Addition] = [], path: String) {
        self.path = path
        self.additions = additions
        self.bytes = bytes
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(offset + 1)
        }
        self.starts = starts
    }

    /// The same lines with formulas hidden.
    func replacing(bytes: [UInt8], additions: [Addition] = []) -> SourceLines {
        SourceLines(bytes: bytes, additions: additions, path: path)
    }

    /// How many lines there are.
    var count: Int { starts.count }

    /// The offset at which a line begins; lines count from 1, and a line beyond the last begins at the end.
    func start(ofLine line: Int) -> Int {
        line < 1 ? 0 : line > starts.count ? bytes.count : starts[line - 1]
    }

    /// The position of a byte.
    func position(ofByte offset: Int) -> Position {
        let line = lineNumber(ofByte: offset)
        return position(line: line, byteColumn: offset - starts[line - 1] + 1)
    }

    /// The position of a column that counts bytes from 1.
    func position(line: Int, byteColumn: Int) -> Position {
        let start = start(ofLine: line)
        let end = min(start + max(0, byteColumn - 1), bytes.count)
        let characters = characters(in: start..<end)
        return Position(file: path, line: line, column: characters + 1)
    }

    /// The place of some bytes; that of one alone has no end.
    func position(of bytes: Range<Int>) -> Position {
        position(ofByte: bytes.lowerBound).through(position(ofByte: bytes.upperBound))
    }

    /// The place of a text that stands at a byte as it is; only its beginning where it does not.
    func position(of text: String, atByte start: Int) -> Position {
        let wanted = text.utf8
        let isThere = bytes[min(start, bytes.count)...].starts(with: wanted)
        return position(of: start..<(isThere ? start + wanted.count : start))
    }

    /// A line's text from a byte on, without the blanks at its end.
    func position(ofLineFromByte start: Int) -> Position {
        let next = self.start(ofLine: lineNumber(ofByte: start) + 1)
        let isBlank = { (byte: UInt8) in byte <= UInt8(ascii: " ") }
        let last = bytes[min(start, next)..<next].lastIndex { !isBlank($0) }
        return position(of: start..<(last.map { $0 + 1 } ?? start))
    }

    /// A byte whose position is known.
    struct Place: Sendable {
        let offset: Int
        let position: Position
    }

    /// The position of a byte, counted from a known one where that stands before it on the same line.
    func position(ofByte offset: Int, after known: Place) -> Position {
        let line = lineNumber(ofByte: offset)
        guard line == known.position.line, known.offset <= offset else { return position(ofByte: offset) }
        let characters = characters(in: known.offset..<offset)
        return Position(file: path, line: line, column: known.position.column + characters)
    }

    /// How many characters the author wrote there.
    private func characters(in range: Range<Int>) -> Int {
        let count = String(decoding: bytes[range], as: UTF8.self).count
        var (low, high) = (0, additions.count)
        while low < high {
            let middle = (low + high) / 2
            if additions[middle].offset < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        let added = additions[low...].prefix { $0.offset < range.upperBound }
        return added.reduce(count) { $0 - $1.characters }
    }

    private func lineNumber(ofByte offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }
}
