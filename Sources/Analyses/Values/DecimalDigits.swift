/// A number as decimal digits, so that rounding is what a reader of the digits expects: 0.145 to two places is 0.15,
/// and ninety-five hundredths are 95 % exactly. The digits are the shortest ones that read back as the same Double;
/// ties go away from zero.
struct DecimalDigits: Sendable, Hashable {
    private(set) var isNegative: Bool
    /// From the first that is not zero to the last that is not zero; none for zero.
    private var digits: [UInt8]
    /// The number is 0.d₁d₂d₃… × 10^point.
    private(set) var point: Int

    /// Nil for a number that is not finite.
    init?(_ number: Double) {
        guard number.isFinite else { return nil }
        isNegative = number < 0
        digits = []
        point = 0
        // The standard library's description is the shortest: `0.173`, `1e-05`, `1.25e+20`.
        let text = number.magnitude.description.utf8
        let mantissa = text.prefix { $0 != UInt8(ascii: "e") }
        let whole = mantissa.prefix { $0 != UInt8(ascii: ".") }
        for byte in mantissa where byte != UInt8(ascii: ".") { digits.append(byte - UInt8(ascii: "0")) }
        point = whole.count + (Int(Substring(text.dropFirst(mantissa.count + 1))) ?? 0)
        normalise()
    }

    var isZero: Bool { digits.isEmpty }

    /// How many significant digits it has.
    var count: Int { digits.count }

    /// The power of ten of the first digit: 2 for 173.4, −1 for 0.2.
    var exponent: Int { isZero ? 0 : point - 1 }

    func shifted(by powerOfTen: Int) -> DecimalDigits {
        var copy = self
        if !isZero { copy.point += powerOfTen }
        return copy
    }

    func rounded(toDecimals decimals: Int) -> DecimalDigits { keeping(point + decimals) }

    func rounded(toSignificant count: Int) -> DecimalDigits { keeping(count) }

    /// With exactly that many decimals, rounded; the sign is left to the caller.
    func magnitude(decimals: Int) -> String {
        let rounded = rounded(toDecimals: decimals)
        var text: [UInt8] = []
        for power in stride(from: max(0, rounded.point - 1), through: min(0, -decimals), by: -1) {
            if power == -1 { text.append(UInt8(ascii: ".")) }
            let index = rounded.point - 1 - power
            let digit = rounded.digits.indices.contains(index) ? rounded.digits[index] : 0
            text.append(digit + UInt8(ascii: "0"))
        }
        return String(decoding: text, as: UTF8.self)
    }

    private func keeping(_ count: Int) -> DecimalDigits {
        guard count < digits.count else { return self }
        var copy = self
        copy.digits = count > 0 ? Array(digits[..<count]) : []
        if count >= 0, digits[count] >= 5 { copy.increment() }
        copy.normalise()
        return copy
    }

    /// Adds one to the last digit.
    private mutating func increment() {
        for index in digits.indices.reversed() {
            if digits[index] < 9 {
                digits[index] += 1
                return
            }
            digits[index] = 0
        }
        digits.insert(1, at: 0)
        point += 1
    }

    private mutating func normalise() {
        let leading = digits.prefix { $0 == 0 }.count
        digits.removeFirst(leading)
        point -= leading
        while digits.last == 0 { digits.removeLast() }
        if digits.isEmpty { (point, isNegative) = (0, false) }
    }
}
