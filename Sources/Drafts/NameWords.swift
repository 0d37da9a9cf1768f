import Study

/// What the words of a column's name tell of it. Words are compared in lower case, as `nameWords` cuts them.
enum NameWords {
    /// Columns that name a model, the likeliest first.
    static let keys = [
        "model", "model name", "model id", "modell", "modelo", "modèle", "name", "method", "system",
        "network",
        "architecture", "arch", "backbone", "encoder", "llm", "agent", "team", "submission", "entry",
        "checkpoint",
        "algorithm", "generator", "id", "key", "identifier", "model adapter",
    ]

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

    /// Numbers that belong to no scale of their benchmark: durations, speeds, ranks, losses, ratings.
    static let unbounded: Set = [
        "latency", "time", "seconds", "ms", "speed", "throughput", "loss", "losses", "perplexity", "ppl",
        "rmse", "mae",
        "mse", "rank", "elo", "rating", "memory", "energy", "cost", "price",
    ]

    static let averages: Set = [
        "average", "avg", "mean", "overall", "total", "mittelwert", "durchschnitt", "gesamt", "global",
        "aggregate",
    ]

    /// Keys of rows that stand for all models.
    static let footers: Set = [
        "mean", "average", "avg", "median", "total", "sum", "max", "min", "std", "standard deviation",
        "mittelwert",
        "durchschnitt", "summe", "gesamt", "moyenne", "media", "promedio", "minimum", "maximum",
    ]

    static let ranks: Set = [
        "rank", "ranking", "position", "place", "no", "nr", "index", "#", "rang", "platz",
    ]

    /// A name in lower case with single blanks between its words.
    static func plain(_ name: String) -> String { nameWords(name).joined(separator: " ") }
}
