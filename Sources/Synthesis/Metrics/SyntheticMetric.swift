import Statistics

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A metric of the latent-factor model.
///
/// A model's standing is z = Σ loading · factor + uniqueness · noise, of unit variance; its score is
/// logistic(logit(median) + spread · z), which keeps scores within 0 and 1 and skews them as real ones are: to the left
/// near the ceiling, to the right near the floor.
struct SyntheticMetric {
    let name: String
    let wave: Wave
    let median: Double
    let spread: Double
    let loadings: [(factor: Factor, loading: Double)]
    /// Undefined for a model without a classifier.
    let needsClassifier: Bool

    init(
        _ name: String, _ wave: Wave, median: Double, spread: Double,
        _ loadings: KeyValuePairs<Factor, Double>,
        needsClassifier: Bool = false
    ) {
        self.name = name
        self.wave = wave
        self.median = median
        self.spread = spread
        self.loadings = loadings.map { ($0.key, $0.value) }
        self.needsClassifier = needsClassifier
    }

    /// The score of a network with these factors, and with noise that belongs to this metric alone.
    func score(_ factors: FactorScores, using generator: inout SeededGenerator) -> Score {
        let shared = loadings.reduce(0) { $0 + $1.loading * factors[$1.factor] }
        let communality = loadings.reduce(0) { $0 + $1.loading * $1.loading }
        let z = shared + (1 - communality).squareRoot() * generator.nextNormal()
        return Score(1 / (1 + exp(-(log(median / (1 - median)) + spread * z))))
    }
}
