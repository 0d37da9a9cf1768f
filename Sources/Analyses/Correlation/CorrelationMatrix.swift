package import Findings
import Statistics
import Study

/// The correlations among a few measures as one family: their mean and extremes, and which of them are significant.
package struct CorrelationMatrix: Analysis {
    package struct Question: Hashable, Sendable {
        package let correlations: Correlations.Question
        package let correction: CorrelationFamily.Correction

        package init(_ correlations: Correlations.Question, _ correction: CorrelationFamily.Correction) {
            self.correlations = correlations
            self.correction = correction
        }
    }

    package let correlations: Correlations
    package let missing: Correlations.Missing
    package let family: CorrelationFamily
    /// Every pair of different measures once; the keys mean the same the other way round.
    package let byPair: FindingTable

    package init(_ question: Question, in lab: Lab) {
        correlations = lab.answer(to: question.correlations)
        missing = question.correlations.missing
        family = CorrelationFamily(correlations.pairs, question.correction)
        byPair = Self.table(of: correlations, in: family)
    }
}

// MARK: - Questions

extension CorrelationMatrix {
    package var measures: [Measure] { correlations.measures }

    /// The models that enter at least one pair.
    package var models: [Int] { correlations.models }

    /// Nil for a measure with itself, where there is nothing to test.
    package subscript(a: Int, b: Int) -> TestedCorrelation? {
        correlations[a, b].map { TestedCorrelation($0, in: family) }
    }

    /// Whether a measure agrees with itself over these models; not where it ranks nobody, because all have one score.
    package func agreesWithItself(_ a: Int) -> Bool {
        let present = measures[a].presentScores(of: models)
        return measures.count == 1 || present.contains { $0 != present[0] }
    }

    /// How many pairs there are, defined or not.
    package var pairCount: Int { correlations.pairs.count }

    package var significantPairs: Int { correlations.pairs.count(where: family.isSignificant) }

    /// The arithmetic mean over the strict upper triangle, undefined pairs left out.
    package var mean: Quantity { Self.mean(of: correlations.pairs) ?? .undefined(Self.noPair) }

    /// Two measures whose ρ is defined.
    package struct Pair: Sendable {
        package let a: Measure
        package let b: Measure
        package let rho: Double
    }

    /// The pairs of the smallest and of the largest ρ; nil when none is defined.
    package var lowest: Pair? { definedPairs.min { $0.rho < $1.rho } }
    package var highest: Pair? { definedPairs.max { $0.rho < $1.rho } }

    private var definedPairs: [Pair] {
        zip(correlations.places, correlations.pairs).compactMap { place, pair in
            pair.rho.number.map { Pair(a: measures[place.a], b: measures[place.b], rho: $0) }
        }
    }

    private static let noPair = "no pair has a defined correlation"

    fileprivate static func rho(of pair: Pair?) -> Quantity {
        pair.map { .defined($0.rho) } ?? .undefined(noPair)
    }

    fileprivate static func mean(of pairs: [Correlation]) -> Quantity? {
        (try? Statistics.mean(pairs.compactMap(\.rho.number)).get()).map(Quantity.defined)
    }

    /// A measure's correlations with every other one.
    fileprivate func correlations(of a: Int) -> [Correlation] {
        measures.indices.compactMap { correlations[a, $0] }
    }
}

// MARK: - What it yields

extension CorrelationMatrix {
    /// The matrix as a whole, each measure, and each pair.
    package var tables: [FindingTable] { [overall, byMeasure, byPair] }

    /// Every pair of different measures once.
    private static func table(of correlations: Correlations, in family: CorrelationFamily) -> FindingTable {
        let names = correlations.measures.map(\.name)
        let (places, pairs) = (correlations.places, correlations.pairs)
        return FindingTable(
            of: Array(pairs.indices),
            keys: [
                KeyFacet(
                    "metric_a", .measure, label: "First metric", "The first metric or benchmark of the pair"
                ) { names[places[$0].a] },
                KeyFacet("metric_b", .measure, label: "Second metric", "The second") {
                    names[places[$0].b]
                },
            ],
            TestedCorrelation.facets(in: family).map {
                $0.of { TestedCorrelation(pairs[$0], in: family) }
            }.map { facet in
                switch facet.name {
                case "rho": facet.limited(to: amongPairs)
                case "n": facet.limited(to: .atMost(.whole("n")))
                default: facet
                }
            },
            isSymmetric: true)
    }

    /// A mean of some of the pairs, or one of them, lies between the lowest and the highest of all.
    private static let amongPairs = ValueLimits(atMost: [.whole("max")], atLeast: [.whole("min")])

    private var byMeasure: FindingTable {
        FindingTable(
            of: Array(measures.indices),
            keys: [
                KeyFacet("metric", .measure, "A metric or benchmark") { [measures] in measures[$0].name }
            ],
            [
                .number("mean", .correlation, "The mean of its correlations with every other one") { a in
                    Self.mean(of: correlations(of: a))
                        ?? .undefined("no pair of \(measures[a].name) has a defined correlation")
                }.limited(to: Self.amongPairs),
                .number("significant", .count, "With how many others it is significantly correlated") { a in
                    Quantity(correlations(of: a).count(where: family.isSignificant))
                }.limited(to: .atMost(.whole("significant"), .whole("pairs"), .whole("metrics"))),
            ])
    }

    private var overall: FindingTable {
        FindingTable(
            of: self,
            [
                .number("n", .count, "Models that enter at least one pair") { Quantity($0.models.count) }
                    .limited(to: .atMost(.models)),
                .number("metrics", .count, "Metrics and benchmarks") { Quantity($0.measures.count) },
                .number("pairs", .count, "Pairs whose correlation is defined") {
                    Quantity($0.family.definedPairs)
                },
                .number("mean", .correlation, "The mean over all pairs", \.mean)
                    .limited(to: .atMost(.beside("max"))),
                .number("min", .correlation, "The lowest of all pairs") { Self.rho(of: $0.lowest) }
                    .limited(to: .atMost(.beside("mean"), .beside("max"))),
                .number("max", .correlation, "The highest of all pairs") { Self.rho(of: $0.highest) },
                .number("alpha", .level, "The level below which p is significant", \.family.alpha)
                    .limited { $0.family.alphaLimits },
                .number("significant", .count, "Pairs that are significant") {
                    Quantity($0.significantPairs)
                }.limited(to: .atMost(.beside("pairs"))),
            ])
    }
}
