/// The part of a cell between its slashes; the whole cell without one.
func splitText(_ text: String, _ part: Int?) -> String {
    guard let part else { return text }
    let parts = SplitCells.parts(of: text)
    return parts.indices.contains(part) ? parts[part] : ""
}

func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    var rest = cell
    while let first = rest.first, isBlank(first) { rest.removeFirst() }
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
}

/// How many decimals a number is written with: 3 for `.467`, 1 for `1.0`, 5 for `1.23e-3`.
func writtenDecimals(_ number: ArraySlice<UInt8>) -> Int {
    let isExponentMark = { (byte: UInt8) in byte | 0x20 == UInt8(ascii: "e") }
    let significand = number.prefix { !isExponentMark($0) }
    let fraction = significand.firstIndex(of: UInt8(ascii: ".")).map { significand.endIndex - $0 - 1 } ?? 0
    guard significand.endIndex < number.endIndex else { return fraction }
    let exponent = Int(String(decoding: number[(significand.endIndex + 1)...], as: UTF8.self)) ?? 0
    // No Double has more decimals than this, and the exponent may be any integer.
    return max(0, fraction - min(max(exponent, -1100), 1100))
}

/// A number without the point behind a whole one.
func shortNumber(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
