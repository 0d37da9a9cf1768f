/// A named set of models chosen by rule. Every exclusion keeps its reason.
package struct Cohort: Sendable, Hashable {
    package struct Exclusion: Sendable, Hashable {
        /// The model's place in the table.
        package let model: Int
        /// A full clause: “has no score on 3 of 50 metrics: …”.
        package let reason: String

        package init(model: Int, reason: String) {
            self.model = model
            self.reason = reason
        }
    }

    package let name: String
    /// The rule in words, for the data page.
    package let rule: String
    /// The members' places in the table, ascending.
    package let models: [Int]
    /// Every other model of the table, ascending.
    package let exclusions: [Exclusion]

    package init(name: String, rule: String, models: [Int], exclusions: [Exclusion]) {
        self.name = name
        self.rule = rule
        self.models = models
        self.exclusions = exclusions
    }
}
