package import Findings
import Statistics

/// How do two components relate to each other and to the aggregate they enter?
///
/// The explained variance is the squared Pearson correlation of a component with the aggregate, as the paper reports
/// it for each group. It is not a decomposition: the components' shares need not add up to 1.
package struct ScatterAnalysis: Sendable {
    package struct Point: Sendable, Hashable {
        /// The model's place in the table.
        package let model: Int
        package let x: Double
        package let y: Double
        /// The model's score on the aggregate; nil when the study has none.
        package let aggregate: Double?
        /// Its rank on the aggregate among these points, 1 the best, ties sharing the average rank.
        package let rank: Double?
    }

    package let x: Measure
    package let y: Measure
    package let aggregate: Measure?
    /// The models scored on all of them, in the table's order.
    package let points: [Point]
    package let candidates: Int
    private let ranks: RankCorrelation
    private let scores: PearsonCorrelation
    private let xShare: PearsonCorrelation?
    private let yShare: PearsonCorrelation?

    package init(x: Measure, y: Measure, aggregate: Measure?, of candidates: [Int]) {
        self.x = x
        self.y = y
        self.aggregate = aggregate
        self.candidates = candidates.count
        let models = Measure.completeModels([x, y] + [aggregate].compactMap(\.self), among: candidates)
        let xs = x.presentScores(of: models)
        let ys = y.presentScores(of: models)
        let totals = aggregate?.presentScores(of: models)
        let aggregateRanks = aggregate.map { Ranks($0.orientedScores(of: models)).reversed.average }
        points = models.indices.map { index in
            Point(
                model: models[index], x: xs[index], y: ys[index], aggregate: totals?[index],
                rank: aggregateRanks?[index])
        }
        ranks = RankCorrelation(Ranks(x.orientedScores(of: models)), Ranks(y.orientedScores(of: models)))
        scores = PearsonCorrelation(xs, ys)
        xShare = totals.map { PearsonCorrelation(xs, $0) }
        yShare = totals.map { PearsonCorrelation(ys, $0) }
    }

    package var spearman: Quantity { Quantity(ranks.rho, of: "model") }
    package var spearmanP: Quantity { Quantity(ranks.pValue, of: "model") }
    package var pearson: Quantity { Quantity(scores.r, of: "model") }

    /// The share of the aggregate's variance that x explains alone: r².
    package var explainedByX: Quantity { explained(xShare) }
    /// The share of the aggregate's variance that y explains alone: r².
    package var explainedByY: Quantity { explained(yShare) }

    private func explained(_ share: PearsonCorrelation?) -> Quantity {
        share.map { Quantity($0.rSquared, of: "model") } ?? .undefined("the study has no aggregate")
    }

    /// Both components as z-scores (n in the denominator, as `scipy.stats.zscore`), in the order of `points`; nil when
    /// one of them is constant or there are too few points.
    package var standardized: [(x: Double, y: Double)]? {
        guard case .success(let xs) = standardScores(points.map(\.x)),
            case .success(let ys) = standardScores(points.map(\.y))
        else { return nil }
        return zip(xs, ys).map { (x: $0, y: $1) }
    }

    /// `n`, `spearman`, `pearson`, `p`, `r2(x)` and `r2(y)`, with the names given for x and y; with an aggregate also
    /// `rank(k, x)` and `rank(k, y)`, where the model stands on x and y that is k-th on the aggregate, for k to 3.
    package var values: [Value] {
        [
            Value("n", count: points.count), Value("spearman", spearman), Value("pearson", pearson),
            Value("p", spearmanP, .probability),
            Value("r2(\(x.name))", explainedByX), Value("r2(\(y.name))", explainedByY),
        ] + leaders
    }

    private var leaders: [Value] {
        guard aggregate != nil else { return [] }
        let places = points.compactMap(\.rank)
        return [x, y].flatMap { axis in
            let ranks = Ranks(axis.orientedScores(of: points.map(\.model))).reversed.average
            return Value.ranks(ofLeadersBy: places, in: ranks, named: axis.name)
        }
    }
}
