import Findings
import Study

extension StudyQuestion {
    /// How many models each cohort has: `cohort.complete.n`.
    static let cohorts = StudyQuestion(values: { lab in
        lab.study.cohorts.map { cohort in
            (
                scope: "cohort.\(cohort.name)",
                tables: [
                    FindingTable(
                        of: cohort,
                        [
                            .number("n", .count, "Models in the cohort") { Quantity($0.models.count) }
                                .limited(to: .atMost(.models))
                        ])
                ]
            )
        }
    })

    /// How much each benchmark holds: `benchmark.neural.members`, `benchmark.neural.metrics`.
    static let benchmarks = StudyQuestion(values: { lab in
        lab.study.trees.flatMap(\.subtree).map { benchmark in
            (
                scope: "benchmark.\(benchmark.name)",
                tables: [
                    FindingTable(
                        of: benchmark,
                        [
                            // A benchmark without members is an error of the study.
                            .number("members", .count, "Its own members") { Quantity($0.members.count) }
                                .limited(to: .atLeast(1)),
                            .number("metrics", .count, "The metrics below it") {
                                Quantity($0.metrics.count)
                            }.limited(to: .atLeast(1)),
                        ])
                ]
            )
        }
    })

    /// What each member counts in the benchmark at the root of its tree: `benchmark.average.weight(V1)`.
    static let weights = StudyQuestion { lab in
        let rows = lab.study.trees.flatMap { root in
            lab.answer(Weights.self, to: root).members.map { (root: root.name, member: $0) }
        }
        return rows.isEmpty
            ? []
            : [
                StudyFinding(
                    "study/weights", "What each metric and benchmark counts when nothing is missing",
                    FindingTable(
                        of: rows,
                        keys: [
                            KeyFacet("benchmark", .measure, "The benchmark at the root of a tree") {
                                $0.root
                            },
                            KeyFacet("measure", .measure, "A metric or benchmark below it") {
                                $0.member.name
                            },
                        ],
                        [
                            .number(
                                "weight", .share, "Its share in the score of the root", isValue: false
                            ) { .defined($0.member.weight) }
                        ]))
            ]
    } values: { lab in
        lab.study.trees.map { root in
            (scope: "benchmark.\(root.name)", tables: lab.answer(Weights.self, to: root).tables)
        }
    }
}
