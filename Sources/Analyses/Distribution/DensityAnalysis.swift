package import Findings
import Statistics

/// How are the scores distributed? A Gaussian kernel density per measure, with Scott's bandwidth as SciPy's
/// `gaussian_kde`, at 200 points; the area under each curve is 1.
package struct DensityAnalysis: Sendable {
    package struct Curve: Sendable {
        package let measure: Measure
        /// The scores that the curve describes.
        package let scores: [Double]
        package let mean: Quantity
        /// With n in the denominator.
        package let standardDeviation: Quantity
        package let minimum: Quantity
        package let maximum: Quantity
        /// Where the curve runs; empty when there is no density: see `undefined`.
        package let points: [(x: Double, density: Double)]
        /// Why there is no curve.
        package let undefined: String?
    }

    package let curves: [Curve]
    /// The models scored on at least one of the measures.
    package let models: [Int]
    package let candidates: Int

    package init(_ measures: [Measure], of candidates: [Int]) {
        self.candidates = candidates.count
        models = candidates.filter { model in measures.contains { $0.scores[model] != nil } }
        curves = measures.map { Curve($0, of: candidates) }
    }

    /// `n`, and `n(metric)`, `mean(metric)`, `sd(metric)`, `min(metric)` and `max(metric)` for every measure.
    package var values: [Value] {
        [Value("n", count: models.count)]
            + curves.flatMap { curve in
                [
                    Value("n(\(curve.measure.name))", count: curve.scores.count),
                    Value("mean(\(curve.measure.name))", curve.mean),
                    Value("sd(\(curve.measure.name))", curve.standardDeviation),
                    Value("min(\(curve.measure.name))", curve.minimum),
                    Value("max(\(curve.measure.name))", curve.maximum),
                ]
            }
    }
}

extension DensityAnalysis.Curve {
    fileprivate init(_ measure: Measure, of candidates: [Int]) {
        self.measure = measure
        scores = measure.presentScores(of: candidates)
        mean = Quantity(Statistics.mean(scores), of: "model")
        standardDeviation = Quantity(populationStandardDeviation(scores), of: "model")
        minimum = scores.min().map(Quantity.defined) ?? .undefined("no model is scored")
        maximum = scores.max().map(Quantity.defined) ?? .undefined("no model is scored")
        do {
            points = try KernelDensity(scores).curve(points: 200).map { (x: $0.x, density: $0.density) }
            undefined = nil
        } catch {
            points = []
            undefined = error.reason(of: "model")
        }
    }
}
