package import Findings
package import Study

/// A way to integrate the members of a benchmark into one score per model. Only the order of the scores matters;
/// higher is better.
package struct Scheme: Sendable {
    /// As the narrative names it: `z-score`.
    package let name: String
    /// What people read: “Mean z-score”.
    package let title: String
    /// A sentence for the method note, which says “mean” of every mean of members.
    private let definition: String
    /// Whether it is made of the whole tree, whatever the level.
    private let isOfTree: Bool
    /// Whether it takes a member's spread, so that one on which all models score alike says nothing.
    package let needsSpread: Bool
    /// One score per model of `models`, or why it cannot have one.
    package let integrate: @Sendable (Members) -> [Quantity]

    init(
        name: String, title: String, definition: String, isOfTree: Bool = false, needsSpread: Bool = false,
        integrate: @escaping @Sendable (Members) -> [Quantity]
    ) {
        self.name = name
        self.title = title
        self.definition = definition
        self.isOfTree = isOfTree
        self.needsSpread = needsSpread
        self.integrate = integrate
    }

    /// What a scheme integrates.
    package struct Members: Sendable {
        /// The benchmark's own score: the mean of means along its tree.
        package let benchmark: Measure
        /// The members at the chosen level, oriented, with the missing rule applied.
        package let measures: [Measure]
        /// The models that are ranked.
        package let models: [Int]
        package let rule: MissingRule
        /// What each member counts in a mean of them; nil where all count the same.
        package var weights: [Double]? = nil
    }

    /// A sentence for the method note, which says whether its means are weighted.
    package func definition(of benchmark: Benchmark, at level: StudyScores.Level) -> String {
        let isWeighted = isOfTree || level == .leaves ? benchmark.isWeighted : benchmark.ratio != nil
        return isWeighted ? definition.replacing("mean", with: "weighted mean") : definition
    }

    /// Every scheme that a study or a figure can ask for. A new one is a file of its own and a line here; no study compares
    /// it unless it says so.
    package static let all: [Scheme] = [.mean, .zScore, .meanRank]

    /// Those that the paper compares, the default: by name, so that a new scheme changes no study.
    package static let paper: [Scheme] = [.mean, .zScore, .meanRank]

    package static func named(_ name: String) -> Scheme? { all.first { $0.name == name } }
}

/// Two schemes of one name are one: a scheme cannot be made anywhere but here.
extension Scheme: Hashable {
    package static func == (left: Scheme, right: Scheme) -> Bool { left.name == right.name }

    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
