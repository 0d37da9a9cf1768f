import Findings

/// With every byte that a URL may not hold as `%XX`; what is encoded already stays.
package func percentEncoded(_ address: String) -> String {
    // Most addresses hold nothing else, and every page has some.
    if address.utf8.allSatisfy(isAllowed) { return address }
    var encoded = ""
    for byte in address.utf8 {
        if isAllowed(byte) {
            encoded.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
            let digits = String(byte, radix: 16, uppercase: true)
            encoded += "%" + (digits.count < 2 ? "0" : "") + digits
        }
    }
    return encoded
}

/// A path in an address, with every byte as `%XX` that would end the path or mean something else in an address: `#`, `?`
/// and `%` are letters of a file's name, and a colon would make a scheme of what stands before it.
package func percentEncodedPath(_ path: String) -> String {
    let marks: [(String, String)] = [("%", "%25"), ("#", "%23"), ("?", "%3F"), (":", "%3A")]
    guard path.utf8.contains(where: { "%#?:".utf8.contains($0) }) else { return percentEncoded(path) }
    return percentEncoded(marks.reduce(path) { $0.replacing($1.0, with: $1.1) })
}

/// Whether a URL may hold the byte: letters, digits, and the marks of RFC 3986, 2.2 and 2.3; `%` begins an escape.
private func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
    default: "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
    }
}

/// With every `%XX` as the byte it stands for (RFC 3986, 2.1); anything else as it is.
package func percentDecoded(_ address: some StringProtocol) -> String {
    // Most addresses hold none, and the link check asks of every link.
    guard address.utf8.contains(UInt8(ascii: "%")) else { return String(address) }
    var bytes: [UInt8] = []
    var rest = Array(address.utf8)[...]
    while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "%"), rest.count >= 2,
            let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
        {
            bytes.append(code)
            rest = rest.dropFirst(2)
        } else {
            bytes.append(byte)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}
