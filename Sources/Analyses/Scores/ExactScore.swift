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
    ///
    /// - Parameter ratio: what each member counts; nil where all count the same.
    static func mean(of members: [ExactScore?], ratio: [Int]? = nil, needsAll: Bool) -> ExactScore? {
        if let ratio { return weightedMean(of: members, ratio, needsAll: needsAll) }
        let present = members.compactMap(\.self)
        if present.isEmpty || needsAll && present.count < members.count { return nil }
        let fractions = present.compactMap(\.exact)
        if fractions.count == present.count, let mean = ExactFraction.mean(fractions) {
            return ExactScore(number: mean.double, exact: mean)
        }
        return (try? Statistics.mean(present.map(\.number)).get()).map { ExactScore(number: $0, exact: nil) }
    }

    private static func weightedMean(
        of members: [ExactScore?], _ ratio: [Int], needsAll: Bool
    ) -> ExactScore? {
        let present = zip(members, ratio).compactMap { member, weight in member.map { ($0, weight) } }
        if present.isEmpty || needsAll && present.count < members.count { return nil }
        let fractions = present.compactMap(\.0.exact)
        let weights = present.map(\.1)
        if fractions.count == present.count, let mean = ExactFraction.mean(fractions, weights: weights) {
            return ExactScore(number: mean.double, exact: mean)
        }
        let mean = Statistics.mean(present.map(\.0.number), weights: weights.map(Double.init))
        return (try? mean.get()).map { ExactScore(number: $0, exact: nil) }
    }
}
