/// What the text of one cell looks like, before anything is known of its column.
package enum CellShape: Sendable, Hashable {
    case blank
    /// A number as people write them: `71.5%`, `61.2 ± 0.4`, `1,014`, `0,51`.
    case number
    /// A number with another in parentheses behind it: `61.2 (0.4)`.
    case parentheses
    /// So many numbers with slashes between them: `60.17 ± 1.40 / 72.92 ± 1.18`.
    case parts(Int)
    /// A number with letters behind it: `25M`, `3.2 GB`; with the letters.
    case quantity(String)
    /// By which people say that there is no score: `n/a`, `-`, `pending`.
    case missing
    /// A web address.
    case address
    case text

    /// Whether it reads as one score, with its error or without.
    package var isScore: Bool { self == .number || self == .parentheses }

    /// - Parameter text: without blanks around it.
    package init(_ text: String) {
        if text.isEmpty {
            self = .blank
        } else if isReadable(text) {
            self = .number
        } else if meansMissing(text), !isSymbol(text) {
            self = .missing
        } else if text.hasPrefix("https://") || text.hasPrefix("http://") {
            self = .address
        } else if text.first?.isNumber == true || text.first.map({ "+-.\u{2212}".contains($0) }) == true {
            self = Self.numeric(text)
        } else {
            self = .text
        }
    }

    /// A text that begins as numbers do.
    private static func numeric(_ text: String) -> CellShape {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        if (2...9).contains(parts.count), parts.allSatisfy({ isReadable(String($0)) }) {
            return .parts(parts.count)
        }
        if text.hasSuffix(")"), let open = text.firstIndex(of: "("),
            WrittenNumber(String(text[..<open])) != nil,
            WrittenNumber(String(text[text.index(after: open)...].dropLast())) != nil
        {
            return .parentheses
        }
        let unit = text.reversed().prefix { $0.isLetter || $0 == "/" }.reversed()
        let number = text.dropLast(unit.count)
        if !unit.isEmpty, unit.count <= 8, WrittenNumber(String(number)) != nil {
            return .quantity(String(unit))
        }
        return .text
    }
}

/// Whether a text is a mark such as ✓ or ×, which says something, rather than a dash or a question mark.
private func isSymbol(_ text: String) -> Bool {
    !text.contains(where: \.isLetter)
        && text.contains { !$0.isWhitespace && !"-\u{2010}\u{2011}\u{2012}–—\u{2212}.…?*/#!()".contains($0) }
}

/// Whether a text is a number under some meaning of its commas and points; `14.0.4` is none.
private func isReadable(_ text: String) -> Bool {
    guard let number = WrittenNumber(text) else { return false }
    return DigitMarks.known.contains { marks in
        marks.plain(number.digits) != nil && number.error.map { marks.plain($0) != nil } != false
    }
}
