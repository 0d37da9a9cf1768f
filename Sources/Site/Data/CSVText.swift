import Findings
import Study

/// A table as comma-separated text in UTF-8 (RFC 4180, but with the line end `\n`, which readers accept and `diff` likes).
///
/// Texts come from strangers, and a spreadsheet runs what looks like a formula: such a text stands behind an apostrophe.
/// Numbers stay numbers.
struct CSVText: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var hasApostrophes = false
    private var isInRow = false

    var text: String { String(decoding: bytes, as: UTF8.self) }

    init(header: [String]) {
        add(header)
    }

    mutating func add(_ row: [String]) {
        for cell in row { write(text: cell) }
        endRow()
    }

    /// A text, quoted where it has to be.
    mutating func write(text: String) {
        let safe = FormulaApostrophe.before(text)
        if safe.utf8.count > text.utf8.count { hasApostrophes = true }
        write(plain: Self.needsQuotes(safe) ? Self.quoted(safe) : safe)
    }

    /// A number with all its digits.
    mutating func write(_ number: Double) { write(plain: shortestText(number)) }

    mutating func endRow() {
        bytes.append(UInt8(ascii: "\n"))
        isInRow = false
    }

    private mutating func write(plain text: String) {
        if isInRow { bytes.append(UInt8(ascii: ",")) }
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
        isInRow = true
    }

    /// A cell with blanks around it is quoted too, because many readers trim one that is not; and one that would fall into
    /// parts where another separator is usual.
    private static func needsQuotes(_ cell: String) -> Bool {
        if FormulaApostrophe.isBehindSeparator(in: cell) { return true }
        var cell = cell
        return cell.withUTF8 { cell in
            cell.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
                || cell.first == 0x20 || cell.last == 0x20
        }
    }

    private static func quoted(_ cell: String) -> String {
        "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
}
