import Statistics

/// A number as decimal digits, so that rounding is what a reader of the digits expects: 0.145 to two places is 0.15,
/// and ninety-five hundredths are 95 % exactly. The digits are the shortest ones that read back as the same Double;
/// ties go away from zero.
struct DecimalDigits: Sendable, Hashable {
    private(set) var isNegative: Bool
    /// The digits as one whole number, at most 17 of them, without zeros at the end; 0 for zero.
    private var digits: UInt64
    /// The number is `digits` × 10^scale.
    private var scale: Int

    /// Nil for a number that is not finite.
    init?(_ number: Double) {
        if let whole = Int64(exactly: number), whole.magnitude < 1 << 53 {
            self.init(isNegative: number < 0, whole.magnitude, scale: 0)
            return
        }
        guard let shortest = ShortestDecimal(magnitudeOf: number) else { return nil }
        self.init(isNegative: number < 0, shortest.digits, scale: -shortest.places)
    }

    private init(isNegative: Bool, _ digits: UInt64, scale: Int) {
        (self.isNegative, self.digits, self.scale) = (isNegative, digits, scale)
        while self.digits != 0, self.digits.isMultiple(of: 10) {
            self.digits /= 10
            self.scale += 1
        }
        if digits == 0 { (self.isNegative, self.scale) = (false, 0) }
    }

    var isZero: Bool { digits == 0 }

    /// How many significant digits it has.
    var count: Int { Self.powersOfTen.prefix { $0 <= digits }.count }

    /// The power of ten of the first digit: 2 for 173.4, −1 for 0.2.
    var exponent: Int { isZero ? 0 : count - 1 + scale }

    func shifted(by powerOfTen: Int) -> DecimalDigits {
        DecimalDigits(isNegative: isNegative, digits, scale: scale + powerOfTen)
    }

    func rounded(toDecimals decimals: Int) -> DecimalDigits { dropping(-scale - decimals) }

    func rounded(toSignificant count: Int) -> DecimalDigits { dropping(self.count - count) }

    /// With exactly that many decimals, rounded; the sign is left to the caller.
    func magnitude(decimals: Int) -> String {
        let rounded = rounded(toDecimals: decimals)
        var zeros = rounded.isZero ? 0 : rounded.scale + decimals
        let count = max(rounded.count + zeros, decimals + 1) + (decimals > 0 ? 1 : 0)
        let point = decimals > 0 ? count - 1 - decimals : count
        return String(unsafeUninitializedCapacity: count) { text in
            var rest = rounded.digits
            // From the last digit to the first.
            for place in (0..<count).reversed() {
                if place == point {
                    text[place] = UInt8(ascii: ".")
                } else if zeros > 0 {
                    text[place] = UInt8(ascii: "0")
                    zeros -= 1
                } else {
                    text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
            }
            return count
        }
    }

    /// Without its last digits, rounded.
    private func dropping(_ last: Int) -> DecimalDigits {
        guard last > 0, !isZero else { return self }
        // More than there are: less than a half of what the last kept digit counts.
        guard last < Self.powersOfTen.count else { return DecimalDigits(isNegative: false, 0, scale: 0) }
        let (kept, dropped) = digits.quotientAndRemainder(dividingBy: Self.powersOfTen[last])
        let isUp = dropped >= Self.powersOfTen[last] / 2
        return DecimalDigits(isNegative: isNegative, kept + (isUp ? 1 : 0), scale: scale + last)
    }

    /// 1, 10, 100, … as far as they fit.
    private static let powersOfTen: [UInt64] = (0..<19).reduce(into: [1]) { powers, _ in
        powers.append(powers[powers.count - 1] * 10)
    }
}
