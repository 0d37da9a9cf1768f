package import Findings
import Statistics
package import Study

/// How do two components relate to each other and to the aggregate they enter?
///
/// Both correlations are taken of scores turned so that higher is better, as everywhere; the drawing turns its axes with
/// them. The explained variance is the squared Pearson correlation of a component with the aggregate, as the paper reports
/// it for each group. It is not a decomposition: the components' shares need not add up to 1.
package struct ScatterAnalysis: Analysis {
    package struct Question: Hashable, Sendable {
        package let x: String
        package let y: String
        /// Nil for no aggregate.
        package let aggregate: String?
        package let models: [Int]
        package let rule: MissingRule

        package init(x: String, y: String, aggregate: String?, of models: [Int], under rule: MissingRule) {
            (self.x, self.y, self.aggregate, self.models, self.rule) = (x, y, aggregate, models, rule)
        }
    }

    package struct Point: Sendable, Hashable {
        /// The model's place in the table.
        package let model: Int
        package let x: Double
        package let y: Double
        /// The model's score on the aggregate; nil when the study has none.
        package let aggregate: Double?
        /// Its rank on the aggregate among these points, 1 the best, ties sharing the average rank; nil also for a model
        /// that nobody scored there.
        package let rank: Double?
    }

    package let x: Measure
    package let y: Measure
    package let aggregate: Measure?
    /// The models scored on all of them, in the table's order.
    package let points: [Point]
    package let candidates: Int
    package let spearman: Correlation
    private let scores: PearsonCorrelation
    private let xShare: PearsonCorrelation?
    private let yShare: PearsonCorrelation?

    /// A name that the study does not have stands for a measure that scores nobody.
    package init(_ question: Question, in lab: Lab) {
        let scores = lab.scores(under: question.rule)
        func measure(_ name: String) -> Measure {
            scores[name] ?? Measure(name: name, title: name, scores: lab.everyModel.map { _ in nil })
        }
        self.init(
            x: measure(question.x), y: measure(question.y), aggregate: question.aggregate.map(measure),
            of: question.models)
    }

    init(x: Measure, y: Measure, aggregate: Measure?, of candidates: [Int]) {
        self.x = x
        self.y = y
        self.aggregate = aggregate
        self.candidates = candidates.count
        let models = Measure.completeModels([x, y] + [aggregate].compactMap(\.self), among: candidates)
        let xs = x.presentScores(of: models)
        let ys = y.presentScores(of: models)
        let totals = aggregate?.presentScores(of: models)
        let aggregateRanks = aggregate.map { averageRanks($0, of: models) }
        points = models.indices.map { index in
            Point(
                model: models[index], x: xs[index], y: ys[index], aggregate: totals?[index],
                rank: aggregateRanks?[index] ?? nil)
        }
        spearman = Correlation(
            RankCorrelation(Ranks(x.orientedScores(of: models)), Ranks(y.orientedScores(of: models))))
        scores = PearsonCorrelation(x.orientedScores(of: models), y.orientedScores(of: models))
        xShare = totals.map { PearsonCorrelation(xs, $0) }
        yShare = totals.map { PearsonCorrelation(ys, $0) }
    }
}

// MARK: - Questions

extension ScatterAnalysis {
    package var pearson: Quantity { Quantity(scores.r, of: "model") }

    /// The share of the aggregate's variance that x explains alone: r².
    package var explainedByX: Quantity { explained(xShare) }
    /// The share of the aggregate's variance that y explains alone: r².
    package var explainedByY: Quantity { explained(yShare) }

    private func explained(_ share: PearsonCorrelation?) -> Quantity {
        share.map { Quantity($0.rSquared, of: "model") } ?? .undefined("the study has no aggregate")
    }

    /// Those of the two that are better when lower, and so are turned.
    package var turned: [Measure] { [x, y].filter { $0.better == .lower } }

    /// Both components as z-scores (n in the denominator, as `scipy.stats.zscore`), in the order of `points`; nil when
    /// one of them is constant or there are too few points.
    package var standardized: [(x: Double, y: Double)]? {
        guard case .success(let xs) = standardScores(points.map(\.x)),
            case .success(let ys) = standardScores(points.map(\.y))
        else { return nil }
        return zip(xs, ys).map { (x: $0, y: $1) }
    }
}

// MARK: - What it yields

extension ScatterAnalysis {
    /// The two together, each of them, and where the leaders of the aggregate stand on each.
    package var tables: [FindingTable] { [overall, byComponent, leaders] }

    private var overall: FindingTable {
        FindingTable(
            of: self,
            [
                .number("n", .count, "Models scored on everything shown") { Quantity($0.points.count) }
                    .limited(to: .atMost(.models)),
                .number("spearman", .correlation, "Spearman's rank correlation of the two", \.spearman.rho),
                .number("pearson", .correlation, "Pearson's correlation of the two", \.pearson),
                .number(
                    "p", .probability, "p-value of Spearman's, \(CorrelationWords.test)",
                    \.spearman.pValue),
            ])
    }

    private var byComponent: FindingTable {
        FindingTable(
            of: [(name: x.name, share: explainedByX), (name: y.name, share: explainedByY)],
            keys: [KeyFacet("metric", .measure, "A component") { $0.name }],
            [
                .number("r2", .share, "Explained variance of the aggregate: squared Pearson correlation") {
                    $0.share
                }
            ])
    }

    private var leaders: FindingTable {
        guard aggregate != nil else { return Leader.table(of: []) }
        return Leader.table(
            of: [x, y].flatMap { axis in
                Leader.all(
                    by: points.map(\.rank), in: averageRanks(axis, of: points.map(\.model)), named: axis.name)
            })
    }
}

/// The rank of each of these models among those of them that somebody scored, 1 the best; nil for the others.
private func averageRanks(_ measure: Measure, of models: [Int]) -> [Double?] {
    let ranked = measure.ranked
    let scores = models.map { ranked[$0] }
    var ranks = Ranks(scores.compactMap(\.self)).reversed.average[...]
    return scores.map { $0 == nil ? nil : ranks.popFirst() }
}
