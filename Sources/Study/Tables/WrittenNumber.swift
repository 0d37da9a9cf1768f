/// What the study says of the cells of a column beyond digits.
struct CellNotation: Sendable {
    /// The unit that may stand behind numbers.
    var unit: Unit?
    /// What parentheses behind a number hold.
    var parentheses: Parentheses?

    enum Parentheses: String, CaseIterable {
        case error, ignore
    }
}

/// A number as tables hold it, taken apart: `−1,014.50 ± 0.4 %`. What the commas and points among its digits mean only
/// the whole column tells.
struct WrittenNumber {
    /// Digits with the marks among them, in ASCII: `-1,014.50`.
    let digits: [UInt8]
    /// The digits of the error behind `±`, or in parentheses.
    let error: [UInt8]?
    let hasPerCentSign: Bool
    /// Whether a minus is a sign of print instead of the keyboard's.
    let hasPrintedMinus: Bool
    let hasParentheses: Bool
    /// What the unit behind it makes of the number; nil where there is none.
    let conversion: UnitConversion?
    /// The same of its error.
    let errorConversion: UnitConversion?

    init?(_ text: String, _ notation: CellNotation = CellNotation()) {
        let parted = notation.parentheses == nil ? nil : splitAtParentheses(text)
        let (score, behind) = splitAtErrorSign(parted?.number ?? text)
        let inside = notation.parentheses == .error ? parted?.inside[...] : nil
        // Two errors are one too many.
        if inside != nil, behind != nil { return nil }
        let error = behind ?? inside
        guard let first = Figure(score, notation.unit) else { return nil }
        var second: Figure?
        if let error {
            guard let figure = Figure(error, notation.unit), !figure.isNegative else { return nil }
            // `61.23(4)` has its error in units of the last digit.
            if inside != nil, score.last?.isNumber == true, first.hasMark, !figure.hasMark { return nil }
            second = figure
        }
        digits = first.digits
        self.error = second?.digits
        // One sign or unit at the end is for both: `61.2 ± 0.4 %`.
        hasPerCentSign = first.hasPerCentSign || second?.hasPerCentSign == true
        hasPrintedMinus = first.hasPrintedMinus || second?.hasPrintedMinus == true
        hasParentheses = parted != nil
        conversion = first.conversion ?? second?.conversion
        errorConversion = second?.conversion ?? first.conversion
    }

    /// Whether a text is a number with something behind it that is no word, `71.5*`, `61.2 (0.4)`, or what may be a unit, `25M`.
    static func begins(_ text: String) -> Bool {
        if WrittenNumber(text) != nil { return true }
        let trimmed = text.trimmingBlanks()
        let number = trimmed.prefix { $0.isASCII && ($0.isNumber || ".,+-".contains($0)) || $0 == "\u{2212}" }
        let rest = trimmed[number.endIndex...].trimmingBlanks()
        let isWord = rest.count <= 12 && rest.allSatisfy { $0.isLetter || $0 == "/" }
        return WrittenNumber(String(number)) != nil && (isWord || !rest.contains { $0.isLetter })
    }
}

/// One of the two parts, `61.2` or `0.4 %`.
private struct Figure {
    var digits: [UInt8] = []
    var hasPerCentSign = false
    var hasPrintedMinus = false

    var conversion: UnitConversion?

