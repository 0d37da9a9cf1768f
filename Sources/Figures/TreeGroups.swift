import Analyses
import Graphics
import Study

extension Study {
    /// The titles of the benchmarks around each metric or benchmark, outermost first and without the tree's root: what
    /// a figure brackets. Neighbours that share a prefix of their lists share those brackets.
    func groupTitles(of names: [String]) -> [[String]] {
        names.map { ancestors(of: $0).dropFirst().map(\.title) }
    }
}

/// Neighbours that share a benchmark share a bracket. Outer benchmarks lie farther from the plot, one level for each
/// step of the tree.
func brackets(around paths: [[String]]) -> [Brackets.Group] {
    let depth = paths.map(\.count).max() ?? 0
    return (0..<depth).flatMap { level in
        var groups: [Brackets.Group] = []
        for (index, path) in paths.enumerated() where path.count > level {
            let isShared = index > 0 && paths[index - 1].prefix(level + 1) == path.prefix(level + 1)
            if isShared, let last = groups.popLast() {
                groups.append(
                    Brackets.Group(last.name, bands: last.bands.lowerBound...index, level: depth - 1 - level))
            } else {
                groups.append(Brackets.Group(path[level], bands: index...index, level: depth - 1 - level))
            }
        }
        return groups
    }
}
