import Statistics
package import Study

/// Do the published aggregates agree with the computed ones?
///
/// Published scores are rounded, and so are the scores that they are made of. Both roundings are bounded: a score
/// written with d decimals is within half a unit of the last one, and a mean of means passes its members' bounds on as
/// their mean, with the weights of the members. A difference within the sum of both bounds is rounding; any larger one is listed.
package struct PublishedComparison: Sendable {
    package struct Difference: Sendable, Hashable {
        /// The model's place in the table.
        package let model: Int
        package let published: Double
        package let computed: Double
        /// The largest difference that rounding can explain.
        package let bound: Double
        /// How many decimals show the difference: one more than the published score is written with.
        package let decimals: Int

        /// Computed minus published.
        package var difference: Double { computed - published }
    }

    package let benchmark: Benchmark
    /// The table that holds the published column.
    package let table: String
    /// Models with a published and a computed score.
    package let compared: Int
    /// Those that differ by more than rounding, in the table's order.
    package let differences: [Difference]
    /// Models with a computed score and no published one.
    package let unpublished: Int
    /// Models with a published score and no computed one.
    package let uncomputed: Int

    package var agreeing: Int { compared - differences.count }
}

/// One comparison for each column of the study that bears a benchmark's name.
package struct PublishedComparisons: Analysis {
    package typealias Question = MissingRule

    package let all: [PublishedComparison]

    package init(_ rule: MissingRule, in lab: Lab) {
        let study = lab.study
        let scores = lab.scores(under: rule)
        let rounding = Rounding(study.table, rule)
        all = study.published.compactMap { column in
            guard let benchmark = study.benchmark(named: column.benchmark),
                let measure = scores[benchmark.name]
            else { return nil }
            return PublishedComparison(column, benchmark, measure, rounding)
        }
    }
}

extension PublishedComparison {
    fileprivate init(
        _ column: PublishedScores, _ benchmark: Benchmark, _ measure: Measure, _ rounding: Rounding
    ) {
        let mostDecimals = column.scores.mostDecimals
        let bounds = rounding.bounds(of: benchmark)
        var differences: [Difference] = []
        var compared = 0
        var unpublished = 0
        var uncomputed = 0
        for model in measure.scores.indices {
            switch (column.scores.value(model), measure.scores[model]) {
            case (nil, nil): continue
            case (nil, .some): unpublished += 1
            case (.some, nil): uncomputed += 1
            case (let published?, let computed?):
                compared += 1
                let bound = Rounding.halfUnit(of: column.scores, model, mostDecimals) + (bounds[model] ?? 0)
                // The bounds themselves are sums of Doubles, which may be off in their last digits.
                if abs(published - computed) > bound + roundingTolerance * max(abs(published), abs(computed))
                {
                    differences.append(
                        Difference(
                            model: model, published: published, computed: computed, bound: bound,
                            decimals: max(column.scores.decimals(model), measure.decimals) + 1))
                }
            }
        }
        self.init(
            benchmark: benchmark, table: column.table, compared: compared, differences: differences,
            unpublished: unpublished, uncomputed: uncomputed)
    }
}
