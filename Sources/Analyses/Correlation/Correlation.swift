package import Findings
import Statistics

/// How two rankings of models agree: Spearman's ρ with its p-value, and the sums that both are taken from. The one
/// correlation of ranks that every page, figure and claim asks.
package struct Correlation: Sendable, Hashable {
    /// The ranks' exact sums, of which intervals and other tests can be asked later.
    let ranks: RankCorrelation
    /// Undefined for fewer than three models and where all models of one ranking are tied.
    package let rho: Quantity
    /// Two-sided; see ``CorrelationWords/test``. Undefined where ρ is.
    package let pValue: Quantity

    init(_ ranks: RankCorrelation) {
        self.ranks = ranks
        rho = Quantity(ranks.rho, of: "model")
        pValue = Quantity(ranks.pValue, of: "model")
    }

    /// How many models both rank.
    package var n: Int { ranks.n }
}
