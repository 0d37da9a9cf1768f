/// A p-value as papers print it: to the thousandth, never as 0, and as 1 only where it is.
struct ProbabilityText: Sendable, Hashable {
    /// `=`, `<` or `>`.
    let relation: String
    let digits: String

    private static let decimals = 3
    /// The smallest one that is told in thousandths.
    private static let least = 0.001

    /// - Parameter level: that it was tested at. A p-value below a thousandth that is not below the level as well is told
    ///   with the digits of the level, so that a reader sees why it is not significant.
    init(_ probability: Double, level: Double = .infinity) {
        let isRoundedToOne =
            probability < 1
            && DecimalDigits(probability)?.rounded(toDecimals: Self.decimals) == DecimalDigits(1)
        if probability < Self.least {
            (relation, digits) =
                probability < level
                ? ("<", shortestText(Self.least)) : ("=", NumberKind.level.format.text(probability))
        } else if isRoundedToOne {
            (relation, digits) = (">", shortestText(1 - Self.least))
        } else {
            (relation, digits) = ("=", NumberFormat.fixed(Self.decimals).text(probability))
        }
    }

    /// In a cell: `0.012`, `< 0.001`.
    var text: String { relation == "=" ? digits : "\(relation) \(digits)" }

    /// After the name of what it is: `= 0.012`, `< 0.001`.
    var statement: String { "\(relation) \(digits)" }
}
