import Diagnostics

/// A file's text without its byte order mark, or a diagnostic at the first byte that is not UTF-8.
func decodeUTF8(_ bytes: [UInt8], of path: String, _ diagnostics: inout Diagnostics) -> String? {
    if let text = String(validating: bytes.dropFirst(byteOrderMarkLength(bytes)), as: UTF8.self) {
        return text
    }
    diagnostics.notUTF8(bytes, path)
    return nil
}

/// 3 when the file begins with UTF-8's byte order mark, otherwise 0.
func byteOrderMarkLength(_ bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
}

extension Diagnostics {
    mutating func notUTF8(_ bytes: [UInt8], _ path: String) {
        let mend = "save the file as UTF-8"
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            error(.notUTF8, "this file is UTF-16", at: Position(file: path, line: 1, column: 1), mend: mend)
            return
        }
        error(.notUTF8, "this byte is not UTF-8", at: placeOfFirstInvalidByte(bytes, path), mend: mend)
    }
}

private func placeOfFirstInvalidByte(_ bytes: [UInt8], _ path: String) -> Position {
    var sound = String.UnicodeScalarView()
    var decoder = UTF8()
    var rest = bytes.dropFirst(byteOrderMarkLength(bytes)).makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&rest) { sound.append(scalar) }
    // Lines end as tables' lines do, and a carriage return with a line feed is one character.
    let lines = String(sound).split(omittingEmptySubsequences: false) { ["\n", "\r", "\r\n"].contains($0) }
    return Position(file: path, line: lines.count, column: (lines.last?.count ?? 0) + 1)
}
