import Diagnostics
import OrderedCollections

extension ColumnChecks {
    /// Columns that are named as the errors of others and that the study reads as metrics: `acc_stderr` beside `acc`. They
    /// would be ranked and correlated. Silent where the study says which scores are better.
    ///
    /// - Returns: their names.
    func checkErrorColumns(_ diagnostics: inout Diagnostics) -> Set<String> {
        let names = joined.metrics.map(\.name)
        let places = Dictionary(
            names.enumerated().map { (nameWords($1), $0) }, uniquingKeysWith: { first, _ in first })
        var pairs: [(score: Int, errors: Int)] = []
        var bounds: [(score: Int, bound: Int)] = []
        for (index, name) in names.enumerated() where !statesDirection(of: name) {
            let words = nameWords(name)
            if let score = score(besides: errorWords, of: words, places), score != index,
                areErrors(index, of: score, words)
            {
                pairs.append((score, index))
            } else if name.contains("±"), let score = places[words], score != index {
                pairs.append((score, index))
            } else if let score = score(besides: boundWords, of: words, places), score != index,
                joined.metrics[score].table == joined.metrics[index].table
            {
                bounds.append((score, index))
            }
        }
        if let first = pairs.first {
            let entries = pairs.prefix(4).map {
                "\(yamlText(names[$0.score])): \(yamlText(names[$0.errors]))"
            }
            diagnostics.warning(
                .undeclaredErrors,
                pairs.count == 1
                    ? "'\(names[first.errors])' is named as the errors of '\(names[first.score])' and is read as a metric"
                    : "\(list(pairs.map { names[$0.errors] })) are named as the errors of other columns and are read as metrics",
                at: joined.heads[first.errors],
                mend: "if they are, say so in the table's entry: errors: {\(entries.joined(separator: ", "))"
                    + (pairs.count > 4 ? ", …" : "")
                    + "}; if \(pairs.count == 1 ? "it is a metric" : "one is a metric"), say which scores are better: metrics: "
                    + "{\(yamlText(names[first.errors])): {better: lower}}, or better: higher")
        }
        if let first = bounds.first {
            let listed = bounds.map { yamlText(names[$0.bound]) }.joined(separator: ", ")
            diagnostics.warning(
                .undeclaredErrors,
                "\(list(bounds.map { names[$0.bound] })) \(bounds.count == 1 ? "is" : "are") named as bounds of "
                    + "'\(names[first.score])'\(bounds.count > 2 ? " and others" : "") and \(bounds.count == 1 ? "is read as a metric" : "are read as metrics")",
                at: joined.heads[first.bound],
                mend:
                    "say in the table's entry that they tell of the models, attributes: [\(listed)], or, of metrics, which "
                    + "scores are better: metrics: {\(yamlText(names[first.bound])): {better: higher}}")
        }
        return Set(pairs.map { names[$0.errors] } + bounds.map { names[$0.bound] })
    }

    /// The column that is called by the same words but those that say what this one holds.
    private func score(besides words: Set<String>, of name: [String], _ places: [[String]: Int]) -> Int? {
        guard name.contains(where: words.contains) else { return nil }
        let rest = name.filter { !words.contains($0) && Int($0) != 95 }
        return rest.isEmpty ? nil : places[rest]
    }

    /// No error is negative. What is called `acc_err` may be a rate of errors, which is no small part of the score.
    private func areErrors(_ column: Int, of score: Int, _ words: [String]) -> Bool {
        guard joined.metrics[score].table == joined.metrics[column].table else { return false }
        let found = numbers(column)
        if found.contains(where: { $0.value < 0 }) { return false }
        // `standard accuracy` is one, and `mmlu_se` may be Swedish.
        if words.contains("standard"), !words.contains("error"), !words.contains("deviation") { return false }
        let isRate =
            words.contains { ["err", "error", "errors"].contains($0) } && !words.contains("standard")
        let scores = Dictionary(
            numbers(score).map { ($0.model, abs($0.value)) }, uniquingKeysWith: { first, _ in first })
        let pairs = found.compactMap { error in scores[error.model].map { (error: error.value, score: $0) } }
        let small = pairs.filter { $0.error <= $0.score / (isRate ? 5 : 3) }.count
        return !pairs.isEmpty && (isRate ? small == pairs.count : 2 * small >= pairs.count)
    }
}

/// What names of columns of errors say.
let errorWords: Set = [
    "ci", "deviation", "err", "error", "errors", "moe", "sd", "se", "sem", "standard", "std", "stddev",
    "stderr", "stdev",
    "uncertainty", "variance",
]

private let boundWords: Set = ["ci", "high", "lb", "low", "lower", "ub", "upper"]
