import Diagnostics

/// What stands between the columns of delimited text.
enum Separator: String, CaseIterable {
    case comma, tab, semicolon, pipe

    var byte: UInt8 {
        switch self {
        case .comma: UInt8(ascii: ",")
        case .tab: UInt8(ascii: "\t")
        case .semicolon: UInt8(ascii: ";")
        case .pipe: UInt8(ascii: "|")
        }
    }

    /// For sentences: “read with commas”.
    var plural: String { rawValue + "s" }

    /// What the name of a file says: a tab for `.tsv` and `.tab`. Every other name leaves it open, for spreadsheets write
    /// `.csv` with what their country puts between numbers.
    init?(ofPath path: String) {
        let name = path.lowercased()
        guard name.hasSuffix(".tsv") || name.hasSuffix(".tab") else { return nil }
        self = .tab
    }
}

extension Separator {
    /// The separator by which the first line has several columns and the records after it have as many, the comma before all
    /// others: a table with commas stays one whatever else its names hold. The comma as well where none fits.
    static func found(in bytes: [UInt8]) -> Separator {
        let others = allCases.dropFirst().map(\.byte)
        var text = DelimitedText(bytes, file: "", separator: Separator.comma.byte)
        var head: [DelimitedField] = []
        // Told again, where it matters, by whoever reads the table.
        var ignored = Diagnostics()
        guard text.next(&head, &ignored), let first = head.first, let last = head.last,
            first.start <= last.end,
            bytes[first.start..<last.end].contains(where: others.contains)
        else { return .comma }
        return allCases.first { $0.fits(bytes) } ?? .comma
    }

    /// How many records are looked at, the first line included.
    private static let looked = 20

    private func fits(_ bytes: [UInt8]) -> Bool {
        var text = DelimitedText(bytes, file: "", separator: byte)
        var fields: [DelimitedField] = []
        var ignored = Diagnostics()
        guard text.next(&fields, &ignored), fields.count > 1 else { return false }
        let width = fields.count
        for _ in 1..<Self.looked where text.next(&fields, &ignored) {
            if fields.count != width { return false }
        }
        return true
    }
}
