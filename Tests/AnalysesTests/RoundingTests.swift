import Testing

@testable import Analyses
@testable import Diagnostics
@testable import Findings
@testable import Study

/// Scores as they were written: a text for each model, blank where it is missing.
private func column(_ texts: [String]) -> ScoreColumn {
    var column = ScoreColumn(count: texts.count)
    for (model, text) in texts.enumerated() {
        guard let number = Double(text) else { continue }
        let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
        column.set(model, to: number, decimals: decimals)
    }
    return column
}

/// A study of written scores, with what was published for its benchmark.
private func study(
    _ columns: [(name: String, texts: [String])], published: [String] = [], rule: MissingRule = .zero
) -> Study {
    let count = columns.first?.texts.count ?? 0
    let place = Position(file: "t.csv", line: 2, column: 1)
    return Study(
        title: "T", date: "2024-01-01", url: nil, notice: nil,
        table: ScoreTable(
            models: (0..<count).map { Model(key: "m\($0)", name: "Model \($0)", position: place) },
            metrics: columns.map { Metric(name: $0.name, table: "t.csv") },
            columns: columns.map { column($0.texts) }),
        benchmark: Benchmark(name: "all", members: columns.map { .metric($0.name) }), otherBenchmarks: [],
        statedRule: Located(rule, at: place), schemes: nil, cohorts: [],
        published: [PublishedScores(benchmark: "all", table: "t.csv", scores: column(published))],
        inputs: [], narrative: [], bibliography: nil)
}

/// What rounding explains of a difference between published and computed scores.
@Suite struct RoundingTests {
    private func comparison(_ study: Study) throws -> PublishedComparison {
        try #require(PublishedComparisons(study.missingRule, in: Lab(study)).all.first)
    }

    /// 0.4 with one decimal is 0.4 ± 0.05, and so is a published 0.3: 0.1 apart both can be 0.35.
    @Test func aDifferenceOfBothRoundingsIsRoundingAndALargerOneIsListed() throws {
        let found = try comparison(study([("a", ["0.4", "0.4", "0.4"])], published: ["0.3", "0.2", "0.5"]))
        #expect(found.compared == 3)
        #expect(found.differences.map(\.model) == [1])
        #expect(found.agreeing == 2)
        let bound = try #require(found.differences.first?.bound)
        #expect(abs(bound - 0.1) < 1e-15)
    }

    @Test func modelsWithOneOfTheTwoScoresAreCountedApart() throws {
        let found = try comparison(
            study(
                [("a", ["0.4", "0.4", "", "", ""])], published: ["0.4", "", "0.1", "0.1", ""], rule: .skip))
        #expect(found.compared == 1)
        #expect(found.unpublished == 1)
        #expect(found.uncomputed == 2)
    }

    @Test func aWholeNumberAmongDecimalsLostItsZeros() {
        let written = column(["0.25", "1"])
        #expect(written.mostDecimals == 2)
        #expect(abs(Rounding.halfUnit(of: written, 0, 2) - 0.005) < 1e-15)
        #expect(abs(Rounding.halfUnit(of: written, 1, 2) - 0.005) < 1e-15)
        // Where no score has decimals, they are whole numbers.
        #expect(Rounding.halfUnit(of: column(["25", "1"]), 0, 0) == 0.5)
    }

    /// Half a unit of the twelfth decimal explains a thousandth of the difference.
    @Test func aDifferenceInTheTenthDecimalIsOneWhereTwelveArePublished() throws {
        let found = try comparison(study([("a", ["0.500000000000"])], published: ["0.500000000500"]))
        #expect(found.differences.map(\.model) == [0])
        #expect(found.differences.map(\.decimals) == [13])
    }

