import Diagnostics

/// The bytes of a text by line, to turn the places that cmark counts in bytes into positions.
package struct SourceLines: Sendable {
    let path: String
    let bytes: [UInt8]
    /// Characters that no author wrote, in the order of the text.
    private let additions: [Addition]
    /// How many of them stand before each addition, and behind the last.
    private let addedBefore: [Int]
    /// Where each line begins.
    private let starts: [Int]
    /// Of a text that is not ASCII, where characters begin in its long lines and how many stand before them on the line: a
    /// place in a line of a whole chapter is not counted from the line's beginning.
    private let marks: [Mark]?

    private struct Mark {
        let offset: Int
        let characters: Int
    }

    private static let distanceOfMarks = 1_024

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
        addedBefore = additions.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.characters) }
        self.bytes = bytes
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(offset + 1)
        }
        self.starts = starts
        marks = bytes.allSatisfy { $0 < 0x80 } ? nil : Self.marks(in: bytes, starts)
    }

    private static func marks(in bytes: [UInt8], _ starts: [Int]) -> [Mark] {
        var marks: [Mark] = []
        for (number, start) in starts.enumerated() {
            let end = number + 1 < starts.count ? starts[number + 1] : bytes.count
            guard end - start > 2 * distanceOfMarks else { continue }
            var mark = Mark(offset: start, characters: 0)
            var offset = start
            for (count, character) in String(decoding: bytes[start..<end], as: UTF8.self).enumerated() {
                if offset - mark.offset >= distanceOfMarks {
                    mark = Mark(offset: offset, characters: count)
                    marks.append(mark)
                }
                offset += character.utf8.count
            }
        }
        return marks
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
        return Position(file: path, line: line, column: characters(from: start, to: end) + 1)
    }

    /// How many characters stand between the beginning of a line and a byte of it.
    private func characters(from start: Int, to end: Int) -> Int {
        guard let marks else { return end - start - added(in: start..<end) }
        var (low, high) = (0, marks.count)
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].offset <= end { low = middle + 1 } else { high = middle }
        }
        let mark =
            low > 0 && marks[low - 1].offset >= start ? marks[low - 1] : Mark(offset: start, characters: 0)
        let count = mark.characters + String(decoding: bytes[mark.offset..<end], as: UTF8.self).count
        return count - added(in: start..<end)
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

    /// How many characters in a range its author did not write.
    private func added(in range: Range<Int>) -> Int {
        let number = { (offset: Int) in
            var (low, high) = (0, additions.count)
            while low < high {
                let middle = (low + high) / 2
                if additions[middle].offset < offset { low = middle + 1 } else { high = middle }
            }
            return low
        }
        return addedBefore[number(range.upperBound)] - addedBefore[number(range.lowerBound)]
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
