import Diagnostics

extension ColumnChecks {
    /// Members of one benchmark of which some are many times as large as others, per cent beside shares, ratings beside
    /// per cent: their mean has the order of the large ones. Silent where the study compares by z-scores or ranks first.
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
                    "compare by z-scores first, schemes: [z-score, mean, mean-rank], or by ranks, schemes: "
                    + "[mean-rank, mean, z-score], or give both one range, as by writing shares as per cent; docs/scales.md tells why"
            )
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
        let ranges = columns.map { joined.metrics[$0].range }
        return Member(
            name: member.name, column: column, lowest: lowest, highest: highest,
            range: ranges.count == 1 ? ranges[0] : nil)
    }

    private struct Member {
        let name: String
        let column: Int
        let lowest: Double
        let highest: Double
        /// What the study says is possible on the one metric.
        let range: ClosedRange<Double>?

        var size: Double { max(abs(lowest), abs(highest)) }
    }

    /// Shares are small beside one another without being of another unit, so the larger member must be none.
    private func differInScale(_ small: Member, _ large: Member) -> Bool {
        let ratio = large.size / small.size
        if large.size <= 1.5 { return false }
        if let few = small.range, let many = large.range {
            let width = { (range: ClosedRange<Double>) in range.upperBound - range.lowerBound }
            if width(few) > 0, width(many) / width(few) >= 5 { return true }
        }
        // Beyond a hundred nothing is per cent.
        return ratio >= (small.size <= 1.5 ? 20 : large.size > 150 && small.size <= 100 ? 5 : 50)
    }
}
