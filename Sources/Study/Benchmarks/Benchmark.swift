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

    package init(name: String, title: String? = nil, description: String? = nil, members: [Member]) {
        self.name = name
        self.title = title ?? name
        self.description = description
        self.members = members
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

    /// The benchmark of that name in this tree, this one included.
    package func benchmark(named name: String) -> Benchmark? {
        subtree.first { $0.name == name }
    }
}
