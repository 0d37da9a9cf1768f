package import Settings

extension DocumentedKeys {
    /// The keys of an entry of `cohorts:`.
    static let cohort = DocumentedKeys(
        of: "a cohort", title: "A cohort",
        "What stands below a name in `cohorts:`. A cohort holds the models that meet all of it.",
        outline: """
            cohorts:
              complete:
                …
            """,
        [
            DocumentedKey(
                "scored-on", "a list of metrics, patterns and benchmarks", without: "no score is asked for",
                "Models that have a score on each of these metrics; of a benchmark on each metric below it.",
                example: "scored-on: [fog, noise, agreement]"),
            DocumentedKey(
                "except", "a list of metrics and patterns", without: "none",
                "Metrics among those of `scored-on` that a model need not have.",
                example: """
                    scored-on: ["*"]
                    except: [agreement]
                    """),
            DocumentedKey(
                "distinct", oneOf(CohortDeclaration.Distinct.self), without: "all rows are kept",
                "Of several models that share it, only the first of the table that meets the other rules stays.",
                example: "distinct: name"),
            DocumentedKey(
                "where", "a list of conditions", without: "none",
                """
                Conditions on scores: a metric, one of `<`, `<=`, `>`, `>=`, `==`, `!=`, and a number, with `or missing` \
                where models without the score stay; or a metric and `present` or `missing`.
                """,
                example: #"where: ["accuracy >= 70", "agreement >= 0.2 or missing"]"#),
        ])
}

extension DocumentedKeys {
    /// Every mapping of `study.yaml`, in the order in which the documentation tells of them.
    package static let ofStudies: [DocumentedKeys] = [
        .study, .table, .joinedKey, .longColumns, .attribute, .match, .metric, .benchmark, .member, .cohort,
    ]
}
