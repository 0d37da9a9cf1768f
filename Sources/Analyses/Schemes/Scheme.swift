import Statistics
package import Study

/// A way to integrate the members of a benchmark into one score per model. Only the order of the scores matters;
/// higher is better.
package struct Scheme: Sendable {
    /// As the narrative names it: `z-score`.
    package let name: String
    /// What people read: “Mean z-score”.
    package let title: String
    /// A sentence for the method note.
    package let definition: String
    /// One score per model of `models`, nil where it has none.
    package let integrate: @Sendable (Members) -> [Double?]

    /// What a scheme integrates.
    package struct Members: Sendable {
        /// The benchmark's own score: the mean of means along its tree.
        package let benchmark: Measure
        /// The members at the chosen level, oriented, with the missing rule applied.
        package let measures: [Measure]
        /// The models that are ranked.
        package let models: [Int]
        package let rule: MissingRule
    }

    /// Every scheme, in the order in which pages list them. A new one is a file of its own and a line here.
    package static let all: [Scheme] = [.mean, .zScore, .meanRank]

    package static func named(_ name: String) -> Scheme? { all.first { $0.name == name } }
}

extension Scheme.Members {
    /// The mean over the members that a model has, by the missing rule: `undefined` asks for all of them.
    func meanOverMembers(_ contribution: [[Double?]]) -> [Double?] {
        models.indices.map { index in
            let present = contribution.compactMap { $0[index] }
            if present.isEmpty || rule == .undefined && present.count < contribution.count { return nil }
            // Sorted, so that models with the same contributions from different members tie.
            return try? mean(present.sorted()).get()
        }
    }
}
