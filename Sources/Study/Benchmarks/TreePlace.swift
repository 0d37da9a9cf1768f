import OrderedCollections

/// Where a metric or benchmark stands in the study's trees.
package struct TreePlace: Sendable, Hashable {
    package let name: String
    /// The benchmark that it is directly a member of; nil for the root of a tree and for a metric of none.
    package let parent: String?
    /// 0 for the root of a tree and for a metric of none.
    package let depth: Int

    package init(name: String, parent: String?, depth: Int) {
        self.name = name
        self.parent = parent
        self.depth = depth
    }
}

extension Study {
    /// Every metric and benchmark tree by tree, a benchmark before its members; then the metrics of no tree. A member of
    /// two benchmarks stands in both places.
    package var places: [TreePlace] {
        trees.flatMap(\.places)
            + metricsOutsideTrees.map { TreePlace(name: $0.name, parent: nil, depth: 0) }
    }

    /// The names of every metric and benchmark once, where they stand first.
    package var measureNamesInTreeOrder: [String] { Array(OrderedSet(places.map(\.name))) }

    /// In the table's order.
    package var metricsOutsideTrees: [Metric] {
        let inTrees = Set(trees.flatMap(\.leaves))
        return table.metrics.filter { !inTrees.contains($0.name) }
    }

    /// Every metric of the table once, in the order of the places.
    package var metricsInTreeOrder: [String] {
        Array(OrderedSet(trees.flatMap(\.leaves) + metricsOutsideTrees.map(\.name)))
    }

    /// The same names in the order of the places; others come last, in the order given.
    package func inTreeOrder(_ names: [String]) -> [String] {
        let order = Dictionary(
            trees.flatMap(\.places).enumerated().map { ($1.name, $0) },
            uniquingKeysWith: { first, _ in first })
        return names.enumerated()
            .sorted { (order[$0.element] ?? .max, $0.offset) < (order[$1.element] ?? .max, $1.offset) }
            .map(\.element)
    }

    /// The names of every metric in the table's order, then of every benchmark in the order of the trees, each once.
    package var measureNames: [String] {
        Array(OrderedSet(table.metrics.map(\.name) + trees.flatMap(\.subtree).map(\.name)))
    }
}

extension Benchmark {
    /// This benchmark, then all below it.
    package var places: [TreePlace] { Member.benchmark(self).places(in: nil, depth: 0) }
}

extension Benchmark.Member {
    /// This member of `parent`, then all below it.
    package func places(in parent: String?, depth: Int) -> [TreePlace] {
        let own = TreePlace(name: name, parent: parent, depth: depth)
        guard case .benchmark(let benchmark) = self else { return [own] }
        return [own] + benchmark.members.flatMap { $0.places(in: name, depth: depth + 1) }
    }
}
