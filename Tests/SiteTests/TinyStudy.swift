@testable import Study

/// A study of five models and three metrics, with one figure, that every test may spoil in its own way.
enum TinyStudy {
    static let files = [
        "study.yaml": """
        title: Tiny
        date: 2024-01-01
        tables:
          - path: scores.csv
        benchmark:
          name: average
          members: [a, b, c]
        missing-scores: zero
        """,
        "scores.csv": """
        model,a,b,c
        one,0.1,0.2,0.3
        two,0.2,0.1,0.5
        three,0.3,0.5,0.4
        four,0.4,0.4,
        five,0.5,0.3,0.2
        """,
        "index.md": """
        # Tiny

        The table has `{value} table.models` models; see [](#agreement) and [the method](method.md).

        ```figure correlation-heatmap
        id: agreement
        metrics: [a, b, c]
        missing: pairwise
        caption: How far the metrics agree.
        ```
        """,
        "method.md": "# Method\n\nBack to [the first page](index.md).\n",
    ]

    /// The study in memory, some of its files replaced or added.
    static func folder(_ changes: [String: String] = [:], named name: String = "tiny") -> InputFolder {
        .memory(name, files.merging(changes) { $1 })
    }
}
