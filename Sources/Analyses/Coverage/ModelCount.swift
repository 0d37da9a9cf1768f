import Findings

extension ValueLimits.Other {
    /// All models of the study, `table.models`, of which no count of models is more.
    static let models = ValueLimits.Other.elsewhere(scope: "table", "models")
}
