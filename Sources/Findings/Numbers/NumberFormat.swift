package import Diagnostics

/// How a number is written in prose, as in `` `{value} scatter.r2(behavior) | percent 2` ``.
package enum NumberFormat: Sendable, Hashable {
    /// Of one hundred, with that many decimals: `95.25%`.
    case percent(Int)
    /// Of one hundred, with that many significant digits: `0.62%`.
    case significantPercent(Int)
    /// With that many decimals.
    case fixed(Int)
    /// A part of a whole: `0.874`, and `> 0.999` or `< 0.001` where it would read as the whole or as nothing and is not.
    case part(Int)
    /// The same of one hundred: `87.4%`, `> 99.9%`.
    case percentOfWhole(Int)
    /// From −1 to 1: `0.173`, and `> 0.999` where it would read as 1 and is not.
    case correlation(Int)
    /// With that many significant digits; far from 1 as a power of ten, `1.23 × 10⁻⁷`.
    case significant(Int)
    /// With its sign even when it is positive, and that many decimals (nil: three significant digits).
    case signed(Int?)
    /// Whole points of a hundred: `87`.
    case points
    /// Points of a hundred to the tenth, with their sign even when it is positive: `+12.4`.
    case signedPoints
    /// A whole number, thousands set off: `1,275`.
    case count
    /// A place in an order, with its half where it has one: `12`, `12.5`.
    case rank
    /// A p-value as papers print it: `p = 0.012`, `p < 0.001`. Never `p = 0`.
    case probability
    /// The same of one that was tested at a level: `p = 2.31 × 10⁻⁵` where it is not below the level.
    case testedProbability(level: Double)

    /// The number as a reader sees it, with a true minus sign. A number that is not finite has no digits: “not defined”.
    package func text(_ number: Double) -> String {
        if let text = shortCount(number) { return text }
        guard let digits = DecimalDigits(number) else { return "not defined" }
        switch self {
        case .percent(let decimals): return Self.fixed(digits.shifted(by: 2), decimals) + "%"
        case .significantPercent(let count): return Self.significant(digits.shifted(by: 2), count) + "%"
        case .fixed(let decimals): return Self.fixed(digits, decimals)
        case .part(let decimals): return Self.bounded(number, digits, decimals, leastAtZero: true)
        case .percentOfWhole(let decimals):
            return Self.bounded(number, digits, decimals + 2, leastAtZero: true, inPercent: true)
        case .correlation(let decimals): return Self.bounded(number, digits, decimals, leastAtZero: false)
        case .significant(let count): return Self.significant(digits, count)
        case .points: return Self.fixed(digits.shifted(by: 2), 0)
        case .signedPoints: return Self.signed(digits.shifted(by: 2), 1)
        case .signed(let decimals): return Self.signed(digits, decimals)
        case .count: return Self.grouped(digits)
        case .rank:
            return number == number.rounded() ? Self.grouped(digits) : Self.fixed(digits, 1)
        case .probability: return "p " + ProbabilityText(number).statement
        case .testedProbability(let level): return "p " + ProbabilityText(number, level: level).statement
        }
    }

    /// Most counts and ranks are whole numbers below a thousand, and pages are full of them.
    private func shortCount(_ number: Double) -> String? {
        guard self == .count || self == .rank, let whole = Int(exactly: number), 0..<1000 ~= whole else {
            return nil
        }
        return String(whole)
    }

    /// Whether the format says something true of the number; otherwise why not.
    package func objection(to number: Double) -> String? {
        switch self {
        case .count where number != number.rounded():
            "is no count: it is \(NumberFormat.significant(4).text(number))"
        case .probability where !(0...1).contains(number), .testedProbability where !(0...1).contains(number):
            "is no probability: it is \(NumberFormat.significant(4).text(number))"
        default: nil
        }
    }

    private static func fixed(_ digits: DecimalDigits, _ decimals: Int) -> String {
        sign(digits.rounded(toDecimals: decimals)) + digits.magnitude(decimals: decimals)
    }

    /// Rounding must not make a bound of what is none: 2,499 of 2,500 scores are not all of them.
    private static func bounded(
        _ number: Double, _ digits: DecimalDigits, _ decimals: Int, leastAtZero: Bool, inPercent: Bool = false
    ) -> String {
        let text = { (digits: DecimalDigits) in
            inPercent ? fixed(digits.shifted(by: 2), decimals - 2) + "%" : fixed(digits, decimals)
        }
        let rounded = digits.rounded(toDecimals: decimals)
        if rounded == digits { return text(digits) }
        let least = 1 / (0..<decimals).reduce(1.0) { power, _ in power * 10 }
        let bounds =
            [(1.0, "> ", 1 - least), (-1.0, "< ", least - 1)] + (leastAtZero ? [(0.0, "< ", least)] : [])
        for (bound, sign, told) in bounds where rounded == DecimalDigits(bound) {
            return sign + (DecimalDigits(told).map(text) ?? "")
        }
        return text(digits)
    }

    private static func signed(_ digits: DecimalDigits, _ decimals: Int?) -> String {
        let text = decimals.map { fixed(digits, $0) } ?? significant(digits, 3)
        let isZero = decimals.map { digits.rounded(toDecimals: $0).isZero } ?? digits.isZero
        return digits.isNegative || isZero ? text : "+" + text
    }

    private static func significant(_ digits: DecimalDigits, _ count: Int) -> String {
        let rounded = digits.rounded(toSignificant: count)
        let isFar = rounded.exponent < -4 || rounded.exponent > 8
        let factor = isFar ? rounded.shifted(by: -rounded.exponent) : rounded
        let text = sign(rounded) + factor.magnitude(decimals: max(0, count - 1 - factor.exponent))
        return isFar ? text + " × 10" + superscript(rounded.exponent) : text
    }

    private static func sign(_ digits: DecimalDigits) -> String { digits.isNegative ? "\u{2212}" : "" }

    /// A whole number, rounded, its thousands set off.
    private static func grouped(_ digits: DecimalDigits) -> String {
        var text = Array(digits.magnitude(decimals: 0).utf8)
        for place in stride(from: text.count - 3, to: 0, by: -3) { text.insert(UInt8(ascii: ","), at: place) }
        return sign(digits.rounded(toDecimals: 0)) + String(decoding: text, as: UTF8.self)
    }

    private static func superscript(_ exponent: Int) -> String {
        let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
        return (exponent < 0 ? "⁻" : "")
            + String("\(abs(exponent))".compactMap { $0.wholeNumberValue.map { raised[$0] } })
    }
}

