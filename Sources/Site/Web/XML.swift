/// Text for the content of an XML element or a quoted attribute. Control characters, which XML cannot hold, are dropped.
func escapedForXML(_ text: String) -> String {
    String(
        String.UnicodeScalarView(
            text.unicodeScalars.filter { $0.value >= 0x20 || "\t\n\r".unicodeScalars.contains($0) })
    )
    .replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    .replacing("\"", with: "&quot;")
}

/// A path as it stands in an address (RFC 3986, 3.3): every byte but letters, digits, `-._~` and `/` is encoded.
func percentEncoded(_ path: String) -> String {
    var text = ""
    for byte in path.utf8 {
        let scalar = Unicode.Scalar(byte)
        if scalar.isASCII,
            scalar.properties.isAlphabetic || (0x30...0x39).contains(byte)
                || "-._~/".unicodeScalars.contains(scalar)
        {
            text.unicodeScalars.append(scalar)
        } else {
            let digits = String(byte, radix: 16, uppercase: true)
            text += digits.count == 1 ? "%0" + digits : "%" + digits
        }
    }
    return text
}
