/// A text as a terminal or a log may show it: on one line, and with an escape for each character that would move the
/// cursor, end the line or turn the direction of what follows, `\u001B`. Whoever wrote a table must not write on the
/// screen of whoever reads of its faults.
package func shownText(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    guard text.unicodeScalars.contains(where: isUnseen) else { return text }
    return text.unicodeScalars.reduce(into: "") { shown, scalar in
        if isUnseen(scalar) { shown += escape(scalar) } else { shown.unicodeScalars.append(scalar) }
    }
}

/// The text of a message, no longer than a reader can use: what stands between its quotation marks is cut to about sixty
/// characters, and the whole to four hundred and fifty. What is quoted is the input's, and may be as long as a file.
func shortMessage(_ message: String) -> String {
    guard message.utf8.count > longestQuotation else { return message }
    let short = shorteningQuotations(in: message)
    guard short.utf8.count > longestMessage else { return short }
    return short.count > longestMessage ? short.prefix(longestMessage) + "…" : short
}

private let longestQuotation = 80
private let shownOfQuotation = 60
private let longestMessage = 450

private func shorteningQuotations(in message: String) -> String {
    var short = ""
    var rest = message[...]
    while let opening = firstQuote(in: rest, opens: true) {
        let inside = rest[rest.utf8.index(after: opening)...]
        guard let closing = firstQuote(in: inside, opens: false) else { break }
        let quoted = inside[..<closing]
        short += rest[...opening]
        short += quoted.dropFirst(longestQuotation).isEmpty ? quoted : quoted.prefix(shownOfQuotation) + "…"
        short += "'"
        rest = inside[inside.utf8.index(after: closing)...]
    }
    return short + rest
}

/// The first `'` that begins or ends a quotation; one inside a word is an apostrophe.
private func firstQuote(in text: Substring, opens: Bool) -> String.Index? {
    let bytes = text.utf8
    return bytes.indices.first { index in
        guard bytes[index] == UInt8(ascii: "'") else { return false }
        if opens { return index == bytes.startIndex || !isLetter(bytes[bytes.index(before: index)]) }
        let next = bytes.index(after: index)
        return next == bytes.endIndex || !isLetter(bytes[next])
    }
}

private func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        true
    default: false
    }
}

private func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: "\\u" + digits(of: scalar)
    }
}

/// Characters that act on what stands around them instead of being seen: controls, ends of lines, and the marks of
/// Unicode's bidirectional algorithm (UAX #9).
private func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069,
        0xFFFE, 0xFFFF:
        true
    default: false
    }
}

/// At least four hexadecimal digits.
private func digits(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

extension Unicode.Scalar {
    /// Whether no text of a study may hold it: a control character that is neither a tab nor the end of a line, or one that
    /// XML does not know (https://www.w3.org/TR/xml/#charsets), so that no page or drawing could.
    package var isControl: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// As Unicode's charts write it, `U+0000`.
    package var codePoint: String { "U+" + digits(of: self) }
}
