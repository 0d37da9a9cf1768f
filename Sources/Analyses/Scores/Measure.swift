import Findings
package import Study

/// The scores of every model on one metric or benchmark, as every analysis and every page sees them.
package struct Measure: Sendable {
    package let name: String
    package let title: String
    /// One per model of the study's table; nil where the score is missing. Benchmarks have the missing rule applied.
    package let scores: [Double?]
    /// Whether the better model has the higher or the lower score. Benchmarks are always better when higher.
    package let better: Metric.Direction
    /// How many decimals its scores are written with, everywhere.
    package let decimals: Int
    /// The models whose score has more decimals, because another reads alike with `decimals` and is not the same.
    let finerDecimals: [Int: Int]
    /// The models whose score is wholly imputed: made of what the missing rule puts in place of missing scores alone.
    /// Nobody scored them, so they have no rank.
    package let imputed: Set<Int>
    /// As it was read; nil for a benchmark, whose scores are computed.
    package let column: ScoreColumn?
    /// Why a model has no score where no cell says so.
    private let reasonBelow: MissingReason

    init(
        name: String, title: String, scores: [Double?], better: Metric.Direction = .higher, decimals: Int = 3,
        imputed: Set<Int> = [], column: ScoreColumn? = nil, reasonBelow: MissingReason = .notEvaluated
    ) {
        self.name = name
        self.title = title
        self.scores = scores
        self.better = better
        self.decimals = decimals
        finerDecimals = Self.finerDecimals(of: scores, than: decimals)
        self.imputed = imputed
        self.column = column
        self.reasonBelow = reasonBelow
    }
}

// MARK: - Questions

extension Measure {
    /// The scores turned so that higher is better, for ranks: a lower-is-better score changes its sign.
    package var oriented: [Double?] {
        better == .higher ? scores : scores.map { $0.map(-) }
    }

    /// The scores of the models that somebody scored, turned so that higher is better: what a ranking ranks.
    package var ranked: [Double?] {
        if imputed.isEmpty { return oriented }
        return oriented.enumerated().map { imputed.contains($0) ? nil : $1 }
    }

    /// The models that have a score, by their places in the table.
    package var scoredModels: [Int] { scores.indices.filter { scores[$0] != nil } }

    /// How many models have a score, were it made of missing ones alone.
    package var scoreCount: Int { scores.count { $0 != nil } }

    /// How many models somebody scored.
    package var scoredCount: Int { scoreCount - imputed.count }

    package func isImputed(_ model: Int) -> Bool { imputed.contains(model) }

    /// Why a model has no score; nil when it has one.
    package func reasonMissing(_ model: Int) -> MissingReason? {
        if scores[model] != nil { return nil }
        if case .missing(let reason)? = column?[model] { return reason }
        return reasonBelow
    }

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
