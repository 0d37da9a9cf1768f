import Statistics

/// A score on the way up the tree: exact while Int128 holds it, otherwise the Double alone.
struct ExactScore {
    let number: Double
    let exact: ExactFraction?

    init(_ score: Double) {
        number = score
        exact = ExactFraction(decimal: score)
    }

    private init(number: Double, exact: ExactFraction?) {
        self.number = number
        self.exact = exact
    }

    /// Lowest + highest − score.
    func mirrored(in range: ClosedRange<Double>) -> ExactScore {
        if let exact, let lowest = ExactFraction(decimal: range.lowerBound),
            let highest = ExactFraction(decimal: range.upperBound),
            let mirrored = ExactFraction.sum([lowest, highest, -exact])
        {
            return ExactScore(number: mirrored.double, exact: mirrored)
        }
        return ExactScore(number: range.lowerBound + range.upperBound - number, exact: nil)
    }

    /// The mean of a benchmark's members for one model, over those that it has; nil when it has none, or when it lacks
    /// one of them and `needsAll`.
    static func mean(of members: [ExactScore?], needsAll: Bool) -> ExactScore? {
        let present = members.compactMap(\.self)
        if present.isEmpty || needsAll && present.count < members.count { return nil }
        let fractions = present.compactMap(\.exact)
        if fractions.count == present.count, let mean = ExactFraction.mean(fractions) {
            return ExactScore(number: mean.double, exact: mean)
        }
        return (try? Statistics.mean(present.map(\.number)).get()).map { ExactScore(number: $0, exact: nil) }
    }
}
