/// One comparison of two numbers inside a claim, and what came of it.
package struct ClaimFinding: Sendable, Hashable {
    package let left: Double
    /// What `left` is compared with; of a range, the bound that is nearer.
    package let right: Double
    /// By how much the comparison holds or, when negative, fails.
    package let margin: Double
    package let holds: Bool
    /// What is true of the two numbers, whether the comparison holds or not: `0.2713 < 0.6241`.
    package let words: String

    /// How much of the margin may be rounding.
    let rounding: Double

    init(_ left: RoundedNumber, _ sign: ClaimRelation.Sign, _ right: RoundedNumber) {
        let gap = left.distance(from: right)
        holds =
            switch sign {
            case .less: gap < 0
            case .lessOrEqual: gap <= 0
            case .greater: gap > 0
            case .greaterOrEqual: gap >= 0
            }
        self.left = left.number
        self.right = right.number
        margin = gap == 0 ? 0 : sign == .less || sign == .lessOrEqual ? -gap : gap
        rounding = max(left.rounding, right.rounding)
        let (shown, other) = (digits(left.number, apart: gap), digits(right.number, apart: gap))
        words =
            gap == 0
            ? Self.words(ofEqual: left.number, right.number) : "\(shown) \(gap < 0 ? "<" : ">") \(other)"
    }

    /// Without a tolerance: to the rounding of the two.
    init(_ left: RoundedNumber, equals right: RoundedNumber, tolerance: RoundedNumber?) {
        let tolerance = tolerance ?? RoundedNumber(0)
        let gap = abs(left.distance(from: right))
        let spare = tolerance.distance(from: (left - right).magnitude)
        self.left = left.number
        self.right = right.number
        holds = spare >= 0
        // Where the two are equal all of the tolerance is left.
        margin = gap == 0 ? tolerance.number : spare
        rounding = max(left.rounding, right.rounding, tolerance.rounding)
        let (shown, other) = (digits(left.number, apart: gap), digits(right.number, apart: gap))
        words =
            gap == 0
            ? Self.words(ofEqual: left.number, right.number)
            : "\(shown) and \(other) differ by \(digits(gap, apart: spare))"
    }

    init(_ number: RoundedNumber, from lower: RoundedNumber, through upper: RoundedNumber) {
        let (above, below) = (number.distance(from: lower), upper.distance(from: number))
        let isLowerNearer = above <= below
        left = number.number
        right = isLowerNearer ? lower.number : upper.number
        margin = min(above, below)
        rounding = max(number.rounding, isLowerNearer ? lower.rounding : upper.rounding)
        holds = margin >= 0
        let shown = digits(number.number, apart: margin)
        let (least, most) = (digits(lower.number, apart: above), digits(upper.number, apart: below))
        words =
            holds
            ? "\(shown) lies within \(least) to \(most)"
            : above < 0 ? "\(shown) lies below \(least)" : "\(shown) lies above \(most)"
    }

    /// Of two numbers that only their rounding tells apart, if anything does.
    private static func words(ofEqual left: Double, _ right: Double) -> String {
        let text = digits(right, apart: 0)
        return left == right ? "\(text) = \(text)" : "both are \(text)"
    }
}

/// A number with digits enough to see a gap of that size in it: at least four, unless fewer say it all.
func digits(_ number: Double, apart gap: Double) -> String {
    guard let digits = DecimalDigits(number), number != number.rounded() || number.magnitude >= 1e9 else {
        return NumberFormat.count.text(number)
    }
    let needed = DecimalDigits(gap).map { $0.isZero ? 4 : digits.exponent - $0.exponent + 2 } ?? 4
    let shown = digits.rounded(toSignificant: max(4, needed))
    return NumberFormat.significant(max(1, shown.count)).text(number)
}
