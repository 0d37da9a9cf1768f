extension MissingRule {
    /// The benchmark's score is missing too.
    package static let undefined = MissingRule(
        name: "undefined",
        sentence: "When a member of a benchmark is missing, the benchmark’s score is missing too.",
        figureNote: "A benchmark with a missing member is missing too.",
        effect: "leave the benchmark without a score", effectOfOne: "leaves the benchmark without a score",
        needsAll: true, fill: nil)
}