// MARK: - Reading what an author asks for

extension NumberFormat {
    private static let words = ["percent", "fixed", "signif", "signed", "count", "p"]

    /// Reads `percent`, `percent N`, `fixed N`, `signif N`, `signed`, `signed N`, `count` or `p`; nil, with a
    /// diagnostic, for anything else.
    package init?(_ text: String, at position: Position, _ diagnostics: inout Diagnostics) {
        let words = text.split(separator: " ").map(String.init)
        let digits = words.count > 1 ? Int(words[1]) : nil
        let isNumbered = words.count == 2 && (0...15).contains(digits ?? -1)
        switch (words.first, words.count) {
        case ("percent", 1): self = .percent(0)
        case ("percent", 2) where isNumbered: self = .percent(digits ?? 0)
        case ("fixed", 2) where isNumbered: self = .fixed(digits ?? 0)
        case ("signif", 2) where isNumbered && digits != 0: self = .significant(digits ?? 1)
        case ("signed", 1): self = .signed(nil)
        case ("signed", 2) where isNumbered: self = .signed(digits)
        case ("count", 1): self = .count
        case ("p", 1): self = .probability
        default:
            let known = words.first.map(Self.words.contains) ?? false
            let suggestion = known ? nil : didYouMean(words.first ?? "", among: Self.words)
            diagnostics.error(
                .unknownFormat,
                "unknown format '\(text)'", at: position,
                mend: suggestion ?? "write percent N, fixed N, signif N, signed N, count or p")
            return nil
        }
    }
}
