import Diagnostics

/// Turns the names and globs of a declared benchmark into members that exist.
struct BenchmarkResolution {
    private let table: ScoreTable
    private let metrics: [String]
    private let known: Set<String>
    /// Where each benchmark's name was declared first.
    private var declared: [String: Position] = [:]
    /// Which benchmark holds a metric already.
    private var holders: [String: String] = [:]

    init(_ table: ScoreTable) {
        self.table = table
        metrics = table.metrics.map(\.name)
        known = Set(metrics)
    }

    /// A benchmark none of whose members exist is an error, and stays, so that who names it is not told that it is none.
    mutating func resolve(_ declaration: BenchmarkDeclaration, _ diagnostics: inout Diagnostics) -> Benchmark
    {
        let name = declaration.name
        if let earlier = declared.updateValue(name.position, forKey: name.value) {
            diagnostics.error(
                .duplicateBenchmark,
                "benchmark '\(name.value)' stands twice", at: name.position,
                mend: "the other is on line \(earlier.line); rename one")
        }
        var members: [Benchmark.Member] = []
        var weights: [Weight] = []
        var entries: [String: Entry] = [:]
        var mentions: [String: Position] = [:]
        for member in declaration.members {
            switch member.content {
            case .benchmark(let inner):
                members.append(.benchmark(resolve(inner, &diagnostics)))
                weights.append(member.weight)
            case .pattern(let pattern):
                if let earlier = mentions.updateValue(pattern.position, forKey: pattern.value),
                    Glob.isPattern(pattern.value)
                {
                    diagnostics.memberTwice(pattern, of: name.value, line: earlier.line)
                }
                for metric in resolve(pattern, in: name.value, &diagnostics) {
                    let entry = Entry(
                        place: members.count, pattern: pattern, isExact: pattern.value == metric,
                        weight: member.weight)
                    if let earlier = entries[metric] {
                        let decisive = entry.outweighing(earlier, on: metric, in: name.value, &diagnostics)
                        entries[metric] = decisive
                        weights[decisive.place] = decisive.weight
                        continue
                    }
                    entries[metric] = entry
                    members.append(.metric(metric))
                    weights.append(member.weight)
                    checkDirection(of: metric, in: name.value, at: pattern.position, &diagnostics)
                    if let holder = holders.updateValue(name.value, forKey: metric), holder != name.value {
                        diagnostics.warning(
                            .sharedMetric,
                            "metric '\(metric)' is a member of '\(holder)' and of '\(name.value)'; it counts in both",
                            at: pattern.position)
                    }
                }
            }
        }
        return Benchmark(
            name: name.value, title: declaration.title, description: declaration.description,
            members: members,
            weights: weights)
    }

    /// What makes a metric a member of a benchmark.
    private struct Entry {
        /// Where it stands among the members.
        var place: Int
        let pattern: Located<String>
        let isExact: Bool
        let weight: Weight

        /// Which of this and an earlier entry of the same metric decides its weight. The exact name does, as everywhere: a
        /// pattern can give all that it fits a weight of which one is an exception.
        func outweighing(
            _ earlier: Entry, on metric: String, in benchmark: String, _ diagnostics: inout Diagnostics
        ) -> Entry {
            if weight == earlier.weight, isExact {
                diagnostics.memberTwice(pattern, of: benchmark, line: earlier.pattern.position.line)
            }
            if weight != earlier.weight, isExact == earlier.isExact {
                diagnostics.error(
                    .conflictingWeights,
                    "'\(metric)' is a member of '\(benchmark)' twice, with different weights",
                    at: pattern.position,
                    mend:
                        "the other is on line \(earlier.pattern.position.line); give both one weight, or remove one"
                )
            }
            guard isExact, !earlier.isExact else { return earlier }
            var decisive = self
            decisive.place = earlier.place
            return decisive
        }
    }

    /// A mean needs all its members to be better when higher, and only a range says how to turn one round.
    private func checkDirection(
        of metric: String, in benchmark: String, at place: Position, _ diagnostics: inout Diagnostics
    ) {
        guard let metric = table.metric(named: metric), metric.better == .lower, metric.range == nil else {
            return
        }
        diagnostics.error(
            .missingRange,
            "'\(metric.name)', a member of '\(benchmark)', is better when lower, and the study gives no range to turn "
                + "it round in", at: place,
            mend: "add it under 'metrics:', as in \(metric.name): {better: lower, range: [0, 1]}")
    }

    /// A glob stands for the metrics it fits, in the tables' order; any other name for itself.
    private func resolve(
        _ pattern: Located<String>, in benchmark: String, _ diagnostics: inout Diagnostics
    ) -> [String] {
        if known.contains(pattern.value) { return [pattern.value] }
        let fitting = Glob.isPattern(pattern.value) ? metrics.filter(Glob(pattern.value).matches) : []
        if fitting.isEmpty {
            diagnostics.error(
                Glob.isPattern(pattern.value) ? .unmatchedPattern : .unknownMetric,
                Glob.isPattern(pattern.value)
                    ? "no metric fits '\(pattern.value)', a member of '\(benchmark)'"
                    : "'\(pattern.value)', a member of '\(benchmark)', is no metric of the tables",
                at: pattern.position, mend: didYouMean(pattern.value, among: metrics))
        }
        return fitting
    }
}

extension Diagnostics {
    /// Whoever names a member again may have meant another. A pattern may fit what another fits, and a name gives one of a
    /// pattern's metrics a weight of its own.
    fileprivate mutating func memberTwice(_ member: Located<String>, of benchmark: String, line: Int) {
        error(
            .duplicateMember, "'\(member.value)' is a member of '\(benchmark)' already", at: member.position,
            mend: "it became one on line \(line); name another, or remove this one")
    }
}
