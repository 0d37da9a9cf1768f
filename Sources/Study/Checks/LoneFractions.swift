import Diagnostics

extension ColumnChecks {
    /// A share among per cent, 0.64 among 71.5, 80 and 77: most likely the same thing in another unit. Silent where the study
    /// states the range.
    func checkFractions(_ diagnostics: inout Diagnostics) {
        for (index, metric) in joined.metrics.enumerated() where metric.range == nil {
            let numbers = numbers(index)
            let fractions = numbers.filter { $0.value > 0 && $0.value < 1 }
            checkPerCent(among: numbers, of: metric, at: joined.heads[index], &diagnostics)
            guard let first = fractions.first, fractions.count * 2 < numbers.count, numbers.count >= 4
            else { continue }
            let others = numbers.filter { $0.value <= 0 || $0.value >= 1 }.map(\.value)
            guard let lowest = others.min(), let highest = others.max(), lowest >= 10, highest <= 100,
                fractions.allSatisfy({ $0.value * 100 >= lowest / 2 && $0.value * 100 <= highest * 1.5 })
            else { continue }
            let count = fractions.count == 1 ? "1 score" : "\(fractions.count) scores"
            diagnostics.warning(
                .loneFraction,
                "\(count) of '\(metric.name)' lie\(fractions.count == 1 ? "s" : "") between 0 and 1, \(short(first.value)) of model "
                    + "'\(joined.models[first.model].key)' the first, and all others between \(short(lowest)) and \(short(highest))",
                at: joined.heads[index],
                mend:
                    "if that is per cent, write \(short((first.value * 1e8).rounded() / 1e6)); if it is right, say what is possible under "
                    + "'metrics:', as in \(yamlText(metric.name)): {range: [0, 100]}")
        }
    }
    /// The same the other way round: 82 among 0.64, 0.71 and 0.77.
    private func checkPerCent(
        among numbers: [(model: Int, value: Double)], of metric: Metric, at head: Position,
        _ diagnostics: inout Diagnostics
    ) {
        let large = numbers.filter { $0.value > 1.5 }
        let others = numbers.filter { $0.value <= 1.5 }.map(\.value)
        guard let first = large.first, large.count * 2 < numbers.count, numbers.count >= 4,
            let lowest = others.min(), let highest = others.max(), lowest >= 0.1, highest <= 1,
            large.allSatisfy({ $0.value / 100 >= lowest / 2 && $0.value / 100 <= min(1, highest * 1.5) })
        else { return }
        diagnostics.warning(
            .loneFraction,
            "\(large.count == 1 ? "1 score" : "\(large.count) scores") of '\(metric.name)' "
                + "\(large.count == 1 ? "lies" : "lie") above 1, \(short(first.value)) of model "
                + "'\(joined.models[first.model].key)' the first, and all others between \(short(lowest)) and \(short(highest))",
            at: head,
            mend:
                "if that is per cent, write \(short((first.value * 1e6).rounded() / 1e8)); if it is right, say what is possible "
                + "under 'metrics:', as in \(yamlText(metric.name)): {range: [0, 100]}")
    }
}
