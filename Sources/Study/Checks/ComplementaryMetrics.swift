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
                guard let sum = constantSum(first, second, tolerances),
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

    private func constantSum(_ first: Int, _ second: Int, _ tolerances: [Double]) -> String? {
        let (a, b) = (joined.columns[first], joined.columns[second])
        // Numbers of the same decimals add up exactly, but for what Doubles leave out.
        let isEven = tolerances[first] == tolerances[second]
        var sum: Double?
        var rows = 0
        var lowest = Double.infinity
        var highest = -Double.infinity
        for model in 0..<a.count {
            guard let x = a.value(model), let y = b.value(model) else {
                // A part is there wherever the other is; most pairs of a sparse table end here.
                if a.isPresent(model) || b.isPresent(model) { return nil }
                continue
            }
            let rounding = max(abs(x), abs(y)) * 1e-9
            let tolerance = rounding + (isEven ? 0 : 2 * max(tolerances[first], tolerances[second]))
            if let sum, abs(x + y - sum) > tolerance { return nil }
            if sum == nil { sum = x + y }
            rows += 1
            lowest = min(lowest, x)
            highest = max(highest, x)
        }
        guard let sum, rows >= 3, highest - lowest > 20 * max(tolerances[first], tolerances[second]) else {
            return nil
        }
        let whole = [1.0, 100].first { abs($0 - sum) <= 2 * max(tolerances[first], tolerances[second]) }
        // Of few rows chance could make any sum, though hardly that of a whole.
        if let whole { return short(whole) }
        return rows >= 5 ? short((sum * 1e9).rounded() / 1e9) : nil
    }
}
