/// A table as comma-separated text in UTF-8 (RFC 4180, but with the line end `\n`, which readers accept and `diff` likes).
struct CSVText: Sendable {
    private(set) var bytes: [UInt8] = []

    var text: String { String(decoding: bytes, as: UTF8.self) }

    init(header: [String]) {
        add(header)
    }

    mutating func add(_ row: [String]) {
        for (index, cell) in row.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += (Self.needsQuotes(cell) ? Self.quoted(cell) : cell).utf8
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    /// A cell with blanks around it is quoted too, because many readers trim one that is not.
    private static func needsQuotes(_ cell: String) -> Bool {
        let cell = cell.utf8
        return cell.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
            || cell.first == 0x20 || cell.last == 0x20
    }

    private static func quoted(_ cell: String) -> String {
        "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
}
