import Findings
package import Study

/// How much does each metric and benchmark count? The weight of a member in each benchmark above it, when nothing is
/// missing: a benchmark is the mean of its members, so a path down the tree multiplies their shares, and a metric that
/// several paths lead to counts on each.
package struct Weights: Analysis {
    package typealias Question = Benchmark

    package let benchmark: Benchmark
    /// Every metric and benchmark below it once, in the order of the tree.
    package let members: [(name: String, weight: Double)]

    package init(_ benchmark: Benchmark, in lab: Lab) { self.init(of: benchmark) }

    init(of benchmark: Benchmark) {
        self.benchmark = benchmark
        var order: [String] = []
        var weights: [String: Double] = [:]
        func walk(_ benchmark: Benchmark, _ weight: Double) {
            let share = weight / Double(benchmark.members.count)
            for member in benchmark.members {
                if weights[member.name] == nil { order.append(member.name) }
                weights[member.name, default: 0] += share
                if case .benchmark(let inner) = member { walk(inner, share) }
            }
        }
        walk(benchmark, 1)
        members = order.map { ($0, weights[$0] ?? 0) }
    }

    /// Nil for what is not below the benchmark.
    package subscript(name: String) -> Double? { members.first { $0.name == name }?.weight }

    /// As values of the benchmark: `benchmark.average.weight(V1)`.
    var table: FindingTable {
        FindingTable(
            of: members, keys: [KeyFacet("metric", .measure, "A metric or benchmark below it") { $0.name }],
            [
                .number("weight", .share, "Its share in the benchmark's score when nothing is missing") {
                    .defined($0.weight)
                }
            ])
    }
}
