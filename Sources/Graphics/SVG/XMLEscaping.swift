/// XML text with nothing in it that could end the text, the attribute or the document.
enum XMLEscaping {
    /// Appends `text` for use between tags or inside a double-quoted attribute.
    ///
    /// Characters that XML 1.0 forbids even when escaped (section 2.2: most controls, U+FFFE and U+FFFF) are
    /// replaced by U+FFFD. Line breaks and tabs are written as references, because an attribute would lose them.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        // Most texts have nothing to escape and go in as one piece.
        if text.utf8.allSatisfy(isPlain) {
            bytes.append(contentsOf: text.utf8)
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": bytes.append(contentsOf: "&amp;".utf8)
            case "<": bytes.append(contentsOf: "&lt;".utf8)
            case ">": bytes.append(contentsOf: "&gt;".utf8)
            case "\"": bytes.append(contentsOf: "&quot;".utf8)
            case "\t": bytes.append(contentsOf: "&#9;".utf8)
            case "\n": bytes.append(contentsOf: "&#10;".utf8)
            case "\r": bytes.append(contentsOf: "&#13;".utf8)
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}":
                bytes.append(contentsOf: UTF8.encodedReplacementCharacter)
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    /// Letters, digits and most signs of ASCII.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
        default: (0x20..<0x80).contains(byte)
        }
    }
}
