package import Settings

extension FigureKind {
    /// The options of a figure of this kind.
    var keys: DocumentedKeys {
        DocumentedKeys(
            of: "a \(name) figure", title: "`\(name)`",
            "The options of a `\(name)` figure, beside those of every figure.",
            outline: """
                ```figure \(name)
                …
                ```
                """,
            options, shared: DocumentedKeys.figure.keys)
    }
}

extension DocumentedKeys {
    /// The options that figures of every kind take.
    static let figure = DocumentedKeys(
        of: "a figure", title: "Every figure",
        "What stands in a fenced block of a page that begins with `figure` and a kind.",
        outline: """
            ```figure density
            …
            ```
            """,
        [
            DocumentedKey(
                "id", "letters, digits and hyphens", without: nil,
                "What links, values and claims call the figure, as in `[](#alignment)` and `alignment.n`.",
                example: "id: alignment"),
            DocumentedKey(
                "caption", "a paragraph of Markdown", without: "the figure has its title only",
                "What readers should see in it. It can hold values, claims, links and citations.",
                example: "id: alignment\ncaption: How the scores are distributed."),
            DocumentedKey(
                "cohort", "a [cohort](#a-cohort) of the study", without: "all models",
                "The models that it shows.", example: "id: alignment\ncohort: complete"),
        ])

    /// The options of every figure, and of each kind.
    package static let ofFigures: [DocumentedKeys] = [.figure] + FigureKind.all.map(\.keys)
}

extension DocumentedKey {
    static func metrics(_ meaning: String) -> DocumentedKey {
        DocumentedKey(
            "metrics", "a list of metrics, benchmarks and patterns",
            without: "those of the study's benchmark",
            meaning + " `leaves(NAME)` stands for the metrics under a benchmark.",
            example: #"metrics: [accuracy, "ca*", leaves(robustness)]"#)
    }

    static func axis(_ name: String, across direction: String) -> DocumentedKey {
        DocumentedKey(
            name, "a metric or a benchmark", without: nil, "What grows \(direction).",
            example: "\(name): \(name == "x" ? "fog" : "noise")")
    }
}