    /// A zero in place of a score is counted and exact, so that it halves the bound of a mean of two.
    @Test func whatStandsInForAMissingScoreIsExact() throws {
        let columns = [("a", ["0.4"]), ("b", [""])]
        for (rule, expected) in [(MissingRule.zero, 0.025), (.skip, 0.05)] {
            let study = study(columns, rule: rule)
            let all = try #require(study.benchmark)
            let bound = try #require(Rounding(study.table, rule).bounds(of: all)[0])
            #expect(abs(bound - expected) < 1e-15, "\(rule.name)")
        }
    }

    /// Nothing below q scores the model, so that 0.4 ± 0.05 is the whole score where q is skipped and a half of it where q
    /// counts as a zero.
    @Test func aBenchmarkWithoutAScoreHasNoPartInTheBound() throws {
        let columns = [("a", ["0.4"]), ("b", [""])]
        let tree = Benchmark(
            name: "all",
            members: [
                .benchmark(Benchmark(name: "p", members: [.metric("a")])),
                .benchmark(Benchmark(name: "q", members: [.metric("b")])),
            ])
        for (rule, expected) in [(MissingRule.skip, 0.05), (.zero, 0.025)] {
            let bound = try #require(Rounding(study(columns).table, rule).bounds(of: tree)[0])
            #expect(abs(bound - expected) < 1e-15, "\(rule.name)")
        }
    }
}

/// How many decimals scores are written with.
@Suite struct ScoreDigitsTests {
    @Test(arguments: [
        (100.0, 0), (99.9, 1), (10, 1), (9.99, 2), (1, 2), (0.999, 3), (0.1, 3), (0.0999, 4), (0.01, 4),
        (1234, 0), (0, 0),
    ])
    func threeDigitsOfTheLargestScoreAreShown(largest: Double, decimals: Int) {
        #expect(Measure.decimals(showing: [nil, -largest, largest / 4]) == decimals)
    }

    @Test(arguments: [
        // As many as were written; of a score of 5 at most four, of one of 0.05 one more than show three digits.
        (5.0, 1, 1), (5, 4, 4), (5, 9, 4), (0.05, 9, 5), (0.05, 3, 3), (500, 0, 0),
    ])
    func aMetricKeepsItsDecimalsWithinReason(largest: Double, written: Int, decimals: Int) {
        #expect(Measure.decimals(ofMetric: [largest], written: written) == decimals)
    }

    @Test func theMeanOfWholeScoresHasThreeDigitsAndSoHasTheirSpread() throws {
        let scores = StudyScores(of: study([("a", ["5", "2"])]))
        let measure = try #require(scores["a"])
        #expect(measure.text(0) == "5")
        #expect(measure.meanKind == .score(decimals: 2))
        #expect(measure.spreadKind == .spread(decimals: 2))
    }

    @Test func aBenchmarkHasTheDecimalsOfTheFinestScoresBelowIt() throws {
        // Their mean, about 6, needs two decimals for three digits; a has one decimal, b has three.
        let scores = StudyScores(of: study([("a", ["12.5", "12.1"]), ("b", ["0.125", "0.1"])]))
        #expect(try #require(scores["all"]).decimals == 3)
    }

    @Test func curvesAreTabledWithTheDecimalsOfTheFinestScores() {
        let lab = Lab(study([("a", ["12.5", "12.1"]), ("b", ["0.125", "0.1"])]))
        let density: DensityAnalysis = lab.answer(to: .init(["a", "b"], of: lab.everyModel, under: .zero))
        #expect(density.drawn.columns.first?.kind == .number(.score(decimals: 3)))
    }

    @Test func aSpreadIsReadAsOneAndTheMeanAsAScore() {
        let lab = Lab(study([("a", ["5", "2", "3"])]))
        let density: DensityAnalysis = lab.answer(to: .init(["a"], of: lab.everyModel, under: .zero))
        var values = ValueTable()
        values.add(density.tables, under: "d")
        #expect(values["d.sd(a)"]?.kind == .spread(decimals: 2))
        #expect(values["d.mean(a)"]?.kind == .score(decimals: 2))
        #expect(values["d.max(a)"]?.kind == .score(decimals: 0))
    }
}
