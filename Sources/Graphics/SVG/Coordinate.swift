/// How a position is written: two decimals at most, no trailing zeros, no `-0`.
///
/// A position that is not finite, or so far out that no screen shows it, has no place in a drawing;
/// ``isDrawable(_:)`` says so and ``SVGWriter`` then leaves the whole element out.
enum Coordinate {
    /// Beyond this many pixels hundredths can no longer be told apart in every renderer.
    private static let limit = 1e9

    static func isDrawable(_ value: Double) -> Bool {
        // False for NaN too.
        abs(value) < limit
    }

    /// Appends a drawable value; one that is not drawable appends nothing.
    static func append(_ value: Double, to bytes: inout [UInt8]) {
        guard isDrawable(value) else { return }
        let hundredths = Int((value * 100).rounded())
        let magnitude = hundredths.magnitude
        if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
        let (whole, fraction) = magnitude.quotientAndRemainder(dividingBy: 100)
        bytes.append(contentsOf: String(whole).utf8)
        guard fraction != 0 else { return }
        bytes.append(UInt8(ascii: "."))
        bytes.append(UInt8(ascii: "0") + UInt8(fraction / 10))
        if fraction % 10 != 0 { bytes.append(UInt8(ascii: "0") + UInt8(fraction % 10)) }
    }

    /// Appends drawable values with spaces between them.
    static func append(_ values: [Double], to bytes: inout [UInt8]) {
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: " ")) }
            append(value, to: &bytes)
        }
    }

    /// Appends a function of a `transform`, such as `translate(3 4)`.
    static func append(_ function: String, _ values: [Double], to bytes: inout [UInt8]) {
        bytes += function.utf8
        bytes.append(UInt8(ascii: "("))
        append(values, to: &bytes)
        bytes.append(UInt8(ascii: ")"))
    }
}
