extension NumberKind {
    /// What no number of the kind can be otherwise, as a sentence says it; nil where it can be any number.
    var limits: String? {
        switch self {
        case .count: "a count is whole and never negative"
        case .rank: "a rank is at least 1, and whole or a half"
        case .places: "a number of places is never negative, and whole or a half"
        case .correlation: "a correlation lies between \u{2212}1 and 1"
        case .probability, .testedProbability: "a p-value lies between 0 and 1 and is never 0"
        case .level: "a level of significance lies between 0 and 1 and is never 0"
        case .share: "a share lies between 0 and 1"
        case .spread: "a spread of scores is never negative"
        case .score, .plain: nil
        }
    }
}
