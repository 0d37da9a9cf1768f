/// What sort of number it is. Everything that follows from that is said here once: how it reads, on pages, in tooltips
/// and in prose alike, what it can be at all, and what it can be compared with.
package enum NumberKind: Sendable, Hashable {
    /// How many: whole and not negative.
    case count
    /// A place in an order, 1 the best; half where an even number share the average.
    case rank
    /// By how many places something moves, either way: never negative.
    case places
    /// A correlation, from −1 to 1.
    case correlation
    /// The probability of a test, from 0 to 1, and never 0.
    case probability
    /// The same of one that was tested at a level, which is told so that it never seems to be below the level when it is not.
    case testedProbability(level: Double)
    /// The level below which a probability counts as significant, above 0.
    case level
    /// A part of a whole, from 0 to 1.
    case share
    /// A number on the scale of scores, with that many decimals.
    case score(decimals: Int)
    /// How far scores lie apart on their scale, which is never negative.
    case spread(decimals: Int)
    /// A number without a scale of its own, such as a z-score.
    case plain
}

// MARK: - How it reads

extension NumberKind {
    /// In a cell, a tooltip or a list: `1,275`, `0.173`, `< 0.001`.
    package func text(_ number: Double) -> String {
        isProbability ? probability(number).text : format.text(number)
    }

    /// The same after the name of what it is: `= 0.173`, `< 0.001`.
    package func statement(_ number: Double) -> String {
        if isProbability { return probability(number).statement }
        let text = format.text(number)
        return text.hasPrefix("<") || text.hasPrefix(">") ? text : "= " + text
    }

    private func probability(_ number: Double) -> ProbabilityText {
        if case .testedProbability(let level) = self { return ProbabilityText(number, level: level) }
        return ProbabilityText(number)
    }

    package var isProbability: Bool {
        switch self {
        case .probability, .testedProbability: true
        default: false
        }
    }

    package func text(_ quantity: Quantity) -> String { quantity.number.map(text) ?? "not defined" }

    /// In a sentence, where its author asks for no format. A probability says that it is one, `p = 0.012`.
    ///
    /// Correlations, shares and probabilities are read to the thousandth.
    package var format: NumberFormat {
        switch self {
        case .count: .count
        case .rank, .places: .rank
        case .correlation: .correlation(3)
        case .share: .part(3)
        case .probability: .probability
        case .testedProbability(let level): .testedProbability(level: level)
        case .level, .plain: .significant(3)
        case .score(let decimals), .spread(let decimals): .fixed(decimals)
        }
    }
}

// MARK: - What it can be

extension NumberKind {
    /// Every number of the kind lies within these bounds, themselves included but for a lower one that none reaches.
    package var bounds: ClosedRange<Double> {
        switch self {
        case .count, .places, .spread: 0...Double.infinity
        case .rank: 1...Double.infinity
        case .correlation: -1...1
        case .probability, .testedProbability, .level, .share: 0...1
        case .score, .plain: -Double.infinity...Double.infinity
        }
    }

    /// Whether no number of the kind is the lower of its bounds.
    var excludesLowerBound: Bool { isProbability || self == .level }

    /// As programs name it.
    package var name: String {
        switch self {
        case .count: "count"
        case .rank: "rank"
        case .places: "places"
        case .correlation: "correlation"
        case .probability, .testedProbability: "probability"
        case .level: "level"
        case .share: "share"
        case .score: "score"
        case .spread: "spread"
        case .plain: "number"
        }
    }

    /// As a message names it.
    package var words: String {
        switch self {
        case .count: "a count"
        case .rank: "a rank"
        case .places: "a number of places"
        case .correlation: "a correlation"
        case .probability, .testedProbability: "a p-value"
        case .level: "a level of significance"
        case .share: "a share"
        case .score: "a score"
        case .spread: "a spread of scores"
        case .plain: "a number"
        }
    }
}
