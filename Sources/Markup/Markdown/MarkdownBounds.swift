import Diagnostics

/// What a page may hold. Some short texts grow when Markdown is read: every short row of a table is filled up to the width
/// of its head, and an address stands in each link that refers to it. So they are measured before they are read.
struct MarkdownBounds {
    private static let mostBytes = 4_000_000
    private static let mostColumns = 1_000
    private static let mostCells = 250_000
    /// Of addresses, in all links that refer to one.
    private static let mostAddressBytes = 50_000_000
    private static let mostParentheses = 500
    /// Of `<?`, `<!` and `![` between two empty lines: each is looked for its end to the last.
    private static let mostOpenings = 2_000

    private let lines: SourceLines
    /// Where the text stands when its lines are not the file's own.
    private let caption: Position?

    init(of lines: SourceLines, in caption: CaptionSource? = nil) {
        self.lines = lines
        self.caption = caption?.start
    }

    /// Whether the text keeps within the bounds; an error at the first place where it does not.
    func hold(_ diagnostics: inout Diagnostics) -> Bool {
        guard let excess = firstExcess else { return true }
        diagnostics.error(
            .oversizedMarkdown, excess.what,
            at: caption ?? Position(file: lines.path, line: excess.line, column: 1),
            mend: excess.mend)
        return false
    }

    private struct Excess {
        let line: Int
        let what: String
        let mend: String
    }

    private var firstExcess: Excess? {
        if lines.bytes.count > Self.mostBytes {
            return Excess(line: 1, what: "this page is larger than 4 MB", mend: "make several pages of it")
        }
        let references = lines.bytes.count { $0 == UInt8(ascii: "]") }
        var table: (columns: Int, line: Int)?
        var (cells, openings) = (0, 0)
        for number in 1...lines.count {
            let line = lines.bytes[lines.start(ofLine: number)..<lines.start(ofLine: number + 1)]
            if line.allSatisfy(Self.isMargin) {
                table = nil
                openings = 0
            } else if let columns = Self.columns(ofDashes: line), columns > (table?.columns ?? 1) {
                table = (columns, number)
            }
            if let table {
                cells += table.columns
                if table.columns > Self.mostColumns || cells > Self.mostCells {
                    return Self.excess(of: table)
                }
            }
            openings += Self.openings(in: line)
            if openings > Self.mostOpenings {
                return Excess(
                    line: number,
                    what:
                        "more than \(Self.mostOpenings) images, or beginnings of HTML, stand here without an empty line",
                    mend: "put empty lines between them")
            }
            if line.count * references > Self.mostAddressBytes, Self.isDefinition(line) {
                return Excess(
                    line: number, what: "this address is too long for a page with that many links",
                    mend: "write it where it is needed")
            }
            if line.count > Self.mostParentheses, Self.closesTooMuch(line) {
                return Excess(
                    line: number,
                    what: "this line has a word with more than \(Self.mostParentheses) parentheses",
                    mend: "put a blank between them")
            }
        }
        return nil
    }

    private static func excess(of table: (columns: Int, line: Int)) -> Excess {
        table.columns > mostColumns
            ? Excess(
                line: table.line, what: "this table has more than \(mostColumns) columns",
                mend: "show fewer, and offer the whole as a file")
            : Excess(
                line: table.line,
                what:
                    "the tables of this page have more than \(mostCells) cells, with those that fill short rows",
                mend: "show fewer, and offer the whole as a file")
    }
}

extension MarkdownBounds {
    /// What may stand before the text of a quote or a list, and at the end of a line.
    private static func isMargin(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ">") || isBlank(byte)
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (9...13).contains(byte)
    }

    /// How many columns a table has at most under whose head this line stands; nil for a line that is under no head.
    private static func columns(ofDashes line: ArraySlice<UInt8>) -> Int? {
        let row = line.reversed().prefix { byte in
            isBlank(byte) || [UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":")].contains(byte)
        }
        guard row.contains(UInt8(ascii: "-")) else { return nil }
        let bars = row.count { $0 == UInt8(ascii: "|") }
        return bars == 0 ? nil : bars + 1
    }

    /// `[name]: address`
    private static func isDefinition(_ line: ArraySlice<UInt8>) -> Bool {
        let text = line.drop(while: isMargin)
        guard text.first == UInt8(ascii: "["), let closing = text.firstIndex(of: UInt8(ascii: "]")) else {
            return false
        }
        return text.index(after: closing) < text.endIndex
            && text[text.index(after: closing)] == UInt8(ascii: ":")
    }

    private static func openings(in line: ArraySlice<UInt8>) -> Int {
        var count = 0
        var last: UInt8 = 0
        for byte in line {
            switch (last, byte) {
            case (UInt8(ascii: "<"), UInt8(ascii: "?")), (UInt8(ascii: "<"), UInt8(ascii: "!")),
                (UInt8(ascii: "!"), UInt8(ascii: "[")):
                count += 1
            default: break
            }
            last = byte
        }
        return count
    }

    /// Whether parentheses without a blank among them are so many that matching them, each time from the first, takes long.
    private static func closesTooMuch(_ line: ArraySlice<UInt8>) -> Bool {
        var count = 0
        for byte in line {
            if isBlank(byte) { count = 0 }
            if byte == UInt8(ascii: ")") { count += 1 }
            if count > mostParentheses { return true }
        }
        return false
    }
}
