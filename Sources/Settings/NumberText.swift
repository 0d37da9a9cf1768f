/// Reads a number as people write one: `.467`, `-0.02`, `+1`, `5.`, `1e-3`, `2.5E6`. Nil for anything else:
/// blanks, `nan`, `inf`, hexadecimal, thousands separators, a decimal comma, a number too large for a Double or so small
/// that a Double would make it 0.
///
/// The result is the nearest Double, as the standard library's own conversion gives it.
package func parseNumber(_ text: some Collection<UInt8>) -> Double? {
    // A whole table is read through this: one compiled reader for bytes in a row, whatever collection they stand in.
    if let number = text.withContiguousStorageIfAvailable(parse) { return number }
    return Array(text).withUnsafeBufferPointer(parse)
}

private func parse(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    var scanner = NumberScanner()
    for byte in text where !scanner.accept(byte) { return nil }
    return scanner.finish(text)
}

/// Walks over sign, digits, point and exponent once and keeps the significand as an integer, so that the
/// common case (at most 15 digits, a small exponent) needs no second reading.
private struct NumberScanner {
    private enum Place { case start, sign, integer, point, fraction, exponentMark, exponentSign, exponent }

    private var place = Place.start
    private var isNegative = false
    private var significand: UInt64 = 0
    private var isZero = true
    private var digits = 0
    private var scale = 0
    private var exponentIsNegative = false
    private var exponent = 0

    mutating func accept(_ byte: UInt8) -> Bool {
        switch (byte, place) {
        case (UInt8(ascii: "-"), .start), (UInt8(ascii: "+"), .start):
            isNegative = byte == UInt8(ascii: "-")
            place = .sign
        case (UInt8(ascii: "0")...UInt8(ascii: "9"), .start), (UInt8(ascii: "0")...UInt8(ascii: "9"), .sign),
            (UInt8(ascii: "0")...UInt8(ascii: "9"), .integer):
            push(byte)
            place = .integer
        case (UInt8(ascii: "."), .start), (UInt8(ascii: "."), .sign), (UInt8(ascii: "."), .integer):
            place = .point
        case (UInt8(ascii: "0")...UInt8(ascii: "9"), .point),
            (UInt8(ascii: "0")...UInt8(ascii: "9"), .fraction):
            push(byte)
            scale += 1
            place = .fraction
        case (UInt8(ascii: "e"), _), (UInt8(ascii: "E"), _):
            guard digits > 0, place == .integer || place == .point || place == .fraction else { return false }
            place = .exponentMark
        case (UInt8(ascii: "-"), .exponentMark), (UInt8(ascii: "+"), .exponentMark):
            exponentIsNegative = byte == UInt8(ascii: "-")
            place = .exponentSign
        case (UInt8(ascii: "0")...UInt8(ascii: "9"), .exponentMark),
            (UInt8(ascii: "0")...UInt8(ascii: "9"), .exponentSign),
            (UInt8(ascii: "0")...UInt8(ascii: "9"), .exponent):
            exponent = min(exponent * 10 + Int(byte - UInt8(ascii: "0")), 100_000)
            place = .exponent
        default:
            return false
        }
        return true
    }

    func finish(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
        guard digits > 0, place != .exponentMark, place != .exponentSign else { return nil }
        let power = (exponentIsNegative ? -exponent : exponent) - scale
        // Both factors are exact Doubles here, so the one division or multiplication rounds correctly
        // (Clinger's fast path).
        if digits <= 15, abs(power) <= 22 {
            let magnitude =
                power < 0
                ? Double(significand) / Self.powers[-power] : Double(significand) * Self.powers[power]
            return isNegative ? -magnitude : magnitude
        }
        guard let number = Double(String(decoding: text, as: UTF8.self)), number.isFinite else { return nil }
        return number == 0 && !isZero ? nil : number
    }

    private mutating func push(_ digit: UInt8) {
        digits += 1
        if digit != UInt8(ascii: "0") { isZero = false }
        significand = significand &* 10 &+ UInt64(digit - UInt8(ascii: "0"))
    }

    private static let powers: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
        1e18,
        1e19, 1e20, 1e21, 1e22,
    ]
}
