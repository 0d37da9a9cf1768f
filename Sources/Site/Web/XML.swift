/// Text for the content of an XML element or a quoted attribute.
func escapedForXML(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
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
