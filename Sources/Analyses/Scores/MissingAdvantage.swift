package import Study

/// Does what stands in for a missing score beat scores that are there? Where scores are negative, a missing one that counts
/// as 0 does.
package struct MissingAdvantage: Analysis {
    package typealias Question = MissingRule

    /// A metric under a benchmark on which a missing score counts for more than some present ones.
    package struct Case: Sendable, Hashable {
        package let metric: String
        /// Models that have no score on it.
        package let missing: Int
        /// Models whose score counts for less.
        package let beaten: Int
        /// Whether those are most of the models that it scores.
        let isMost: Bool
    }

    /// A metric that is turned round in its range, on which what counts for a missing score is another number than the
    /// rule's sentence says.
    package struct Turned: Sendable, Hashable {
        package let metric: String
        /// The score that a missing one counts as, on the metric's own scale.
        package let counted: Double
    }

    package let rule: MissingRule
    /// Those that have missing scores, in the table's order.
    package let turned: [Turned]
    /// In the table's order.
    package let cases: [Case]

    package init(_ rule: MissingRule, in lab: Lab) {
        self.rule = rule
        let entering = Set(lab.study.trees.flatMap(\.leaves))
        turned = lab.study.table.metrics.compactMap { metric in
            guard entering.contains(metric.name), metric.better == .lower, let fill = rule.fill,
                let column = lab.study.table.column(metric.name),
                let missing = (0..<column.count).first(where: { !column.isPresent($0) }),
                let counted = fill((0..<column.count).map { column.value($0).map(metric.entering) })[missing]
            else { return nil }
            return Turned(metric: metric.name, counted: metric.entering(counted))
        }
        cases = lab.study.table.metrics.compactMap { metric in
            guard entering.contains(metric.name), let fill = rule.fill,
                let column = lab.study.table.column(metric.name)
            else { return nil }
            let present = (0..<column.count).map { column.value($0).map(metric.entering) }
            let filled = fill(present)
            let counted = zip(present, filled).compactMap { $0 == nil ? $1 : nil }
            guard let best = counted.max() else { return nil }
            let beaten = present.count { score in score.map { $0 < best } ?? false }
            if beaten == 0 { return nil }
            return Case(
                metric: metric.name, missing: counted.count, beaten: beaten,
                isMost: 2 * beaten > present.count - counted.count)
        }
    }
}

extension MissingAdvantage {
    /// A warning's words where it beats most of what is there, which turns a ranking round; nil where it does not. A few
    /// scores a little below 0 are only told on the data page.
    package var warning: String? {
        let worst = cases.filter(\.isMost)
        guard let first = worst.first else { return nil }
        let others = worst.count == 1 ? "" : " and \(worst.count - 1) more"
        return
            "missing scores \(rule.effect), and so outrank most of the scores that are there, on "
            + "'\(first.metric)'\(others)"
    }
}

extension Metric {
    /// A score as it enters a benchmark: turned round in the metric's range where lower is better.
    fileprivate func entering(_ score: Double) -> Double {
        guard better == .lower, let range else { return score }
        return ExactScore(score).mirrored(in: range).number
    }
}
