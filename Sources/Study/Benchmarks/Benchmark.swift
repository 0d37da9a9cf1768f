import OrderedCollections

/// A node of the benchmark tree: metrics or benchmarks that are integrated into one score.
package struct Benchmark: Sendable, Hashable {
    package enum Member: Sendable, Hashable {
        /// A metric, by its name in the table.
        case metric(String)
        case benchmark(Benchmark)

        package var name: String {
            switch self {
            case .metric(let name): name
            case .benchmark(let benchmark): benchmark.name
            }
        }
    }

    package let name: String
    /// What people read; the name when the study gives none.
    package let title: String
    package let description: String?
    /// In the study's order, globs already resolved.
    package let members: [Member]
    /// What each member counts, as the study states it.
    package let weights: [Weight]
    /// The same as the smallest whole numbers in their ratio: what every mean of the members follows. Nil where all count
    /// the same, so that means without weights need none.
    package let ratio: [Int]?

    /// - Parameter weights: one for each member; those that are not given are 1.
    package init(
        name: String, title: String? = nil, description: String? = nil, members: [Member],
        weights: [Weight] = []
    ) {
        self.name = name
        self.title = title ?? name
        self.description = description
        self.members = members
        self.weights = members.indices.map { weights.indices.contains($0) ? weights[$0] : .one }
        ratio = self.weights.ratio
    }

    /// The names of the metrics at the leaves, from first to last.
    package var leaves: [String] {
        members.flatMap { member in
            switch member {
            case .metric(let name): [name]
            case .benchmark(let benchmark): benchmark.leaves
            }
        }
    }

    /// The names of the metrics below it, each once: a metric of two benchmarks is one metric all the same.
    package var metrics: [String] { Array(OrderedSet(leaves)) }

    /// This benchmark and all below it, parents before their members.
    package var subtree: [Benchmark] {
        [self]
            + members.flatMap { member in
                switch member {
                case .metric: [Benchmark]()
                case .benchmark(let benchmark): benchmark.subtree
                }
            }
    }

    /// Whether a member of this benchmark, or of one below it, counts more than another.
    package var isWeighted: Bool { subtree.contains { $0.ratio != nil } }

    /// The benchmark of that name in this tree, this one included.
    package func benchmark(named name: String) -> Benchmark? {
        subtree.first { $0.name == name }
    }
}
