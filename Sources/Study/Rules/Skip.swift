extension MissingRule {
    /// The mean is taken over the members that are present.
    package static let skip = MissingRule(
        name: "skip", sentence: "The score of a benchmark is the mean over the members that are present.",
        figureNote: "A benchmark is the mean of the members that are present.",
        effect: "are left out of the mean", effectOfOne: "is left out of the mean", needsAll: false, fill: nil
    )
}
