import Statistics
import Study

/// Computes the scores of a benchmark tree: each benchmark is the arithmetic mean of its members.
///
/// Means are exact. Scores are decimals of a few digits, and two models whose exact means are equal must tie, which
/// sums of Doubles do not grant. Scores with more digits than exact arithmetic holds fall back to Doubles; such
/// scores do not tie by rounding.
struct Integration {
    let table: ScoreTable
    let rule: MissingRule
    /// Every benchmark that was integrated, by name.
    private(set) var benchmarks: [String: Measure] = [:]
    /// Every metric that entered one, as it entered: turned so that higher is better, missing scores still missing.
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
            ExactScore.mean(of: members.map { $0[model] }, under: rule)
        }
        benchmarks[benchmark.name] = Measure(
            name: benchmark.name, title: benchmark.title, scores: integrated.map { $0?.number },
            better: .higher)
        return integrated
    }

    /// A lower-is-better metric enters mirrored in its range, so that higher is better in every mean and a missing score
    /// that counts as 0 never counts as the best. A study without that range is refused when it is read.
    private mutating func enter(_ name: String) -> [ExactScore?] {
        guard let metric = table.metric(named: name), let column = table.column(name) else {
            return Array(repeating: nil, count: table.models.count)
        }
        let scores = table.models.indices.map { model in
            column.value(model).map { score in
                guard metric.better == .lower, let range = metric.range else { return ExactScore(score) }
                return ExactScore(score).mirrored(in: range)
            }
        }
        metrics[name] = Measure(
            name: name, title: metric.title, scores: scores.map { $0?.number }, better: .higher)
        return scores
    }
}

/// A score on the way up the tree: exact while Int128 holds it, otherwise the Double alone.
private struct ExactScore {
    let number: Double
    let exact: ExactFraction?

    init(_ score: Double) {
        number = score
        exact = ExactFraction(decimal: score)
    }

    private init(number: Double, exact: ExactFraction?) {
        self.number = number
        self.exact = exact
    }

    /// Lowest + highest − score.
    func mirrored(in range: ClosedRange<Double>) -> ExactScore {
        if let exact, let lowest = ExactFraction(decimal: range.lowerBound),
            let highest = ExactFraction(decimal: range.upperBound),
            let mirrored = ExactFraction.sum([lowest, highest, -exact])
        {
            return ExactScore(number: mirrored.double, exact: mirrored)
        }
        return ExactScore(number: range.lowerBound + range.upperBound - number, exact: nil)
    }

    /// The mean of a benchmark's members for one model; nil where the rule leaves it without a score.
    static func mean(of members: [ExactScore?], under rule: MissingRule) -> ExactScore? {
        var counted = members.compactMap(\.self)
        if counted.count < members.count {
            switch rule {
            case .zero: counted += Array(repeating: ExactScore(0), count: members.count - counted.count)
            case .skip: break
            case .undefined: return nil
            }
        }
        if counted.isEmpty { return nil }
        let fractions = counted.compactMap(\.exact)
        if fractions.count == counted.count, let mean = ExactFraction.mean(fractions) {
            return ExactScore(number: mean.double, exact: mean)
        }
        return (try? Statistics.mean(counted.map(\.number)).get()).map { ExactScore(number: $0, exact: nil) }
    }
}
