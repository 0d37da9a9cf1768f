import Settings

extension DocumentedKeys {
    /// The keys of `benchmark:`, and of an entry of `other-benchmarks:`.
    static let benchmark = DocumentedKeys(
        of: "a benchmark", title: "A benchmark",
        "What stands below `benchmark:`, and in an entry of `other-benchmarks:`.",
        outline: """
            benchmark:
              …
            """,
        [.benchmarkName, .benchmarkTitle, .benchmarkDescription, .members(without: nil)])

    /// The keys of a member of a benchmark that is no mere name.
    static let member = DocumentedKeys(
        of: "a member of a benchmark", title: "A member of a benchmark",
        """
        An entry of `members:` that is more than a name: a metric or a pattern with its weight, or, with `members:` of its \
        own, a benchmark.
        """,
        outline: """
            benchmark:
              name: average
              members:
                - accuracy
                - …
            """,
        [
            DocumentedKey(
                "name", "a text", without: nil,
                "The metric, a pattern of metrics, or the name of the benchmark that the members make.",
                example: "name: fog"),
            DocumentedKey(
                "weight", "a positive number of at most nine decimals and at most 1000000", without: "`1`",
                """
                How much the member counts beside the others of its benchmark. Only the ratio of their weights matters. A \
                pattern gives its weight to each metric that it fits.
                """,
                example: """
                    name: fog
                    weight: 2
                    """),
            .benchmarkTitle, .benchmarkDescription,
            .members(without: "`name` is a metric or a pattern of metrics"),
        ])
}

extension DocumentedKey {
    fileprivate static let benchmarkName = DocumentedKey(
        "name", "a text", without: nil, "What figures, values and claims call the benchmark.",
        example: "name: robustness")

    fileprivate static let benchmarkTitle = DocumentedKey(
        "title", "a text", without: "the name", "What readers see in place of the name.",
        example: """
            name: robustness
            title: Robustness to corruptions
            members: [fog, noise, blur]
            """)

    fileprivate static let benchmarkDescription = DocumentedKey(
        "description", "a text", without: "none", "A sentence about it, on its page and beside its name.",
        example: """
            name: robustness
            description: How much is still recognised when images are corrupted.
            members: [fog, noise, blur]
            """)

    fileprivate static func members(without: String?) -> DocumentedKey {
        DocumentedKey(
            "members", "a list of metrics, patterns and [members](#a-member-of-a-benchmark)",
            without: without,
            "What the benchmark is the mean of. Names of metrics, patterns such as `\"fog*\"`, and benchmarks inside it.",
            example: """
                name: robustness
                members:
                  - blur
                  - name: weather
                    members: [fog, noise]
                """)
    }
}
