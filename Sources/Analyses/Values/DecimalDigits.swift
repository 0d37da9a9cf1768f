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
        var seenPoint = false
        // The standard library's description is the shortest: `0.173`, `1e-05`, `1.25e+20`.
        let parts = number.magnitude.description.split(separator: "e")
        for byte in parts[0].utf8 {
            if byte == UInt8(ascii: ".") {
                seenPoint = true
            } else {
                digits.append(byte - UInt8(ascii: "0"))
                if !seenPoint { point += 1 }
            }
        }
        if parts.count > 1 { point += Int(parts[1]) ?? 0 }
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
        func digit(_ power: Int) -> Character {
            let index = rounded.point - 1 - power
            return rounded.digits.indices.contains(index)
                ? Character(Unicode.Scalar(rounded.digits[index] + UInt8(ascii: "0"))) : "0"
        }
        let whole = (0..<max(1, rounded.point)).reversed().map(digit)
        let fraction = decimals > 0 ? (1...decimals).map { digit(-$0) } : []
        return String(whole) + (fraction.isEmpty ? "" : "." + String(fraction))
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
