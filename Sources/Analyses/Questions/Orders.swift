import Findings
import Study

extension StudyQuestion {
    /// Where every model stands on every metric and benchmark that scores it, the best first.
    static let standings = StudyQuestion(findings: { lab in
        let standings: Standings = lab.answer(to: lab.study.missingRule)
        let models = lab.study.table.models
        let measures = standings.measures
        let rankings = measures.map { standings.ranking(of: $0.name) }
        let rows = rankings.enumerated().flatMap { measure, ranking in
            (ranking?.order ?? []).map { (measure: measure, model: $0) }
        }
        @Sendable func standing(_ row: (measure: Int, model: Int)) -> Standing? {
            rankings[row.measure]?[row.model]
        }
        return [
            StudyFinding(
                "standings", "Score and rank of every model on every metric and benchmark that scores it",
                FindingTable(
                    of: rows,
                    keys: [
                        KeyFacet("measure", .measure, "The name of a metric or benchmark") {
                            measures[$0.measure].name
                        },
                        KeyFacet("model", .model, "The model's key") { models[$0.model].key },
                    ],
                    [
                        .number(
                            "score", .plain,
                            "The score as it was read; that of a benchmark is computed from its members",
                            isValue: false
                        ) {
                            measures[$0.measure].scores[$0.model].map(Quantity.defined)
                                ?? .undefined("no score")
                        },
                        .number(
                            "rank", .rank,
                            "The rank among the models that are scored: 1 is the best, equal scores share the smallest",
                            isValue: false
                        ) { (standing($0)?.rank).map(Quantity.init) ?? .undefined("no score") },
                        .truth("shared", "yes when another model has the same score") {
                            .truth(standing($0)?.isShared ?? false)
                        },
                        .number(
                            "percentile", .share,
                            "Share of the other scored models that stand below, a tie counting half, from 0 to 1; "
                                + "empty when there is no other", isValue: false
                        ) {
                            (standing($0)?.percentile).map(Quantity.defined)
                                ?? .undefined("no other model is scored")
                        },
                    ]))
        ]
    })

    /// What the pages of metrics and benchmarks say of correlations, in their order.
    static let correlations = StudyQuestion(findings: { lab in
        let standings: Standings = lab.answer(to: lab.study.missingRule)
        let pairs = standings.measures.flatMap { measure in
            standings.correlations[measure.name].map { (measure: measure.name, neighbour: $0) }
        }
        return [
            StudyFinding(
                "correlations", "Rank correlations of every metric and benchmark with every metric",
                FindingTable(
                    of: Array(pairs.indices),
                    keys: [
                        KeyFacet("measure", .measure, "The name of a metric or benchmark") {
                            pairs[$0].measure
                        },
                        KeyFacet(
                            "metric", .measure, "The name of the metric that it is compared with"
                        ) { pairs[$0].neighbour.metric },
                    ], TestedCorrelation.facets.map { $0.of { pairs[$0].neighbour.tested }.withoutValue }),
                tellsReasons: true)
        ]
    })

    /// The leaderboard's ranks: `rank(MODEL, SCHEME)`.
    static let ranks = StudyQuestion(
        findings: { lab in
            let leaderboard: Leaderboard = lab.answer(to: lab.study.missingRule)
            return leaderboard.columns.isEmpty
                ? []
                : [
                    StudyFinding(
                        "study/ranks", "Rank of every model under every scheme",
                        leaderboard.ranks(in: lab.study.table), tellsReasons: true)
                ]
        },
        values: { lab in
            let leaderboard: Leaderboard = lab.answer(to: lab.study.missingRule)
            return leaderboard.columns.isEmpty
                ? [] : [(scope: "", tables: [leaderboard.ranks(in: lab.study.table)])]
        })

    /// What another missing-data rule would do: `benchmark.average.moved(skip)`.
    static let rules = StudyQuestion(
        findings: { lab in
            let comparisons = RuleComparison.all(in: lab)
            return comparisons.isEmpty
                ? []
                : [
                    StudyFinding(
                        "study/rules", "What another missing-data rule would do to the ranking",
                        RuleComparison.table(of: comparisons), tellsReasons: true)
                ]
        },
        values: { lab in
            guard let benchmark = lab.study.benchmark else { return [] }
            return [
                (
                    scope: "benchmark.\(benchmark.name)",
                    tables: [RuleComparison.table(of: RuleComparison.all(in: lab))]
                )
            ]
        })
}

extension RuleComparison {
    fileprivate static func table(of comparisons: [RuleComparison]) -> FindingTable {
        FindingTable(
            of: comparisons, keys: [KeyFacet("rule", .rule, "The other rule", \.rule.name)], facets)
    }
}

extension Leaderboard {
    /// Every model under every scheme, scheme by scheme.
    fileprivate func ranks(in table: ScoreTable) -> FindingTable {
        let rows = columns.indices.flatMap { column in
            table.models.indices.map { (column: column, model: $0) }
        }
        return FindingTable(
            of: rows,
            keys: [
                KeyFacet("model", .model, "The model's key", aliases: table.uniqueNames) {
                    table.models[$0.model].key
                },
                KeyFacet("scheme", .scheme, "The scheme") { columns[$0.column].scheme.name },
            ],
            [
                .number("rank", .rank, "Rank, 1 the best; equal models share the smallest") { row in
                    let column = columns[row.column]
                    return column.ranking[row.model].map { Quantity($0.rank) }
                        ?? .undefined(reasonWithoutRank(row.model, in: column) ?? "the model is not ranked")
                }.limited(to: .atMost(.models))
            ])
    }
}