    var isNegative: Bool { digits.first == UInt8(ascii: "-") }
    var hasMark: Bool { digits.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") } }

    init?(_ text: Substring, _ unit: Unit?) {
        var scalars = withoutBlanks(text.unicodeScalars[...])
        // A currency stands before its number as well.
        if let unit, unit.isCurrency, let sign = unit.name.unicodeScalars.first, scalars.first == sign {
            scalars = withoutBlanks(scalars.dropFirst())
            conversion = .identity
        }
        if let unit, let digit = scalars.lastIndex(where: { ("0"..."9").contains($0) || $0 == "." }) {
            let behind = scalars.index(after: digit)
            let word = String(withoutBlanks(scalars[behind...]))
            if !word.isEmpty, word != "%", word != "\u{FF05}" {
                guard let conversion = unit.conversion(of: word) else { return nil }
                self.conversion = conversion
                scalars = scalars[..<behind]
            }
        }
        if scalars.last == "%" || scalars.last == "\u{FF05}" {
            hasPerCentSign = true
            scalars = withoutBlanks(scalars.dropLast())
        }
        var previous: Unicode.Scalar?
        for scalar in scalars {
            let takesSign = previous == nil || previous == "e" || previous == "E"
            switch scalar {
            case "0"..."9", ".", ",", "e", "E", "'": digits.append(UInt8(ascii: scalar))
            case "-" where takesSign, "+" where takesSign: digits.append(UInt8(ascii: scalar))
            case _ where takesSign && printedMinuses.contains(scalar):
                hasPrintedMinus = true
                digits.append(UInt8(ascii: "-"))
            case _ where isBlank(scalar): digits.append(UInt8(ascii: " "))
            case "\u{2019}": digits.append(UInt8(ascii: "'"))
            default: return nil
            }
            previous = scalar
        }
        guard hasShape else { return nil }
    }

    /// A sign, then digits among which single marks may stand, then perhaps an exponent.
    private var hasShape: Bool {
        let isDigit = { (byte: UInt8) in byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
        let isSign = digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+")
        let body = digits.dropFirst(isSign ? 1 : 0).prefix { $0 | 0x20 != UInt8(ascii: "e") }
        guard let first = body.first, let last = body.last, body.contains(where: isDigit),
            isDigit(first) || first == UInt8(ascii: ".") || first == UInt8(ascii: ","),
            isDigit(last) || last == UInt8(ascii: ".")
        else { return false }
        return zip(body, body.dropFirst()).allSatisfy { isDigit($0) || isDigit($1) }
    }
}

/// Hyphens and dashes that stand for a minus before digits: hyphen, non-breaking hyphen, figure dash, en dash, em dash, bar,
/// raised minus, minus, the small dash, and the small and the wide form of the keyboard's.
private let printedMinuses: Set<Unicode.Scalar> = [
    "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{207B}", "\u{2212}",
    "\u{FE58}", "\u{FE63}",
    "\u{FF0D}",
]

private let errorSigns = ["±", "+/-", "+-", "+/\u{2212}", "+\u{2212}", "\\pm"]

/// An error as a column of errors may hold it, `± 0.4`, without its sign.
func withoutErrorSign(_ text: String) -> String {
    errorSigns.first(where: text.hasPrefix).map { text.dropFirst($0.count).trimmingBlanks() } ?? text
}

private func splitAtErrorSign(_ text: String) -> (score: Substring, error: Substring?) {
    // Most texts have none, and a byte tells.
    let mayHaveSign = text.utf8.contains { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "\\") || $0 > 0x7F }
    for sign in errorSigns where mayHaveSign {
        if let place = text.firstRange(of: sign) {
            return (text[..<place.lowerBound], text[place.upperBound...])
        }
    }
    return (text[...], nil)
}

/// `61.2 (0.4)`, where the parentheses end the text.
private func splitAtParentheses(_ text: String) -> (number: String, inside: String)? {
    let trimmed = text.trimmingBlanks()
    guard trimmed.last == ")", let open = trimmed.lastIndex(of: "(") else { return nil }
    let inside = trimmed[trimmed.index(after: open)...].dropLast()
    let sign = errorSigns.first { inside.hasPrefix($0) }
    return (String(trimmed[..<open]), String(inside.dropFirst(sign?.count ?? 0)))
}

/// Among them those of figures' width and of none, and the mark with which files begin.
private let blanks: Set<Unicode.Scalar> = [
    " ", "\t", "\u{A0}", "\u{2007}", "\u{2008}", "\u{2009}", "\u{200B}", "\u{202F}", "\u{3000}", "\u{FEFF}",
]

/// Without the blanks of any kind at both ends.
func trimmingUnseen(_ text: String) -> String { String(withoutBlanks(text.unicodeScalars[...])) }

/// Whether nothing can be seen of a text.
func isUnseen(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(blanks.contains) }

/// Blanks as word processors set them between digits as well: non-breaking, thin and narrow ones.
private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    blanks.contains(scalar)
}

private func withoutBlanks(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    var rest = text
    while let first = rest.first, isBlank(first) { rest.removeFirst() }
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
}
