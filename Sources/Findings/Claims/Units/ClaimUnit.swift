/// What a number in a claim measures. Numbers of different units cannot be added or compared: no correlation is more
/// than a count.
///
/// A plain number goes with everything. Counts, ranks and places go together, scores and their spread, a p-value and the
/// level that it is held against. A count or a share changes nothing that is multiplied or divided by it: three scores
/// together are a score, and so is their third.
struct ClaimUnit: Sendable, Hashable {
    enum Dimension: Sendable, Hashable, CaseIterable {
        case score, correlation, probability
    }

    /// What a number without a dimension is.
    enum Sort: Sendable, Hashable {
        case number, count, share
    }

    /// None of them 0. Empty for a number without a dimension.
    private let powers: [Dimension: Int]
    private let sort: Sort
    /// As a message names it: “a correlation”.
    let words: String

    static let number = ClaimUnit([:], .number)

    private init(_ powers: [Dimension: Int], _ sort: Sort, words: String? = nil) {
        let powers = powers.filter { $0.value != 0 }
        self.powers = powers
        self.sort = powers.isEmpty ? sort : .number
        self.words = words ?? Self.words(powers, self.sort)
    }

    init(_ kind: NumberKind) {
        switch kind {
        case .count, .rank, .places: self.init([:], .count, words: kind.words)
        case .correlation: self.init([.correlation: 1], .number, words: kind.words)
        case .probability, .testedProbability, .level:
            self.init([.probability: 1], .number, words: kind.words)
        case .share: self.init([:], .share, words: kind.words)
        case .score, .spread: self.init([.score: 1], .number, words: kind.words)
        case .plain: self.init([:], .number)
        }
    }
}

extension ClaimUnit {
    var isNumber: Bool { powers.isEmpty && sort == .number }

    /// Whether the two can be added and compared.
    func goes(with other: ClaimUnit) -> Bool {
        isNumber || other.isNumber || powers == other.powers && sort == other.sort
    }

    /// Of two that go together, the unit of their sum.
    func joined(with other: ClaimUnit) -> ClaimUnit { isNumber ? other : self }

    func times(_ other: ClaimUnit) -> ClaimUnit {
        if isNumber { return other }
        if other.isNumber { return self }
        // Counted shares are a count, a share of a share is one.
        let product = sort == .count || other.sort == .count ? Sort.count : .share
        let powers = powers.merging(other.powers, uniquingKeysWith: +)
        // What two correlations share is a part of a whole, as r² is.
        if powers[.correlation] == 2 {
            return ClaimUnit(powers.merging([.correlation: 0]) { $1 }, .share)
        }
        return ClaimUnit(powers, product)
    }

    func over(_ other: ClaimUnit) -> ClaimUnit {
        if other.isNumber { return self }
        let powers = powers.merging(other.powers.mapValues { -$0 }, uniquingKeysWith: +)
        let quotient: Sort =
            switch (sort, other.sort) {
            // One by a count or a share is a mere number; so is a number.
            case (.number, _) where self.powers.isEmpty: .number
            case (.count, .share): .count
            default: .share
            }
        return ClaimUnit(powers, quotient)
    }

    private static func words(_ powers: [Dimension: Int], _ sort: Sort) -> String {
        func factors(_ sign: Int) -> [String] {
            Dimension.allCases.flatMap { Array(repeating: $0.words, count: max(0, sign * (powers[$0] ?? 0))) }
        }
        let (above, below) = (factors(1), factors(-1))
        if above.isEmpty && below.isEmpty { return sort.words }
        return ([above.isEmpty ? "a number" : above.joined(separator: " times ")] + below)
            .joined(separator: " divided by ")
    }
}

extension ClaimUnit.Dimension {
    fileprivate var words: String {
        switch self {
        case .score: "a score"
        case .correlation: "a correlation"
        case .probability: "a p-value"
        }
    }
}

extension ClaimUnit.Sort {
    fileprivate var words: String {
        switch self {
        case .number: "a number"
        case .count: "a count"
        case .share: "a ratio"
        }
    }
}
