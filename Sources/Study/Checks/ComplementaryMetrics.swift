import Diagnostics

extension ColumnChecks {
    /// Two metrics that add up to the same in every row, an accuracy and its error: one thing twice, in opposite
    /// directions. Silent where the study says of both which scores are better.
    func checkComplements(_ diagnostics: inout Diagnostics) {
        let columns = joined.columns.indices.filter { joined.columns[$0].presentCount >= 3 }
        // Beyond that the comparison of all pairs would take longer than all else.
        guard columns.count <= 2000 else { return }
        let tolerances = joined.columns.map(\.halfUnit)
        for (place, first) in columns.enumerated() {
            for second in columns[(place + 1)...] {
                guard
                    let sum = constantSum(
                        of: (joined.columns[first], tolerances[first]),
                        and: (joined.columns[second], tolerances[second])
                    ).map(short),
                    !statesDirection(of: joined.metrics[first].name)
                        || !statesDirection(of: joined.metrics[second].name)
                else { continue }
                let names = [joined.metrics[first].name, joined.metrics[second].name]
                diagnostics.warning(
                    .complementaryMetrics,
                    "'\(names[1])' and '\(names[0])' add up to \(sum) in every row, so that what is better on one is worse "
                        + "on the other",
                    at: joined.heads[second],
                    mend:
                        "say under 'metrics:' of each whether higher or lower is better, or leave one out: ignore: ["
                        + "\(yamlText(names[1]))]")
            }
        }
    }
}
