/// Markup that is complete and escaped: it goes into a page as it is. Text is a `String` and is escaped on its way.
package struct HTML: Sendable, Hashable {
    fileprivate(set) var bytes: [UInt8]

    /// - Parameter markup: made by the program itself, such as an inline drawing.
    package init(markup: String) {
        bytes = Array(markup.utf8)
    }

    package init(_ writer: consuming HTMLWriter) {
        bytes = writer.bytes
    }

    /// For a template, which ends its lines itself.
    package var withoutLastLineEnd: HTML {
        var html = self
        if html.bytes.last == UInt8(ascii: "\n") { html.bytes.removeLast() }
        return html
    }
}

extension HTML: ExpressibleByStringLiteral {
    package init(stringLiteral markup: String) { self.init(markup: markup) }
}

extension [UInt8] {
    /// Adds text as it is. In one piece: appending a `String.UTF8View` goes byte by byte.
    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(contentsOf: $0) }
    }

    /// Adds text, escaped for element content and quoted attributes alike. A character that no page may hold, even escaped,
    /// is replaced by the sign for such a one.
    package mutating func append(escaping text: String) {
        var text = text
        // Their UTF-8 begins with a byte that few texts hold.
        if text.utf8.contains(0xEF) {
            text = text.replacing("\u{FFFE}", with: "\u{FFFD}").replacing("\u{FFFF}", with: "\u{FFFD}")
        }
        // So does that of every sign that turns the direction of writing.
        if text.utf8.contains(0xE2) { text += text.directionsLeftOpen }
        text.withUTF8 { utf8 in
            // Most texts have nothing to escape and go in as one piece.
            var rest = utf8[...]
            while let special = rest.firstIndex(where: Self.isSpecial) {
                append(contentsOf: rest[..<special])
                append(Self.reference(for: rest[special]))
                rest = rest[(special + 1)...]
            }
            append(contentsOf: rest)
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): false
        case 0..<0x20, 0x7F: true
        default: false
        }
    }

    private static func reference(for byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "\u{FFFD}"
        }
    }
}

extension String {
    /// What ends the turns of direction that a text leaves open, so that it cannot turn round what stands behind it
    /// (Unicode Standard Annex 9, section 2).
    fileprivate var directionsLeftOpen: String {
        var open: [Character] = []
        for scalar in unicodeScalars {
            switch scalar {
            case "\u{202A}", "\u{202B}", "\u{202D}", "\u{202E}": open.append("\u{202C}")
            case "\u{2066}"..."\u{2068}": open.append("\u{2069}")
            case "\u{202C}": if open.last == "\u{202C}" { open.removeLast() }
            // It ends all that was opened since the isolate.
            case "\u{2069}":
                if let isolate = open.lastIndex(of: "\u{2069}") { open.removeSubrange(isolate...) }
            default: break
            }
        }
        return String(open.reversed())
    }
}
