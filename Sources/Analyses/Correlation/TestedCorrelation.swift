package import Findings

/// A correlation among those that it is tested with: what is told of a pair, wherever one stands.
package struct TestedCorrelation: Sendable, Hashable {
    package let correlation: Correlation
    package let family: CorrelationFamily

    package init(_ correlation: Correlation, in family: CorrelationFamily) {
        self.correlation = correlation
        self.family = family
    }

    package var isSignificant: Bool { family.isSignificant(correlation) }
}

extension TestedCorrelation {
    /// Everything that is told of a pair, in the order in which it is told: in cells under the pointer, on the pages of
    /// metrics, in files, as values. More to tell is a facet here.
    package static let facets: [Facet<TestedCorrelation>] = [.rho, .n, .p, .significant]

    /// The same of pairs that are all tested in one family.
    static func facets(in family: CorrelationFamily) -> [Facet<TestedCorrelation>] {
        facets.map { $0.tested(at: family.alpha) }
    }
}

extension Facet<TestedCorrelation> {
    static var rho: Facet {
        .number(
            "rho", .correlation, label: "ρ",
            "Spearman's rank correlation, scores turned so that higher is better"
        ) { $0.correlation.rho }
    }

    static var n: Facet {
        .number("n", .count, "Models in the pair") { Quantity($0.correlation.n) }
    }

    static var p: Facet {
        .number("p", .probability, "p-value, \(CorrelationWords.test)") { $0.correlation.pValue }
    }

    static var significant: Facet {
        .truth("significant", label: "Significant", "yes when p is below the corrected level") { tested in
            switch tested.correlation.rho {
            case .defined: .truth(tested.isSignificant)
            case .undefined(let reason): .missing(reason)
            }
        }
    }
}
