import Settings

/// What makes a number in one unit the same in another. A power of ten only moves the point among the digits, so that
/// `25M` is 25000000 and `0.3 s` is 300 ms without the noise of binary fractions.
struct UnitConversion: Sendable, Hashable {
    private let power: Int
    private let numerator: Int
    private let denominator: Int

    static let identity = UnitConversion(from: .one, to: .one)

    init(from unit: UnitScale, to other: UnitScale) {
        power = unit.power - other.power
        let common = greatestCommonDivisor(unit.factor, other.factor)
        (numerator, denominator) = (unit.factor / common, other.factor / common)
    }

    /// The number, and with how many decimals it is written in the new unit.
    ///
    /// - Parameter digits: as programs write a number, `-1014.50`, without anything beside it. Nil where they are none, or
    ///   too large a number.
    func number(of digits: [UInt8]) -> (value: Double, decimals: Int)? {
        if numerator == 1, denominator == 1 {
            guard power != 0 else {
                return parseNumber(digits).map { ($0, writtenDecimals(digits[...])) }
            }
            let moved = Self.moved(digits, by: power)
            return parseNumber(moved).map { ($0, writtenDecimals(moved[...])) }
        }
        // Whole numbers are multiplied, and divided once: the nearest number wherever the product is exact.
        let decimals = writtenDecimals(digits[...])
        let places = power - decimals
        guard (-22...22).contains(places), let whole = parseNumber(Self.moved(digits, by: decimals)),
            let ten = parseNumber(Self.moved([UInt8(ascii: "1")], by: abs(places)))
        else { return nil }
        let product = whole * Double(numerator)
        let value =
            places < 0 ? product / (Double(denominator) * ten) : product * ten / Double(denominator)
        return value.isFinite ? (value, max(0, decimals + addedDecimals)) : nil
    }

    /// How many decimals more tell as much in the new unit: one for each power of ten by which numbers get smaller.
    private var addedDecimals: Int {
        var (upper, lower) = (numerator, denominator)
        var added = -power
        while upper < lower, lower > 0 {
            lower /= 10
            added += 1
        }
        while upper >= 10 * lower, lower > 0 {
            upper /= 10
            added -= 1
        }
        return added
    }

    /// The digits with their point moved to the right, by means of the exponent.
    private static func moved(_ digits: [UInt8], by places: Int) -> [UInt8] {
        let significand = digits.prefix { $0 | 0x20 != UInt8(ascii: "e") }
        let written = Int(String(decoding: digits[significand.endIndex...].dropFirst(), as: UTF8.self)) ?? 0
        let exponent = min(max(written, -100_000), 100_000) + places
        return significand + Array("e\(exponent)".utf8)
    }
}

private func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    var (larger, smaller) = (a, b)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return max(larger, 1)
}
