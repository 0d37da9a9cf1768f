extension MissingRule {
    /// It counts as a score of 0, as Brain-Score counts it.
    package static let zero = MissingRule(
        name: "zero", sentence: "A missing score counts as 0 in the score of its benchmark.",
        figureNote: "Inside a benchmark a missing score counts as 0.", effect: "count as 0",
        effectOfOne: "counts as 0", needsAll: false
    ) { scores in
        scores.map { $0 ?? 0 }
    }
}
