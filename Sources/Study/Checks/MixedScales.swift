import Diagnostics

extension ColumnChecks {
    /// Members of one benchmark of which some are a hundred times as large as others, per cent beside shares: their mean
    /// has the order of the large ones alone. Silent where the study compares by z-scores or ranks first.
    func checkScales(_ diagnostics: inout Diagnostics) {
        if let reference = declaration.schemes?.first?.value, reference != "mean" { return }
        let places = Dictionary(
            joined.metrics.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        for benchmark in trees.flatMap(\.subtree) {
            let members = benchmark.members.compactMap { member(of: $0, places) }
            guard let small = members.min(by: { $0.size < $1.size }),
                let large = members.max(by: { $0.size < $1.size }), differInScale(small, large)
            else { continue }
            diagnostics.warning(
                .mixedScales,
                "members of '\(benchmark.name)' differ in scale: '\(large.name)' runs from \(short(large.lowest)) to "
                    + "\(short(large.highest)), '\(small.name)' from \(short(small.lowest)) to \(short(small.highest)), so "
                    + "that '\(small.name)' hardly counts in the mean",
                at: joined.heads[small.column],
                mend:
                    "write both in one unit, put them into benchmarks of their own, or compare by z-scores first: "
                    + "schemes: [z-score, mean, mean-rank]")
        }
    }

    /// A metric with its numbers, or a benchmark with those of all metrics below it; nil without any but zeros.
    private func member(of member: Benchmark.Member, _ places: [String: Int]) -> Member? {
        let metrics = if case .benchmark(let benchmark) = member { benchmark.metrics } else { [member.name] }
        let columns = metrics.compactMap { places[$0] }
        let values = columns.flatMap { numbers($0).map(\.value) }
        guard let column = columns.first, let lowest = values.min(), let highest = values.max(),
            lowest != 0 || highest != 0
        else { return nil }
        return Member(name: member.name, column: column, lowest: lowest, highest: highest)
    }

    private struct Member {
        let name: String
        let column: Int
        let lowest: Double
        let highest: Double

        var size: Double { max(abs(lowest), abs(highest)) }
    }

    /// Shares are small beside one another without being of another unit, so the larger member must be none.
    private func differInScale(_ small: Member, _ large: Member) -> Bool {
        large.size > 1.5 && large.size / small.size >= (small.size <= 1.5 ? 20 : 50)
    }
}
