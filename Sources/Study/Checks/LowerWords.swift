/// The word of a name that suggests that lower is better; nil where another word turns what it means, as in
/// `error_consistency`, `rank correlation` or `neg_loss`.
package func lowerWord(in name: String) -> String? {
    if name.contains("↓") { return "↓" }
    if name.contains("↑") { return nil }
    // `-RMSE`, `1 - WER`: turned round already.
    let written = name.drop { " 1(".contains($0) }
    if let sign = written.first, "-\u{2212}\u{2013}".contains(sign) { return nil }
    let words = nameWords(name)
    for place in words.indices {
        guard let word = lowerWord(at: place, of: words) else { continue }
        let (before, after) = (words[..<place], words[(place + word.count)...])
        if before.contains(where: turningWords.contains) || before.last == "negative" || before.last == "no"
            || after.contains(where: higherWords.contains) && !(after.first == "score" && word == ["brier"])
        {
            continue
        }
        return word.joined(separator: " ")
    }
    return nil
}

/// The words that begin at a place and say it, one or more.
private func lowerWord(at place: Int, of words: [String]) -> ArraySlice<String>? {
    if let phrase = lowerPhrases.first(where: { words[place...].starts(with: $0) }) {
        return words[place..<(place + phrase.count)]
    }
    let word = words[place]
    guard lowerWords.contains(word) else { return nil }
    let next = words.dropFirst(place + 1).first
    // `rank-1` is an accuracy among the first candidates.
    if word == "rank", next?.first?.isNumber == true { return nil }
    // `TimeQA`, `time_travel`: of other things than a duration.
    if word == "time" || word == "cost", let next, !wordsBehindTime.contains(next) { return nil }
    return words[place...place]
}

private let lowerWords: Set = [
    "bpb", "bpc", "bpd", "brier", "cer", "cost", "crps", "dauer", "delay",
    "der", "duration", "ece", "eer", "err", "error", "errors", "fehler", "fehlerquote",
    "fehlerrate", "fid", "fnr", "fpr", "fvd", "kid", "latencies", "latency", "latenz",
    "laufzeit", "logloss", "loss", "losses", "lpips", "mae", "mape", "mpjpe", "mse",
    "nll", "nmse", "nrmse", "perplexities", "perplexity", "ppl", "price", "rank", "ranks",
    "regret", "rmse", "runtime", "smape", "ter", "time", "toxicity", "ttft", "verlust",
    "wer",
]

/// `mCE` is m and CE where its letters change.
private let lowerPhrases: [[String]] = [
    ["bits", "per"], ["cross", "entropy"], ["crossentropy"], ["failure", "rate"], ["false", "negatives"],
    ["false", "positives"], ["m", "ce"], ["mce"],
]

/// What may stand behind `time` or `cost` when it is one: a unit, or of what.
private let wordsBehindTime: Set = [
    "avg", "h", "hour", "hours", "in", "m", "mean", "median", "min", "minutes", "ms", "ns", "of", "p", "per",
    "s", "sec",
    "second", "seconds", "to", "total", "us", "usd", "µs", "μs",
]

private let higherWords: Set = [
    "acc", "accuracy", "agreement", "alignment", "analysis", "auc", "auroc", "aversion", "avoidance",
    "consistency",
    "corr", "correction", "correlation", "course", "detection", "effectiveness", "efficiency", "free",
    "fusion", "gain",
    "handling", "identification", "improvement", "localization", "map", "mitigation", "mrr", "ndcg", "order",
    "precision", "prevention", "reasoning", "recall", "reduction", "resilience", "rho", "robustness", "score",
    "series",
    "similarity", "speedup", "tau", "tolerance", "understanding",
]

/// What turns the words behind it round.
private let turningWords: Set = ["inverse", "inverted", "neg", "negated", "reciprocal"]
