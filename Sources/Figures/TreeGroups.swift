import Analyses
import Tables

extension Study {
    /// Measures in the order in which the benchmark trees name them, parents before members; those outside any tree
    /// come last, in the order given.
    func inTreeOrder(_ measures: [Measure]) -> [Measure] {
        let order = trees.flatMap(\.namesInOrder)
        let places = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return measures.enumerated()
            .sorted {
                (places[$0.element.name] ?? .max, $0.offset) < (places[$1.element.name] ?? .max, $1.offset)
            }
            .map(\.element)
    }

    /// The titles of the benchmarks around each measure, outermost first and without the tree's root: what a heatmap
    /// brackets. Neighbours that share a prefix of their lists share those brackets.
    func groupTitles(of measures: [Measure]) -> [[String]] {
        measures.map { ancestors(of: $0.name).dropFirst().map(\.title) }
    }
}

extension Benchmark {
    fileprivate var namesInOrder: [String] {
        [name]
            + members.flatMap { member in
                if case .benchmark(let inner) = member { inner.namesInOrder } else { [member.name] }
            }
    }
}
