import Diagnostics

/// A text of JSON without its quotes, its escapes replaced, or where one stands that means nothing
/// or a control character.
func unescapedJSON(_ bytes: ArraySlice<UInt8>) -> JSONEscapes {
    var plain: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
        if bytes[index] != UInt8(ascii: "\\") {
            plain.append(bytes[index])
            index += 1
        } else if let (scalar, length) = escape(at: index, in: bytes) {
            if scalar.isControl { return .control(scalar, at: index) }
            plain.append(contentsOf: String(Character(scalar)).utf8)
            index += length
        } else {
            return .mistake(at: index)
        }
    }
    return .text(String(decoding: plain, as: UTF8.self))
}

enum JSONEscapes: Equatable {
    case text(String)
    case mistake(at: Int)
    case control(Unicode.Scalar, at: Int)
}

private let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
    UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
]

private func escape(at start: Int, in bytes: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar, length: Int)? {
    if start + 1 < bytes.endIndex, let scalar = escapes[bytes[start + 1]] { return (scalar, 2) }
    guard let high = codeUnit(at: start, in: bytes) else { return nil }
    if let scalar = Unicode.Scalar(high) { return (scalar, 6) }
    // Beyond 16 bits two units make a character.
    guard UTF16.isLeadSurrogate(high), let low = codeUnit(at: start + 6, in: bytes),
        UTF16.isTrailSurrogate(low)
    else { return nil }
    let number = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
    return Unicode.Scalar(number).map { ($0, 12) }
}

/// The number of `\u0041`.
private func codeUnit(at start: Int, in bytes: ArraySlice<UInt8>) -> UInt16? {
    guard start + 6 <= bytes.endIndex, bytes[start] == UInt8(ascii: "\\"),
        bytes[start + 1] == UInt8(ascii: "u")
    else { return nil }
    let digits = bytes[(start + 2)..<(start + 6)]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
}
