import Settings

extension DocumentedKeys {
    /// The keys of an entry of `metrics:`.
    static let metric = DocumentedKeys(
        of: "a metric", title: "A metric", "What stands below a name, or a pattern of names, in `metrics:`.",
        outline: """
            metrics:
              fog:
                …
            """,
        [
            DocumentedKey(
                "title", "a text", without: "the name of the column",
                "What readers see in place of the name.",
                example: "title: Fog, strength 3"),
            DocumentedKey(
                "description", "a text", without: "none",
                "A sentence about it, on its page and beside its name.",
                example: "description: Share of foggy images that are classified correctly, in per cent."),
            DocumentedKey(
                "better", oneOf(Metric.Direction.self), without: "`higher`",
                """
                Which scores are the better ones. Ranks and correlations follow it. A benchmark needs the `range` of a \
                metric that is better when lower, to turn it round.
                """,
                example: "better: lower"),
            DocumentedKey(
                "range", "the lowest and the highest possible score", without: "any number is a score",
                "A score outside it is an error.", example: "range: [0, 100]"),
            DocumentedKey(
                "cite", "a key of the bibliography", without: "none", "The work that the metric comes from.",
                example: "cite: ahlert2024"),
        ])
}
