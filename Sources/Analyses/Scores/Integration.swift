import Study

/// Computes the scores of a benchmark tree: each benchmark is the arithmetic mean of its members,
/// weighted where the study states weights.
///
/// Means are exact. Scores are decimals of a few digits, and two models whose exact means are equal must tie, which
/// sums of Doubles do not grant. Scores with more digits than exact arithmetic holds fall back to Doubles; such
/// scores do not tie by rounding.
struct Integration {
    let table: ScoreTable
    let rule: MissingRule
    /// Every benchmark that was integrated, by name.
    private(set) var benchmarks: [String: Measure] = [:]
    /// Every metric that entered one, as it entered: turned so that higher is better, with the missing rule applied.
    private(set) var metrics: [String: Measure] = [:]

    init(table: ScoreTable, rule: MissingRule) {
        self.table = table
        self.rule = rule
    }

    mutating func integrate(_ tree: Benchmark) {
        _ = scores(of: tree)
    }

    private mutating func scores(of benchmark: Benchmark) -> [ExactScore?] {
        var members: [[ExactScore?]] = []
        for member in benchmark.members {
            switch member {
            case .metric(let name): members.append(enter(name))
            case .benchmark(let inner): members.append(scores(of: inner))
            }
        }
        let integrated = table.models.indices.map { model in
            ExactScore.mean(
                of: members.map { $0[model] }, ratio: benchmark.ratio, needsAll: rule.needsAll)
        }
        let scores = integrated.map { $0?.number }
        let below = benchmark.leaves.compactMap { metrics[$0]?.decimals }
        benchmarks[benchmark.name] = Measure(
            name: benchmark.name, title: benchmark.title, scores: scores,
            decimals: max(below.max() ?? 0, Measure.decimals(showing: scores)),
            imputed: imputed(benchmark, scores), reasonBelow: .below(rule))
        return integrated
    }

    /// The models that have a score though no metric below the benchmark scores them.
    private func imputed(_ benchmark: Benchmark, _ scores: [Double?]) -> Set<Int> {
        if rule.fill == nil { return [] }
        let columns = benchmark.leaves.compactMap { table.column($0) }
        return Set(
            scores.indices.filter { model in
                scores[model] != nil && !columns.contains { $0.isPresent(model) }
            })
    }

    /// A lower-is-better metric enters mirrored in its range, so that higher is better in every mean and a missing score
    /// that counts as 0 never counts as the best. A study without that range is refused when it is read.
    private mutating func enter(_ name: String) -> [ExactScore?] {
        guard let metric = table.metric(named: name), let column = table.column(name) else {
            return Array(repeating: nil, count: table.models.count)
        }
        var scores = table.models.indices.map { model in
            column.value(model).map { score in
                guard metric.better == .lower, let range = metric.range else { return ExactScore(score) }
                return ExactScore(score).mirrored(in: range)
            }
        }
        if let fill = rule.fill {
            scores = zip(scores, fill(scores.map { $0?.number })).map { $0 ?? $1.map(ExactScore.init) }
        }
        metrics[name] = Measure(
            name: name, title: metric.title, scores: scores.map { $0?.number },
            decimals: column.shownDecimals, reasonBelow: .below(rule))
        return scores
    }
}
