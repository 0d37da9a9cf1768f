import Settings

extension DocumentedKeys {
    /// The keys of `study.yaml` itself.
    static let study = DocumentedKeys(
        of: "the study", title: "The study",
        "What stands in `study.yaml` without indentation.", outline: "…",
        [
            DocumentedKey(
                "title", "a text", without: nil, "What the report is called, on every page.",
                example: "title: Do robustness metrics agree?"),
            DocumentedKey(
                "date", "a day, as in `2026-01-31`", without: nil,
                "The date of the data. The site shows it in place of the day on which it was built.",
                example: "date: 2026-01-31"),
            DocumentedKey(
                "url", "an address that begins with `https://`", without: "no feed and no site map",
                "Where the site will be. A feed and a site map name whole addresses, which nothing else of the site needs.",
                example: "url: https://example.org/report/"),
            DocumentedKey(
                "notice", "a text", without: "no line",
                "A line that stands at the top of every page, such as a warning about the data.",
                example: "notice: Invented scores of invented models."),
            DocumentedKey(
                "bibliography", "a file", without: "no work can be cited",
                "A BibTeX file in the study's folder, whose works the pages and the metrics can cite.",
                example: "bibliography: references.bib"),
            DocumentedKey(
                "outside-folders", "a list of folders", without: "nothing outside the study's folder is read",
                """
                Folders outside the study's own from which it reads tables, alias files, bibliographies and pages that are \
                links: paths from the study's folder, or absolute ones. Without it a path or a link that leads out of the \
                folder is an error, so that nobody's change of a study publishes a file of the machine that builds it. \
                Images stand in the folder.
                """,
                example: "outside-folders: [.]"),
            DocumentedKey(
                "tables", "a list of [tables](#a-table)", without: nil,
                "The files that hold the scores. They are joined on the models' keys.",
                example: """
                    tables:
                      - path: scores.csv
                    """),
            DocumentedKey(
                "benchmark", "[a benchmark](#a-benchmark)",
                without: "the leaderboard has no whole by which it could rank",
                "What the models are ranked by: the mean of its members, which are metrics or benchmarks again.",
                example: """
                    benchmark:
                      name: robustness
                      members: [fog, noise, blur]
                    """),
            DocumentedKey(
                "other-benchmarks", "a list of [benchmarks](#a-benchmark)", without: "none",
                "More benchmarks beside the one that ranks. They have pages, values and correlations like any other.",
                example: """
                    other-benchmarks:
                      - name: people
                        members: [shape, agreement]
                    missing-scores: skip
                    """),
            DocumentedKey(
                "missing-scores", oneOf(MissingRule.all.map(\.name)),
                without: "an error where a score below a benchmark is missing",
                """
                What a missing score does to its benchmark: it counts as 0, it is left out of the mean, or the benchmark \
                has no score either. See [Missing scores](missing-scores.md).
                """,
                example: "missing-scores: skip"),
            DocumentedKey(
                "schemes", "a list of `mean`, `z-score`, `mean-rank`",
                without: "`[mean, z-score, mean-rank]`",
                """
                The ways of combining the members that are compared; the first is the reference. \
                See [Schemes](schemes.md).
                """,
                example: "schemes: [mean, mean-rank]"),
            DocumentedKey(
                "metrics", "[metrics](#a-metric) by their names",
                without: "the names of the columns say all there is",
                """
                What is known of the metrics. A pattern such as `"*_err"` speaks of each metric that it fits; an exact name \
                wins over it.
                """,
                example: """
                    metrics:
                      calibration_err: {better: lower}
                    """),
            DocumentedKey(
                "cohorts", "[cohorts](#a-cohort) by their names", without: "figures show all models",
                "Sets of models over which figures and values can be computed.",
                example: """
                    cohorts:
                      complete: {scored-on: [fog, noise, blur]}
                    """),
        ])
}
