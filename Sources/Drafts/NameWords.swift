import Study

/// What the words of a column's name tell of it. Words are compared in lower case, as `nameWords` cuts them.
enum NameWords {
    /// Columns that name a model, the likeliest first.
    static let keys = [
        "model", "model name", "model id", "modell", "modelo", "modèle", "name", "method", "system",
        "network",
        "architecture", "arch", "backbone", "encoder", "llm", "agent", "team", "submission", "entry",
        "checkpoint", "models", "approach", "participant", "competitor",
        "algorithm", "generator", "id", "key", "identifier", "model adapter",
    ]

    /// Columns of identifiers, and of the names that people read beside them.
    static let identifiers: Set = ["model id", "id", "key", "identifier", "submission id", "entry id"]
    static let readableNames: Set = ["name", "model name", "model", "title", "display name"]

    /// Columns of a long table that say what was measured, and columns that hold the numbers.
    static let metrics: Set = [
        "metric", "task", "benchmark", "dataset", "measure", "eval", "evaluation", "test", "criterion",
        "task name",
        "metric name", "dataset name", "benchmark name", "scenario", "metrik", "aufgabe",
    ]
    static let scores: Set = [
        "score", "value", "result", "wert", "ergebnis", "main score", "metric value", "performance", "mean",
    ]

    /// Columns of a long table that tell repeated measurements apart.
    static let repeats: Set = ["seed", "run", "trial", "repeat", "repetition", "fold", "split", "replicate"]

    /// Numbers that are facts about a model, in one word of the name.
    static let attributes: Set = [
        "param", "params", "parameter", "parameters", "flop", "flops", "gflops", "tflops", "mac", "macs",
        "gmacs", "layers",
        "vocab", "vocabulary", "vokabular", "context", "ctx", "batch", "epoch", "epochs", "seed", "img",
        "resolution",
        "crop", "year", "jahr", "date", "released", "license", "licence", "price", "cost", "votes",
        "gpu", "gpus", "macts", "activations", "version", "downloads", "likes", "stars", "parameteranzahl",
    ]

    /// Whole names of columns of numbers that are facts.
    static let facts: Set = ["zero shot", "generation", "moe", "merged", "open source", "open weights"]

    /// Columns that say when or by whom something was made: different in each row, they still name no model.
    static let circumstances: Set = [
        "date", "datum", "released", "release", "updated", "timestamp", "sha", "commit", "hash", "notes",
        "note",
        "comment", "comments", "organization", "organisation", "org", "company", "developer", "provider",
        "author",
        "authors", "paper", "title", "venue", "license", "licence", "lizenz", "description", "training",
    ]

    /// Words that say the same of a short name, `model size`, and little in a long one, `receptive field size`.
    static let attributesOfShortNames: Set = [
        "size", "depth", "width", "dim", "dims", "dimension", "dimensions", "window", "num", "number",
        "count", "total",
        "tokens", "length", "memory", "samples", "heads",
    ]

    /// Words that turn one of those into a score: `length_controlled_winrate`, `date accuracy`.
    static let scoring: Set = [
        "winrate", "win", "rate", "acc", "accuracy", "score", "f1", "em", "top1", "top5", "auc", "auroc",
        "map", "corr",
        "correlation", "mcc", "consistency", "precision", "recall", "bleu", "rouge", "ndcg", "error", "err",
        "loss",
        "perplexity", "alignment", "similarity",
    ]

    /// Last words of tasks, before which those are what is asked: `date_understanding`, `memory recall`.
    private static let tasks: Set = [
        "understanding", "qa", "prediction", "comparison", "reasoning", "recall", "retrieval", "recognition",
        "detection", "classification", "aware", "awareness", "estimation", "tracking", "counting",
        "arithmetic",
        "bench", "benchmark", "test", "task", "completion", "ordering", "sorting", "series", "judgement",
    ]

    /// Whether a name is that of a task or a measure, whatever other words stand in it.
    static func namesScore(_ words: [String]) -> Bool {
        words.contains(where: scoring.contains) || words.last.map(tasks.contains) == true
            || zip(words, words.dropFirst()).contains { $0 == "f" && $1 == "1" }
    }

    /// Numbers that belong to no scale of their benchmark: durations, speeds, ranks, losses, ratings.
    static let unbounded: Set = [
        "latency", "time", "seconds", "ms", "speed", "throughput", "loss", "losses", "perplexity", "ppl",
        "rmse", "mae",
        "mse", "rank", "elo", "rating", "memory", "energy", "cost", "price", "runtime", "duration", "nll",
        "bpb",
        "bpc", "fid", "fvd", "laufzeit", "dauer", "latenz", "verlust",
    ]

    static let averages: Set = [
        "average", "avg", "mean", "overall", "total", "mittelwert", "durchschnitt", "gesamt", "global",
        "aggregate",
    ]

    /// Keys of rows that stand for all models.
    static let footers: Set = [
        "mean", "average", "avg", "median", "total", "sum", "max", "min", "std", "standard deviation",
        "mittelwert", "mittel", "means", "averages", "overall", "sd", "stdev", "stddev", "dev", "deviation",
        "gesamtdurchschnitt", "gesamtmittel", "standardabweichung",
        "durchschnitt", "summe", "gesamt", "moyenne", "media", "promedio", "minimum", "maximum",
    ]

    /// Words and signs beside one of those that leave a row what it is: `Average (all models)`.
    static let footerFillers: Set = [
        "of", "all", "the", "models", "systems", "methods", "score", "scores", "row", "standard", "aller",
        "alle",
        "der", "modelle", "zeile",
    ]
    static let footerSigns: Set = ["Ø", "⌀", "∅", "Σ", "∑", "μ", "µ", "σ", "±"]

    /// Whether the key of a first or last row says that the row is of all models.
    static func isFooter(_ key: String) -> Bool {
        if footerSigns.contains(key) { return true }
        let words = nameWords(key)
        return words.contains(where: footers.contains)
            && words.allSatisfy { footers.contains($0) || footerFillers.contains($0) }
    }

    static let ranks: Set = [
        "rank", "ranking", "position", "place", "no", "nr", "index", "#", "rang", "platz",
        "pos", "idx", "rk", "s no", "sr no", "sl no",
    ]

    /// A name in lower case with single blanks between its words.
    static func plain(_ name: String) -> String { nameWords(name).joined(separator: " ") }

    /// The same without what any column of names can be called besides: `LLM name`, `benchmark_id`.
    static func bare(_ name: String) -> String {
        let words = nameWords(name)
        let end = words.lastIndex { !["name", "names", "id"].contains($0) }
        return (end.map { Array(words[...$0]) } ?? words).joined(separator: " ")
    }
}
