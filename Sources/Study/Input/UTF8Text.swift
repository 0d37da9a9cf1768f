package import Diagnostics

/// A file's text without its byte order mark; nil, with one diagnostic, for what is no text in UTF-8.
package func decodeUTF8(_ bytes: [UInt8], of path: String, _ diagnostics: inout Diagnostics) -> String? {
    guard isText(bytes, of: path, &diagnostics) else { return nil }
    return String(decoding: bytes.dropFirst(byteOrderMarkLength(bytes)), as: UTF8.self)
}

/// Whether a file is text in UTF-8 without control characters; else one diagnostic at the first byte that is not. Every
/// file of a study passes here before anything is read from it.
func isText(_ bytes: [UInt8], of path: String, _ diagnostics: inout Diagnostics) -> Bool {
    let mend = "save the file as UTF-8"
    if let encoding = wideEncoding(of: bytes) {
        let start = Position(file: path, line: 1, column: 1)
        diagnostics.error(.notUTF8, "this file is \(encoding)", at: start, mend: mend)
        return false
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
        let place = position(ofByte: firstInvalidByte(of: bytes), in: bytes, path)
        diagnostics.error(.notUTF8, "this byte is not UTF-8", at: place, mend: mend)
        return false
    }
    let controls = ControlCharacters(in: bytes)
    guard let first = controls.first else { return true }
    diagnostics.error(
        .controlCharacter,
        "here stands the control character \(first.scalar.codePoint), which no page can show"
            + (controls.count == 1 ? "" : "; \(controls.count - 1) more stand in this file"),
        at: position(ofByte: first.offset, in: bytes, path),
        mend: "look at what wrote it, and write the text without it")
    return false
}

/// 3 when the file begins with UTF-8's byte order mark, otherwise 0.
func byteOrderMarkLength(_ bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
}

/// The encoding of a text whose characters take two or four bytes, by its byte order mark or by the zeros that those of
/// Western text leave: they fill one of two places, or three of four. Nil for any other bytes.
private func wideEncoding(of bytes: [UInt8]) -> String? {
    let marks: [([UInt8], String)] = [
        ([0xFF, 0xFE, 0, 0], "UTF-32"), ([0, 0, 0xFE, 0xFF], "UTF-32"), ([0xFF, 0xFE], "UTF-16"),
        ([0xFE, 0xFF], "UTF-16"),
    ]
    if let mark = marks.first(where: { bytes.starts(with: $0.0) }) { return mark.1 }
    let beginning = bytes.prefix(4096)
    var zeros = [0, 0, 0, 0]
    for (place, byte) in beginning.enumerated() where byte == 0 { zeros[place % 4] += 1 }
    let most = max(1, beginning.count / 4)
    // A table has signs and digits of ASCII in any language; few of its names may be.
    let isEmpty = zeros.map { $0 == 0 }
    let isFull = zeros.map { $0 * 8 >= most }
    let isWhole = zeros.map { $0 * 8 >= most * 7 }
    if isWhole[2] && isWhole[3] && isEmpty[0] || isWhole[0] && isWhole[1] && isEmpty[3] { return "UTF-32" }
    if isFull[1] && isFull[3] && isEmpty[0] && isEmpty[2]
        || isFull[0] && isFull[2] && isEmpty[1] && isEmpty[3]
    {
        return "UTF-16"
    }
    return nil
}

/// The control characters of a text in UTF-8.
private struct ControlCharacters {
    private(set) var count = 0
    private(set) var first: (scalar: Unicode.Scalar, offset: Int)?

    init(in bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            for offset in bytes.indices {
                // Most bytes of most texts, and no part of a control character.
                if bytes[offset] >= 0x20, bytes[offset] < 0x7F { continue }
                guard let scalar = Self.scalar(at: offset, in: bytes), scalar.isControl else { continue }
                count += 1
                if first == nil { first = (scalar, offset) }
            }
        }
    }

    /// The scalar that begins with a byte, where it may be a control character.
    private static func scalar(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
        let byte = { (ahead: Int) in offset + ahead < bytes.count ? UInt32(bytes[offset + ahead]) : 0 }
        return switch bytes[offset] {
        case 0x00...0x7F: Unicode.Scalar(byte(0))
        case 0xC2: Unicode.Scalar(byte(1))
        case 0xEF: Unicode.Scalar(0xF000 | (byte(1) & 0x3F) << 6 | byte(2) & 0x3F)
        default: nil
        }
    }
}

private func firstInvalidByte(of bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    var sound = 0
    while case .scalarValue(let scalar) = decoder.decode(&rest) { sound += UTF8.width(scalar) }
    return sound
}

/// The place of a byte before which all is UTF-8. Lines end as tables' lines do, with LF, CRLF or CR.
private func position(ofByte offset: Int, in bytes: [UInt8], _ path: String) -> Position {
    var line = 1
    var start = byteOrderMarkLength(bytes)
    for index in 0..<offset where bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r") {
        let isPair =
            bytes[index] == UInt8(ascii: "\r") && index + 1 < offset && bytes[index + 1] == UInt8(ascii: "\n")
        if isPair { continue }
        line += 1
        start = index + 1
    }
    let before = String(decoding: bytes[min(start, offset)..<offset], as: UTF8.self)
    return Position(file: path, line: line, column: before.count + 1)
}
