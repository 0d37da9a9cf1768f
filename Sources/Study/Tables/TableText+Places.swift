import Diagnostics

/// Places in a table's text. Columns count characters, so a line is read anew up to each; only diagnostics ask.
extension TableText {
    /// From one byte to before another.
    ///
    /// - Parameter line: the line on which `start` stands.
    func position(from start: Int, to end: Int, line: Int) -> Position {
        let lineEnds = (start..<end).count(where: isLineEnd)
        let column = places.column(of: start, onLine: line, in: self)
        let endColumn =
            lineEnds == 0
            ? column + characters(from: start, to: end) : 1 + characters(from: lineStart(of: end), to: end)
        return Position(
            file: file, line: line, column: column, endLine: line + lineEnds, endColumn: endColumn)
    }

    /// All fields of a record from one on.
    func position(of fields: ArraySlice<DelimitedField>) -> Position {
        guard let first = fields.first, let last = fields.last else { return Position(file: file) }
        return position(of: first).through(position(of: last))
    }

    func lineStart(of offset: Int) -> Int {
        let lineEnd = bytes[..<offset].lastIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        return lineEnd.map { $0 + 1 } ?? byteOrderMarkLength(bytes)
    }

    /// A line feed, or a carriage return that none follows.
    private func isLineEnd(_ offset: Int) -> Bool {
        if bytes[offset] == UInt8(ascii: "\n") { return true }
        guard bytes[offset] == UInt8(ascii: "\r") else { return false }
        return offset + 1 == bytes.count || bytes[offset + 1] != UInt8(ascii: "\n")
    }

    /// A long table asks for the place of every key: text in ASCII is counted without making a string of it.
    func characters(from start: Int, to end: Int) -> Int {
        let isPlain = bytes[start..<end].allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "\r") }
        return isPlain ? end - start : String(decoding: bytes[start..<end], as: UTF8.self).count
    }
}
