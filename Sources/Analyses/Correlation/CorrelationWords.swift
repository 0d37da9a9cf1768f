import Findings
import Statistics

/// What is said of correlations wherever they stand, written beside what computes them.
package enum CorrelationWords {
    /// Which test gives the p-values, after “p is” or “p-value,”.
    package static let test = """
        two-sided: exact, from all permutations of the ranks, for up to \(RankCorrelation.exactTestLimit) models and \
        where ρ is ±1; from Student's t with n − \(fittedParameters) degrees of freedom otherwise
        """

    /// How ρ is taken.
    package static let ranks =
        "Scores are turned so that higher is better and ranked anew inside each pair; ties share the average rank."

    /// “p < α = 0.05 / 1,275 defined pairs = 3.92 × 10⁻⁵”
    package static func level(of family: CorrelationFamily) -> String {
        let level = shortestText(CorrelationFamily.significanceLevel)
        let pairs = counted(family.definedPairs, "defined pair")
        return switch family.correction {
        case .bonferroni: "p < α = \(level) / \(pairs) = \(NumberKind.level.text(family.alpha))"
        case .none: "p < \(level)"
        }
    }
}
