package import Findings
import Statistics

/// How well do metrics agree? Spearman's rank correlation of every pair of measures.
///
/// Scores are turned so that higher is better before they are ranked, so that two metrics agree when they put models
/// in the same order. Ranks are taken anew inside each pair after models without a score have left it (`scipy.stats.
/// spearmanr` on the remaining rows). p-values are two-sided, Student's t with n − 2 degrees of freedom.
package struct CorrelationMatrix: Sendable {
    /// Which models enter a pair.
    package enum Missing: String, Sendable, Hashable, CaseIterable {
        /// Those scored on every measure of the matrix.
        case complete
        /// Those scored on both measures of the pair.
        case pairwise
    }

    /// What is done about testing many pairs at once.
    package enum Correction: String, Sendable, Hashable, CaseIterable {
        /// α is divided by the number of defined pairs.
        case bonferroni
        case none
    }

    package let measures: [Measure]
    package let missing: Missing
    package let correction: Correction
    /// The models that enter at least one pair, by their places in the table.
    package let models: [Int]
    /// How many models were asked for: the cohort's size, or the table's.
    package let candidates: Int
    /// The strict upper triangle, row by row: (0, 1), (0, 2), …, (1, 2), …
    private let pairs: [CorrelatedPair]
    /// How many pairs have a defined ρ: the family that the correction counts.
    package let definedPairs: Int

    /// The level before any correction.
    package static let significanceLevel = 0.05

    package init(
        _ measures: [Measure], of candidates: [Int], missing: Missing = .complete,
        correction: Correction = .bonferroni
    ) {
        self.measures = measures
        self.missing = missing
        self.correction = correction
        self.candidates = candidates.count
        switch missing {
        case .complete:
            models = Measure.completeModels(measures, among: candidates)
            pairs = Self.completePairs(measures, models)
        case .pairwise:
            models = candidates.filter { model in measures.count { $0.scores[model] != nil } >= 2 }
            pairs = Self.pairwisePairs(measures, models)
        }
        definedPairs = pairs.count { $0.rho.number != nil }
    }

    private static func completePairs(_ measures: [Measure], _ models: [Int]) -> [CorrelatedPair] {
        let ranks = measures.map { Ranks($0.orientedScores(of: models)) }
        return ranks.indices.flatMap { a in
            (a + 1..<max(a + 1, ranks.count)).map { CorrelatedPair(RankCorrelation(ranks[a], ranks[$0])) }
        }
    }

    private static func pairwisePairs(_ measures: [Measure], _ models: [Int]) -> [CorrelatedPair] {
        let columns = measures.map { measure in
            let oriented = measure.oriented
            return SortedValues(models.map { oriented[$0] })
        }
        return columns.indices.flatMap { a in
            (a + 1..<max(a + 1, columns.count)).map {
                CorrelatedPair(RankCorrelation(columns[a], columns[$0]))
            }
        }
    }
}

// MARK: - Questions

extension CorrelationMatrix {
    /// The number of models in a pair.
    package func n(_ a: Int, _ b: Int) -> Int { pair(a, b)?.n ?? models.count }

    /// 1 on the diagonal; undefined for fewer than 3 models or a constant measure.
    package func rho(_ a: Int, _ b: Int) -> Quantity {
        pair(a, b)?.rho ?? .defined(1)
    }

    /// Undefined on the diagonal, where there is nothing to test, and where ρ is.
    package func pValue(_ a: Int, _ b: Int) -> Quantity {
        pair(a, b)?.pValue ?? .undefined("a measure is not tested against itself")
    }

    package var pairCount: Int { pairs.count }

    /// The level below which a pair counts as significant; undefined when no pair is defined.
    package var alpha: Quantity {
        switch correction {
        case .none: .defined(Self.significanceLevel)
        case .bonferroni:
            definedPairs == 0
                ? .undefined("no pair has a defined correlation")
                : .defined(Self.significanceLevel / Double(definedPairs))
        }
    }

