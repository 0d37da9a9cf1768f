/// A p-value as papers print it: to the thousandth, never as 0, and as 1 only where it is.
struct ProbabilityText: Sendable, Hashable {
    /// `=`, `<` or `>`.
    let relation: String
    let digits: String

    private static let decimals = 3
    /// The smallest one that is told in thousandths.
    private static let least = 0.001
    // Written once: pages hold tens of thousands of them.
    private static let leastText = shortestText(least)
    /// From here on a probability would read as 1.
    private static let halfBelowOne = 1 - least / 2
    private static let mostText = shortestText(1 - least)

    /// - Parameter level: that it was tested at. A p-value that its thousandths would put on the other side of the level is
    ///   told with the digits of the level, so that a reader sees why it is significant or not.
    init(_ probability: Double, level: Double = .infinity) {
        if probability < Self.least {
            (relation, digits) =
                probability < level
                ? ("<", Self.leastText) : ("=", NumberKind.level.format.text(probability))
            return
        }
        let text = NumberFormat.fixed(Self.decimals).text(probability)
        if level.isFinite, let told = Double(text), (told < level) != (probability < level) {
            (relation, digits) = ("=", NumberKind.level.format.text(probability))
            return
        }
        let isRoundedToOne = probability < 1 && probability >= Self.halfBelowOne
        (relation, digits) = isRoundedToOne ? (">", Self.mostText) : ("=", text)
    }

    /// In a cell: `0.012`, `< 0.001`.
    var text: String { relation == "=" ? digits : "\(relation) \(digits)" }

    /// After the name of what it is: `= 0.012`, `< 0.001`.
    var statement: String { "\(relation) \(digits)" }
}
