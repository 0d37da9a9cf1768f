package import Findings
import Statistics

/// Correlations that are tested together, and what is done about testing many at once.
package struct CorrelationFamily: Sendable, Hashable {
    package enum Correction: String, Sendable, Hashable, CaseIterable {
        /// α is divided by the number of defined pairs.
        case bonferroni
        case none
    }

    /// The level before any correction.
    package static let significanceLevel = 0.05

    package let correction: Correction
    /// How many correlations have a defined ρ: what a correction counts.
    package let definedPairs: Int

    package init(_ correlations: some Sequence<Correlation>, _ correction: Correction = .bonferroni) {
        self.correction = correction
        definedPairs = correlations.count { $0.rho.number != nil }
    }

    /// The level below which a correlation counts as significant; undefined when none is defined.
    package var alpha: Quantity {
        switch correction {
        case .none: .defined(Self.significanceLevel)
        case .bonferroni:
            definedPairs == 0
                ? .undefined("no pair has a defined correlation")
                : .defined(Self.significanceLevel / Double(definedPairs))
        }
    }

    /// What is known of the level before any score: it is never above the one before correction.
    var alphaLimits: ValueLimits {
        switch correction {
        case .none: .fixed(Self.significanceLevel)
        case .bonferroni: ValueLimits(most: Self.significanceLevel)
        }
    }

    package func isSignificant(_ correlation: Correlation) -> Bool {
        guard let alpha = alpha.number, let p = correlation.pValue.number else { return false }
        // An exact p can be equal to the level: 36 of 5,040 orders against 0.05 / 7. The last digits of two Doubles do not
        // decide then.
        return alpha - p > alpha * roundingTolerance
    }
}
