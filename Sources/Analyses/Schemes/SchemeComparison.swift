package import Findings
package import Study

/// How does the scheme change the ranking? Each scheme ranks the models that it can score; a model's move is taken against
/// the first scheme, the reference, over the models that both rank.
package struct SchemeComparison: Analysis {
    package struct Question: Hashable, Sendable {
        package let schemes: [Scheme]
        package let benchmark: Benchmark
        package let level: StudyScores.Level
        package let models: [Int]
        package let rule: MissingRule

        package init(
            _ schemes: [Scheme], of benchmark: Benchmark, level: StudyScores.Level, models: [Int],
            under rule: MissingRule
        ) {
            self.schemes = schemes
            self.benchmark = benchmark
            self.level = level
            self.models = models
            self.rule = rule
        }
    }

    /// One scheme's outcome.
    package struct Entry: Sendable {
        package let outcome: SchemeOutcome
        /// From the reference to this scheme; that of the reference moves nobody.
        package let shift: RankShift

        package var scheme: Scheme { outcome.scheme }
    }

    package let benchmark: Benchmark
    package let level: StudyScores.Level
    package let rule: MissingRule
    package let candidates: Int
    package let memberCount: Int
    /// The reference first.
    package let entries: [Entry]

    package init(_ question: Question, in lab: Lab) {
        benchmark = question.benchmark
        level = question.level
        rule = question.rule
        candidates = question.models.count
        memberCount = lab.scores(under: question.rule).members(of: benchmark, at: level).count
        let outcomes = question.schemes.map { scheme in
            lab.answer(
                SchemeOutcome.self,
                to: .init(
                    scheme, of: question.benchmark, level: question.level, models: question.models,
                    under: question.rule))
        }
        entries = outcomes.map { outcome in
            Entry(
                outcome: outcome, shift: RankShift(from: outcomes[0].numbers, to: outcome.numbers))
        }
    }

    /// How many models that nobody scored count in the ranks and z-scores of the others.
    package var alsoCounted: Int { entries.map(\.outcome.alsoCounted).max() ?? 0 }

    /// A sentence on those; nil where there are none.
    package var alsoCountedSentence: String? { SchemeOutcome.sentence(onAlsoCounted: alsoCounted) }

    /// The models that any scheme ranks, in the table's order.
    package var models: [Int] { Set(entries.flatMap(\.outcome.models)).sorted() }

    /// How many of the reference's models a scheme does not rank.
    package func leftOutCount(by entry: Entry) -> Int { rankedCount - entry.shift.models.count }

    /// A member that a scheme cannot use, because it separates none of the models that the scheme ranks.
    package struct UnusedMember: Sendable {
        package let name: String
        /// How many of the ranked models somebody scored on it.
        package let scored: Int
        /// Whether something counts in place of its missing scores.
        package let isFilled: Bool
        /// How many models the scheme ranks.
        package let ranked: Int
    }

    package var unusedMembers: [UnusedMember] {
        entries.map(\.outcome).filter(\.scheme.needsSpread).flatMap { outcome in
            outcome.constantMembers.map { member, scored in
                UnusedMember(
                    name: member, scored: scored, isFilled: rule.fill != nil, ranked: outcome.models.count)
            }
        }
    }

    /// How many models the reference ranks.
    package var rankedCount: Int { entries.first?.outcome.models.count ?? 0 }
}

// MARK: - What it yields

extension SchemeComparison {
    /// The whole, each scheme, and where the reference's leaders stand under each.
    package var tables: [FindingTable] {
        [
            FindingTable(
                of: self,
                [
                    .number("n", .count, "Models that the reference ranks") { Quantity($0.rankedCount) }
                        .limited(to: .atMost(.models))
                ]),
            FindingTable(
                of: entries, keys: [KeyFacet("scheme", .scheme, "The scheme", \.scheme.name)],
                [
                    .number(
                        "spearman", .correlation, "Spearman's rank correlation with the reference",
                        \.shift.correlation.rho
                    ).limited { isReference($0) ? .fixed(1) : .none },
                    .number("shifted", .count, "Models whose rank moves by \(RankShift.words)") {
                        Quantity($0.shift.moved.count)
                    }.limited {
                        isReference($0) ? .fixed(0) : .atMost(.beside("ranked"), .whole("n"))
                    },
                    .number("ranked", .count, "Models that the scheme ranks") {
                        Quantity($0.outcome.models.count)
                    }.limited {
                        isReference($0)
                            ? ValueLimits(atMost: [.whole("n")], atLeast: [.whole("n")]) : .none
                    },
                ]),
            Leader.table(of: entries.flatMap(leaders)),
        ]
    }

    /// Compared with itself, whose numbers no score decides.
    private func isReference(_ entry: Entry) -> Bool { entry.scheme == entries[0].scheme }

    private func leaders(in entry: Entry) -> [Leader] {
        let reference = entries[0].outcome
        let ranks = Dictionary(uniqueKeysWithValues: zip(entry.outcome.models, entry.outcome.ranks))
        return Leader.all(
            by: reference.ranks, in: reference.models.map { ranks[$0] }, named: entry.scheme.name,
            isSame: isReference(entry))
    }

    /// A row for each model that any scheme ranks, with its place on the row and its rank under each.
    package func drawn(_ table: ScoreTable) -> FindingTable {
        let rows = models
        return FindingTable(
            of: rows, keys: [ModelKey.facet(in: table)],
            [ModelKey.name(in: table)]
                + entries.flatMap { entry -> [Facet<Int>] in
                    let outcome = entry.outcome
                    let place = Dictionary(
                        uniqueKeysWithValues: outcome.models.enumerated().map { ($1, $0) })
                    let (positions, ranks) = (outcome.positions, outcome.ranks)
                    let missing = outcome.scores
                    @Sendable func quantity(_ model: Int, _ numbers: [Double]) -> Quantity {
                        place[model].map { .defined(numbers[$0]) } ?? missing[model]
                    }
                    return [
                        .number(
                            "\(entry.scheme.name)_score", .share,
                            "\(entry.scheme.title), normalised to [0, 1]",
                            isValue: false
                        ) { quantity($0, positions) },
                        .number(
                            "\(entry.scheme.name)_rank", .rank, "Rank, 1 the best, ties share the average",
                            isValue: false
                        ) { quantity($0, ranks) },
                    ]
                })
    }
}
