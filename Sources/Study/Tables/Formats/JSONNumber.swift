/// A number as JSON writes it: no `+` before it, no needless zero, a digit on both sides of the point.
func isJSONNumber(_ text: String) -> Bool {
    var rest = text.utf8[...]
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let whole = rest.prefix(while: isDigit)
    rest = rest[whole.endIndex...]
    guard let first = whole.first, first != UInt8(ascii: "0") || whole.count == 1 else { return false }
    if rest.first == UInt8(ascii: ".") {
        let decimals = rest.dropFirst().prefix(while: isDigit)
        if decimals.isEmpty { return false }
        rest = rest[decimals.endIndex...]
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
        rest.removeFirst()
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
        let exponent = rest.prefix(while: isDigit)
        if exponent.isEmpty { return false }
        rest = rest[exponent.endIndex...]
    }
    return rest.isEmpty
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
