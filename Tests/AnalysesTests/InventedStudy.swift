@testable import Analyses
@testable import Diagnostics
@testable import Study

/// A study of one benchmark over a few columns, for analyses that need no files.
///
/// - Parameters:
///   - lower: the range of each metric that is better when lower.
///   - tree: another benchmark than one of which every column is a member.
func study(
    _ columns: [(name: String, scores: [Double?])], rule: MissingRule = .zero,
    lower: [String: ClosedRange<Double>] = [:], tree: Benchmark? = nil
) -> Study {
    let count = columns.first?.scores.count ?? 0
    let models = (0..<count).map {
        Model(key: "m\($0)", name: "Model \($0)", position: Position(file: "t.csv", line: $0 + 2, column: 1))
    }
    let metrics = columns.map { column in
        let range = lower[column.name]
        return Metric(
            name: column.name, range: range, better: range == nil ? .higher : .lower, table: "t.csv")
    }
    let scores = columns.map { column in
        var scores = ScoreColumn(count: count)
        for (index, score) in column.scores.enumerated() {
            if let score { scores[index] = .value(score) }
        }
        return scores
    }
    return Study(
        ScoreTable(models: models, metrics: metrics, columns: scores),
        tree ?? Benchmark(name: "all", members: columns.map { .metric($0.name) }), rule)
}

extension Study {
    /// A study of nothing but a table, a tree and a rule.
    init(_ table: ScoreTable, _ benchmark: Benchmark?, _ rule: MissingRule = .zero) {
        self.init(
            title: "T", date: "2024-01-01", url: nil, notice: nil, table: table, benchmark: benchmark,
            otherBenchmarks: [], statedRule: Located(rule, at: Position(file: "study.yaml")), schemes: nil,
            cohorts: [], published: [], inputs: [], narrative: [], bibliography: nil)
    }
}

extension SchemeComparison {
    /// Schemes over the metrics of a study's benchmark, every model a candidate.
    init(of study: Study, _ schemes: [Scheme] = Scheme.paper, level: StudyScores.Level = .leaves) {
        let lab = Lab(study)
        let benchmark = study.benchmark ?? Benchmark(name: "none", members: [])
        self = lab.answer(
            to: .init(
                schemes, of: benchmark, level: level, models: lab.everyModel, under: study.missingRule))
    }
}

extension SchemeComparison.Entry {
    var ranks: [Double] { outcome.ranks }
    var positions: [Double] { outcome.positions }
}
