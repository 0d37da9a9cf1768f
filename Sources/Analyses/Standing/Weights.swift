import Findings
import OrderedCollections
package import Study

/// How much does each metric and benchmark count? The weight of a member in a benchmark above it, when nothing is
/// missing: a benchmark is the mean of its members, in the ratio of their weights, so a path down the tree multiplies their
/// shares, and what several paths lead to counts on each.
package struct Weights: Analysis {
    package typealias Question = Benchmark

    /// A metric or benchmark below the root.
    package struct Member: Sendable, Hashable {
        package let name: String
        /// What it counts as a member of each benchmark that it is directly a member of, in the order of the tree.
        package fileprivate(set) var parts: [Part]

        /// What it counts in all.
        package var weight: Double { parts.reduce(0) { $0 + $1.weight } }
    }

    /// What a member counts through one of the benchmarks that it is directly a member of.
    package struct Part: Sendable, Hashable {
        package let parent: Benchmark
        package fileprivate(set) var weight: Double
    }

    package let benchmark: Benchmark
    /// Each once, in the order of the tree.
    package let members: [Member]

    package init(_ benchmark: Benchmark, in lab: Lab) { self.init(of: benchmark) }

    init(of benchmark: Benchmark) {
        self.benchmark = benchmark
        var members: OrderedDictionary<String, Member> = [:]
        func walk(_ parent: Benchmark, _ weight: Double) {
            let ratio = parent.ratio?.map(Double.init)
            let whole = ratio?.reduce(0, +) ?? Double(parent.members.count)
            for (place, member) in parent.members.enumerated() {
                let share = weight * (ratio?[place] ?? 1) / whole
                members[member.name, default: Member(name: member.name, parts: [])].add(
                    share, through: parent)
                if case .benchmark(let inner) = member { walk(inner, share) }
            }
        }
        walk(benchmark, 1)
        self.members = Array(members.values)
    }

    /// Nil for what is not below the benchmark.
    package subscript(name: String) -> Member? { members.first { $0.name == name } }
}

extension Weights.Member {
    fileprivate mutating func add(_ weight: Double, through parent: Benchmark) {
        if let known = parts.firstIndex(where: { $0.parent == parent }) {
            parts[known].weight += weight
        } else {
            parts.append(Weights.Part(parent: parent, weight: weight))
        }
    }
}

// MARK: - What it yields

extension Weights {
    /// As values of the benchmark: `benchmark.average.weight(V1)`, and of what is a member of several benchmarks also each
    /// part, `benchmark.average.weight(V1, neural)`.
    var tables: [FindingTable] {
        let shared = members.filter { $0.parts.count > 1 }
        let parts = shared.flatMap { member in member.parts.map { (name: member.name, part: $0) } }
        let whole = FindingTable(
            of: members, keys: [KeyFacet("metric", .measure, "A metric or benchmark below it", \.name)],
            [
                .number("weight", .share, "Its share in the benchmark's score when nothing is missing") {
                    .defined($0.weight)
                }.limited(to: .positive)
            ])
        if parts.isEmpty { return [whole] }
        return [
            whole,
            FindingTable(
                of: parts,
                keys: [
                    KeyFacet("metric", .measure, "A member of several benchmarks below it") { $0.name },
                    KeyFacet("parent", .measure, "One of those benchmarks") { $0.part.parent.name },
                ],
                [
                    .number(
                        "weight", .share, "What it counts as a member of that one when nothing is missing"
                    ) { .defined($0.part.weight) }.limited(to: .positive)
                ]),
        ]
    }
}
