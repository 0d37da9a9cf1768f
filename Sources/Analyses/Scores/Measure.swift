package import Study

/// The scores of every model on one metric or benchmark, as every analysis sees them.
package struct Measure: Sendable, Equatable {
    package let name: String
    package let title: String
    /// One per model of the study's table; nil where the score is missing. Benchmarks have the study's missing rule
    /// applied.
    package let scores: [Double?]
    /// Whether the better model has the higher or the lower score. Benchmarks are always better when higher.
    package let better: Metric.Direction

    /// The scores turned so that higher is better, for ranks: a lower-is-better score changes its sign.
    package var oriented: [Double?] {
        better == .higher ? scores : scores.map { $0.map(-) }
    }
}

extension Measure {
    /// The models of `candidates` that are scored on every measure, in their order.
    package static func completeModels(_ measures: [Measure], among candidates: [Int]) -> [Int] {
        candidates.filter { model in measures.allSatisfy { $0.scores[model] != nil } }
    }

    /// The oriented scores of chosen models; models without a score are left out.
    func orientedScores(of models: [Int]) -> [Double] {
        let oriented = oriented
        return models.compactMap { oriented[$0] }
    }

    /// The scores of chosen models as they were read or computed; models without a score are left out.
    package func presentScores(of models: [Int]) -> [Double] {
        models.compactMap { scores[$0] }
    }
}
