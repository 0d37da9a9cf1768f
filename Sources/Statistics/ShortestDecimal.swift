/// The fewest decimal digits that read back as the same Double, as the standard library's description has them: `0.173`,
/// `1e-05`, `1.25e+20`.
package struct ShortestDecimal: Sendable, Hashable {
    /// The digits as one whole number, at most 17 of them and the zeros that are written out behind them.
    package let digits: UInt64
    /// How many of the digits stand behind the point; negative for zeros that are not written out.
    package let places: Int

    /// Of the magnitude; nil for a number that is not finite.
    package init?(magnitudeOf x: Double) {
        guard x.isFinite else { return nil }
        let text = x.magnitude.description.utf8
        let end = text.firstIndex(of: UInt8(ascii: "e")) ?? text.endIndex
        let power = end == text.endIndex ? 0 : Int(Substring(text[end...].dropFirst())) ?? 0
        var (digits, places, isPastPoint): (UInt64, Int, Bool) = (0, -power, false)
        for byte in text[..<end] {
            if byte == UInt8(ascii: ".") {
                isPastPoint = true
            } else {
                digits = digits * 10 + UInt64(byte - UInt8(ascii: "0"))
                if isPastPoint { places += 1 }
            }
        }
        (self.digits, self.places) = (digits, places)
    }
}
