/// Numbers as readers see them on axes.
enum DecimalText {
    /// U+2212, as wide as a plus sign; a hyphen is too short to be seen.
    private static let minus = "\u{2212}"

    /// `count` · 10^`power` in plain decimals, exactly.
    static func text(_ count: Int, timesTenTo power: Int) -> String {
        if count == 0 { return power < 0 ? "0." + String(repeating: "0", count: -power) : "0" }
        var digits = String(count.magnitude)
        if power >= 0 {
            digits += String(repeating: "0", count: power)
        } else {
            let missing = -power + 1 - digits.count
            if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
            digits.insert(".", at: digits.index(digits.endIndex, offsetBy: power))
        }
        return count < 0 ? minus + digits : digits
    }

    /// `count` · 10^`power` as a power of ten with one digit before the point, exactly: `1.5 × 10¹²`.
    static func powerOfTen(_ count: Int, timesTenTo power: Int) -> String {
        if count == 0 { return "0" }
        var digits = Array(String(count.magnitude))
        let exponent = power + digits.count - 1
        while digits.count > 1, digits.last == "0" { digits.removeLast() }
        let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
        let superscript =
            (exponent < 0 ? "⁻" : "")
            + String("\(exponent.magnitude)".compactMap { $0.wholeNumberValue.map { raised[$0] } })
        let mantissa = String(digits[0]) + (digits.count > 1 ? "." + String(digits[1...]) : "")
        return "\(count < 0 ? minus : "")\(mantissa) × 10\(superscript)"
    }

    /// The shortest text that reads back as the same number.
    static func shortest(_ value: Double) -> String {
        let text = "\(value.magnitude)"
        let plain = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        return value < 0 ? minus + plain : plain
    }
}
