import Study

/// The columns of a leaderboard that hold scores: the aggregate, then what lies below it, then the other trees, then the
/// metrics of no tree. A benchmark stands before its members.
struct LeaderboardColumns: Sendable {
    struct Column: Sendable {
        let name: String
        /// The benchmark whose column this one folds into; nil at the top.
        let parent: String?
        /// 0 for the root of a tree and for a metric of none.
        let depth: Int
    }

    /// Neighbouring columns under one heading.
    struct Group: Sendable {
        let title: String
        let columns: [Column]
    }

    /// The aggregate's; nil for a study without one.
    let aggregate: Column?
    let groups: [Group]

    init(of study: Study) {
        aggregate = study.benchmark.map { Column(name: $0.name, parent: nil, depth: 0) }
        var groups = study.benchmark.map(Self.groups) ?? []
        groups += study.otherBenchmarks.map { root in
            Group(title: root.title, columns: Self.columns(of: .benchmark(root), in: nil, depth: 0))
        }
        let inTrees = Set(study.trees.flatMap(\.leaves))
        let outside = study.table.metrics.filter { !inTrees.contains($0.name) }
        if !outside.isEmpty {
            groups.append(
                Group(
                    title: study.trees.isEmpty ? "Metrics" : "Outside the benchmarks",
                    columns: outside.map { Column(name: $0.name, parent: nil, depth: 0) }))
        }
        self.groups = groups
    }

    /// Each benchmark directly below the root is a group; metrics directly below it gather under the root's title.
    private static func groups(below root: Benchmark) -> [Group] {
        var groups: [Group] = []
        for member in root.members {
            let columns = columns(of: member, in: root.name, depth: 1)
            switch (member, groups.last) {
            case (.benchmark(let benchmark), _):
                groups.append(Group(title: benchmark.title, columns: columns))
            case (.metric, let last?) where last.title == root.title:
                groups[groups.count - 1] = Group(title: root.title, columns: last.columns + columns)
            case (.metric, _):
                groups.append(Group(title: root.title, columns: columns))
            }
        }
        return groups
    }

    private static func columns(
        of member: Benchmark.Member, in parent: String?, depth: Int
    ) -> [Column] {
        let own = Column(name: member.name, parent: parent, depth: depth)
        guard case .benchmark(let benchmark) = member else { return [own] }
        return [own]
            + benchmark.members.flatMap { columns(of: $0, in: benchmark.name, depth: depth + 1) }
    }
}
