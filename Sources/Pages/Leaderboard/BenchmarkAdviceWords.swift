import Analyses
import Findings

extension BenchmarkAdvice {
    /// For the first page and the leaderboard of a study that ranks nothing.
    var sentence: String {
        var parts = ["\(line)"]
        if missing > 0 {
            parts.append(
                "missing-scores: zero, skip or undefined, which says what \(missing == 1 ? "the missing score does" : "the \(countText(missing)) missing scores do")"
            )
        }
        if let first = withoutRange.first {
            let others = withoutRange.count - 1
            parts.append(
                "under metrics: a range for \(first)\(others == 0 ? "" : " and \(countText(others)) more"), better when lower"
            )
        }
        return
            "The study names no benchmark, so no model has a rank. To rank the models by the mean of all metrics, add to "
            + "study.yaml \(parts.joined(separator: "; and "))."
    }
}
