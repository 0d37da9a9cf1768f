/// A table as comma-separated text (RFC 4180, but with the line end `\n`, which readers accept and `diff` likes).
struct CSVText: Sendable {
    private(set) var text: String

    init(header: [String]) {
        text = ""
        add(header)
    }

    mutating func add(_ row: [String]) {
        for (index, cell) in row.enumerated() {
            if index > 0 { text += "," }
            text += Self.quotedIfNeeded(cell)
        }
        text += "\n"
    }

    /// A cell with blanks around it is quoted too, because many readers trim one that is not.
    private static func quotedIfNeeded(_ cell: String) -> String {
        let needed = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        guard needed || cell.first == " " || cell.last == " " else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
}
