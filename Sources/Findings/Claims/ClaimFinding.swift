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

    init(_ left: Double, _ sign: ClaimRelation.Sign, _ right: Double) {
        let gap = left - right
        let holds =
            switch sign {
            case .less: left < right
            case .lessOrEqual: left <= right
            case .greater: left > right
            case .greaterOrEqual: left >= right
            }
        self.left = left
        self.right = right
        self.holds = holds
        margin = sign == .less || sign == .lessOrEqual ? -gap : gap
        let relation = gap == 0 ? "=" : gap < 0 ? "<" : ">"
        words = "\(digits(left, apart: gap)) \(relation) \(digits(right, apart: gap))"
    }

    /// A tolerance is taken with the last digits of the two numbers' rounding: `0.173 == 0.17 +- 0.003` holds.
    init(_ left: Double, equals right: Double, tolerance: Double?) {
        let gap = abs(left - right)
        let rounding = tolerance == nil ? 0 : 2 * max(left.magnitude, right.magnitude).ulp
        self.left = left
        self.right = right
        holds = gap <= (tolerance ?? 0) + rounding
        margin = holds ? max(0, (tolerance ?? 0) - gap) : (tolerance ?? 0) - gap
        let (left, right) = (digits(left, apart: gap), digits(right, apart: gap))
        words =
            gap == 0
            ? "\(left) = \(right)"
            : "\(left) and \(right) differ by \(digits(gap, apart: (tolerance ?? 0) - gap))"
    }

    init(_ number: Double, from lower: Double, through upper: Double) {
        let (above, below) = (number - lower, upper - number)
        left = number
        right = above <= below ? lower : upper
        margin = min(above, below)
        holds = margin >= 0
        let shown = digits(number, apart: margin)
        words =
            holds
            ? "\(shown) lies within \(digits(lower, apart: above)) to \(digits(upper, apart: below))"
            : above < 0
                ? "\(shown) lies below \(digits(lower, apart: above))"
                : "\(shown) lies above \(digits(upper, apart: below))"
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
