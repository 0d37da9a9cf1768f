import Study

/// The columns of a leaderboard that hold scores, under their headings: the aggregate, then what lies below it, then the
/// other trees, then the metrics of no tree. A benchmark stands before its members, and its members' columns fold into its.
struct LeaderboardColumns: Sendable {
    /// Neighbouring columns under one heading.
    struct Group: Sendable {
        let title: String
        let columns: [TreePlace]
    }

    /// The aggregate's; nil for a study without one.
    let aggregate: TreePlace?
    let groups: [Group]

    init(of study: Study) {
        aggregate = study.benchmark?.places.first
        var groups = study.benchmark.map(Self.groups) ?? []
        groups += study.otherBenchmarks.map { Group(title: $0.title, columns: $0.places) }
        let outside = study.metricsOutsideTrees
        if !outside.isEmpty {
            groups.append(
                Group(
                    title: study.trees.isEmpty ? "Metrics" : "Outside the benchmarks",
                    columns: outside.map { TreePlace(name: $0.name, parent: nil, depth: 0) }))
        }
        self.groups = groups
    }

    /// Each benchmark directly below the root is a group; metrics directly below it gather under the root's title.
    private static func groups(below root: Benchmark) -> [Group] {
        var groups: [Group] = []
        for member in root.members {
            let columns = member.places(in: root.name, depth: 1)
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

    /// Every column in order.
    var all: [TreePlace] { [aggregate].compactMap(\.self) + groups.flatMap(\.columns) }
}
