package import Findings
import Statistics
package import Study

/// How are the scores distributed? A Gaussian kernel density per measure, with Scott's bandwidth as SciPy's
/// `gaussian_kde`; the area under each curve is 1.
package struct DensityAnalysis: Analysis {
    package struct Question: Hashable, Sendable {
        package let measures: [String]
        package let models: [Int]
        package let rule: MissingRule

        package init(_ measures: [String], of models: [Int], under rule: MissingRule) {
            (self.measures, self.models, self.rule) = (measures, models, rule)
        }
    }

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

    /// At how many points each curve is evaluated.
    package static let pointCount = 200

    package let curves: [Curve]
    /// The models scored on at least one of the measures.
    package let models: [Int]
    package let candidates: Int

    package init(_ question: Question, in lab: Lab) {
        let scores = lab.scores(under: question.rule)
        self.init(question.measures.compactMap { scores[$0] }, of: question.models)
    }

    init(_ measures: [Measure], of candidates: [Int]) {
        self.candidates = candidates.count
        models = candidates.filter { model in measures.contains { $0.scores[model] != nil } }
        curves = measures.map { Curve($0, of: candidates) }
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
            let curve = try KernelDensity(scores).curve(points: DensityAnalysis.pointCount)
            points = curve.map { (x: $0.x, density: $0.density) }
            undefined = nil
        } catch {
            points = []
            undefined = error.reason(of: "model")
        }
    }
}

// MARK: - What it yields

extension DensityAnalysis {
    /// The whole, and each measure.
    package var tables: [FindingTable] {
        [
            FindingTable(
                of: self,
                [
                    .number("n", .count, "Models scored on at least one metric") { Quantity($0.models.count) }
                        .limited(to: .atMost(.models))
                ])
        ]
            + curves.map { curve in
                // A table for each, because every measure has decimals of its own.
                FindingTable(
                    of: [curve],
                    keys: [KeyFacet("metric", .measure, "The metric or benchmark", \.measure.name)],
                    [
                        .number("n", .count, "Models scored on it") { Quantity($0.scores.count) }
                            .limited(to: .atMost(.whole("n"))),
                        .number("mean", curve.measure.meanKind, "Mean score", \.mean)
                            .limited(to: .atMost(.beside("max"))),
                        .number(
                            "sd", curve.measure.spreadKind, "Standard deviation, n in the denominator",
                            \.standardDeviation),
                        .number("min", curve.measure.kind, "Lowest score", \.minimum)
                            .limited(to: .atMost(.beside("mean"), .beside("max"))),
                        .number("max", curve.measure.kind, "Highest score", \.maximum),
                    ])
            }
    }

    /// The curves as they are drawn.
    package var drawn: FindingTable {
        let rows = curves.flatMap { curve in
            curve.points.map { (measure: curve.measure, x: $0.x, density: $0.density) }
        }
        let decimals = curves.map(\.measure.decimals).max() ?? 3
        return FindingTable(
            of: rows, keys: [KeyFacet("metric", .measure, "The metric or benchmark") { $0.measure.name }],
            [
                .number(
                    "score", .score(decimals: max(decimals, 3)), "Where the density is evaluated",
                    isValue: false
                ) { .defined($0.x) },
                .number("density", .plain, "The density there, per unit of score", isValue: false) {
                    .defined($0.density)
                },
            ], hasUniqueKeys: false)
    }
}
