import Findings
import Statistics

/// How two measures agree, worked out once: Spearman's ρ with its p-value, and the models that both score.
struct CorrelatedPair: Sendable {
    let n: Int
    let rho: Quantity
    /// Undefined where ρ is.
    let pValue: Quantity

    init(_ correlation: RankCorrelation) {
        n = correlation.n
        rho = Quantity(correlation.rho, of: "model")
        pValue = Quantity(correlation.pValue, of: "model")
    }
}