    package func isSignificant(_ a: Int, _ b: Int) -> Bool {
        guard let alpha = alpha.number, let p = pValue(a, b).number else { return false }
        return p < alpha
    }

    package var significantPairs: Int { significantPairsByMeasure.reduce(0, +) / 2 }

    /// With how many others each measure is significantly correlated.
    package var significantPairsByMeasure: [Int] {
        var counts = measures.map { _ in 0 }
        for (a, b) in forEachPair({ ($0, $1) }) where isSignificant(a, b) {
            counts[a] += 1
            counts[b] += 1
        }
        return counts
    }

    /// The arithmetic mean over the strict upper triangle, undefined pairs left out.
    package var mean: Quantity {
        guard case .success(let mean) = Statistics.mean(definedRhos) else {
            return .undefined("no pair has a defined correlation")
        }
        return .defined(mean)
    }

    /// The smallest defined ρ of the strict upper triangle.
    package var minimum: Quantity { extreme(definedRhos.min()) }
    /// The largest defined ρ of the strict upper triangle.
    package var maximum: Quantity { extreme(definedRhos.max()) }

    /// The arithmetic mean of a measure's ρ with every other one, undefined pairs left out.
    package func mean(_ a: Int) -> Quantity {
        let defined = measures.indices.filter { $0 != a }.compactMap { rho(a, $0).number }
        guard case .success(let mean) = Statistics.mean(defined) else {
            return .undefined("no pair of \(measures[a].name) has a defined correlation")
        }
        return .defined(mean)
    }

    private var definedRhos: [Double] { pairs.compactMap(\.rho.number) }

    private func extreme(_ rho: Double?) -> Quantity {
        rho.map(Quantity.defined) ?? .undefined("no pair has a defined correlation")
    }

    /// The pairs of the strict upper triangle, row by row.
    package func forEachPair<Result>(_ body: (_ a: Int, _ b: Int) -> Result) -> [Result] {
        measures.indices.flatMap { a in measures.indices.dropFirst(a + 1).map { body(a, $0) } }
    }

    private func pair(_ a: Int, _ b: Int) -> CorrelatedPair? {
        if a == b { return nil }
        let (row, column) = (min(a, b), max(a, b))
        // Rows 0 ..< row hold (count − 1) + (count − 2) + … pairs.
        let before = row * (2 * measures.count - row - 1) / 2
        return pairs[before + column - row - 1]
    }
}

extension CorrelationMatrix {
    /// `n`, `metrics`, `pairs`, `mean`, `min`, `max`, `alpha`, `significant`, `mean(a)` and `significant(a)` for every
    /// measure, and `rho(a, b)`, `p(a, b)`, `n(a, b)` for every pair of different measures, which has a second name with
    /// the two turned round.
    package var values: [Value] {
        let significant = significantPairsByMeasure
        var values = [
            Value("n", count: models.count), Value("metrics", count: measures.count),
            Value("pairs", count: definedPairs), Value("mean", mean), Value("min", minimum),
            Value("max", maximum), Value("alpha", alpha),
            Value("significant", count: significant.reduce(0, +) / 2),
        ]
        for a in measures.indices {
            values.append(Value("mean(\(measures[a].name))", mean(a)))
            values.append(Value("significant(\(measures[a].name))", count: significant[a]))
        }
        for a in measures.indices {
            for b in measures.indices.dropFirst(a + 1) {
                let names = "(\(measures[a].name), \(measures[b].name))"
                let turned = "(\(measures[b].name), \(measures[a].name))"
                values += [
                    Value("rho" + names, rho(a, b), secondName: "rho" + turned),
                    Value("p" + names, pValue(a, b), .probability, secondName: "p" + turned),
                    Value("n" + names, count: n(a, b), secondName: "n" + turned),
                ]
            }
        }
        return values
    }
}
