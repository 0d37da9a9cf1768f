import Diagnostics

/// A table of GitHub's Markdown, read like delimited text: its head, then its rows, each with the place of every cell. The
/// line of dashes between them is no record. Emphasis, code and links are reduced to their text.
///
/// It is the first table of its file, and ends at a blank line. Cells are cut at pipes without a backslash
/// (https://github.github.com/gfm/#tables-extension-), and a row must have a cell for every column.
struct MarkdownTable: TableText {
    let file: String
    let places = PlaceMemory()
    /// The file, and behind it the texts of cells that read otherwise than they are written.
    private(set) var bytes: [UInt8]
    var comments: [String] { [] }
    var isPlain: Bool { true }
    private(set) var droppedAddresses: [Int: Int] = [:]

    /// How long the file is.
    private let size: Int
    private var offset: Int
    private var line: Int
    private var isAfterHead = false
    private var hasEnded = false
    /// Where the cells stand in the file whose texts stand behind it, by where those begin.
    private var written: [Int: Range<Int>] = [:]
    /// The first address of each cell that had one, by where its text begins.
    private var addresses: [Int: String] = [:]

    /// Nil for a file that holds no Markdown table. It may stand anywhere in a page; any other file must begin with it.
    init?(_ bytes: [UInt8], file: String, isPage: Bool) {
        guard
            let start = Self.firstTable(in: bytes, from: byteOrderMarkLength(bytes), line: 1, isPage: isPage)
        else {
            return nil
        }
        self.file = file
        self.bytes = bytes
        size = bytes.count
        (offset, line) = start
    }

    mutating func next(_ fields: inout [DelimitedField], _ diagnostics: inout Diagnostics) -> Bool {
        guard !hasEnded else { return false }
        if offset >= size || endsTable(Self.lineRange(at: offset, in: bytes, before: size).text) {
            hasEnded = true
            warnOfSecondTable(&diagnostics)
            return false
        }
        let (text, following) = Self.lineRange(at: offset, in: bytes, before: size)
        fields.removeAll(keepingCapacity: true)
        for (column, cell) in Self.cells(of: text, in: bytes).enumerated() {
            fields.append(field(cell, column: column))
        }
        (offset, line) = (following, line + 1)
        if !isAfterHead {
            isAfterHead = true
            // The line of dashes.
            (offset, line) = (Self.lineRange(at: offset, in: bytes, before: size).next, line + 1)
        }
        return true
    }

    func text(_ field: DelimitedField) -> String { String(decoding: bytes[field.range], as: UTF8.self) }

    func address(in field: DelimitedField) -> String? { addresses[field.range.lowerBound] }

    func position(of field: DelimitedField) -> Position {
        let range = written[field.range.lowerBound] ?? field.range
        return position(from: range.lowerBound, to: range.upperBound, line: field.line)
    }
}

/// Whether a file's name says that it is Markdown.
func isMarkdownFile(_ path: String) -> Bool { path.lowercased().hasSuffix(".md") }

extension MarkdownTable {
    private static let pipe = UInt8(ascii: "|")

    private mutating func field(_ cell: Range<Int>, column: Int) -> DelimitedField {
        // The reader tells of it.
        if cell.count > TableBounds.cell { return DelimitedField(range: cell, line: line) }
        let source = String(decoding: bytes[cell], as: UTF8.self)
        let plain = PlainText(source, isMarkdown: true)
        if plain.addresses > 0 { droppedAddresses[column, default: 0] += plain.addresses }
        if plain.text == source { return DelimitedField(range: cell, line: line) }
        let start = bytes.count
        bytes.append(contentsOf: plain.text.utf8)
        let range = start..<bytes.count
        // So that no two texts begin at one place, be they empty.
        bytes.append(UInt8(ascii: "\n"))
        written[start] = cell
        addresses[start] = plain.firstAddress
        return DelimitedField(range: range, line: line)
    }

    /// A blank line, or the end of a block of code in which the table stands.
    private func endsTable(_ line: Range<Int>) -> Bool {
        isBlank(line) || bytes[line].starts(with: "```".utf8) || bytes[line].starts(with: "~~~".utf8)
    }

    private func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy(Self.isBlank) }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    private func warnOfSecondTable(_ diagnostics: inout Diagnostics) {
        guard offset < size,
            let second = Self.firstTable(in: Array(bytes[..<size]), from: offset, line: line, isPage: true)
        else { return }
        diagnostics.warning(
            .severalTables,
            "this file holds another table; only the first is read",
            at: Position(file: file, line: second.line, column: 1),
            mend: "put it into a file of its own")
    }

    /// Where a line with a pipe begins that a line of dashes with as many cells follows.
    private static func firstTable(
        in bytes: [UInt8], from start: Int, line first: Int, isPage: Bool
    ) -> (offset: Int, line: Int)? {
        var (offset, line) = (start, first)
        while offset < bytes.count {
            let (text, next) = lineRange(at: offset, in: bytes, before: bytes.count)
            if bytes[text].contains(pipe), next < bytes.count {
                let (below, _) = lineRange(at: next, in: bytes, before: bytes.count)
                if let width = dashes(in: below, of: bytes), cells(of: text, in: bytes).count == width {
                    return (offset, line)
                }
            }
            if !isPage, !bytes[text].allSatisfy(isBlank), bytes[text].first != UInt8(ascii: "#") {
                return nil
            }
            (offset, line) = (next, line + 1)
        }
        return nil
    }

    /// How many columns a line of dashes has, `|:---|---:|`; nil for any other line.
    private static func dashes(in line: Range<Int>, of bytes: [UInt8]) -> Int? {
        guard bytes[line].contains(pipe) else { return nil }
        let cells = cells(of: line, in: bytes)
        let areDashes = cells.allSatisfy { cell in
            var dashes = bytes[cell]
            if dashes.first == UInt8(ascii: ":") { dashes.removeFirst() }
            if dashes.last == UInt8(ascii: ":") { dashes.removeLast() }
            return !dashes.isEmpty && dashes.allSatisfy { $0 == UInt8(ascii: "-") }
        }
        return areDashes && !cells.isEmpty ? cells.count : nil
    }

    /// The cells of a line without the blanks around them; a pipe at either end of the line separates nothing.
    private static func cells(of line: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
        let line = trimmed(line, in: bytes)
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        if start < line.upperBound, bytes[start] == pipe { start += 1 }
        var index = start
        while index < line.upperBound {
            if bytes[index] == UInt8(ascii: "\\") {
                index += 2
                continue
            }
            if bytes[index] == pipe {
                cells.append(trimmed(start..<index, in: bytes))
                // One more than are read, so that the reader tells of it.
                if cells.count > TableBounds.columns { return cells }
                start = index + 1
            }
            index += 1
        }
        if start < line.upperBound { cells.append(trimmed(start..<line.upperBound, in: bytes)) }
        return cells
    }

    private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isBlank(bytes[start]) { start += 1 }
        while start < end, isBlank(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// The line that begins at an offset, without its end, and where the next begins.
    private static func lineRange(at offset: Int, in bytes: [UInt8], before size: Int) -> (
        text: Range<Int>, next: Int
    ) {
        let isEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
        guard offset < size, let end = bytes[offset..<size].firstIndex(where: isEnd) else {
            return (min(offset, size)..<size, size)
        }
        let isPair =
            bytes[end] == UInt8(ascii: "\r") && end + 1 < size && bytes[end + 1] == UInt8(ascii: "\n")
        return (offset..<end, end + (isPair ? 2 : 1))
    }
}
