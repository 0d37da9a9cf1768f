package import Findings
import Statistics
package import Study

/// How does the scheme change the ranking? Every scheme's scores and ranks over the same models, against the first
/// scheme, the reference.
package struct SchemeComparison: Sendable {
    /// One scheme's outcome.
    package struct Strip: Sendable {
        package let scheme: Scheme
        /// Min–max normalised to [0, 1], in the order of `models`; all 0.5 when every model has the same score.
        package let positions: [Double]
        /// Rank 1 is the best model; ties share the average rank.
        package let ranks: [Double]
        /// The rank in this scheme minus the rank in the reference.
        package let shifts: [Double]
        /// Spearman's ρ to the reference.
        package let spearman: Quantity
        /// The models, by their places in `models`, whose rank moves by more than `notableShift` places.
        package let shifted: [Int]
    }

    /// A rank that moves by more places than this is marked; exactly this many is not.
    package static let notableShift = 10.0

    package let benchmark: Benchmark
    package let level: StudyScores.Level
    package let rule: MissingRule
    /// The models that every scheme scores, by their places in the table.
    package let models: [Int]
    package let candidates: Int
    package let memberCount: Int
    /// Members with one and the same score for all models: no z-score exists for them.
    package let constantMembers: [String]
    /// The reference first.
    package let strips: [Strip]

    package init(
        _ schemes: [Scheme], of benchmark: Benchmark, level: StudyScores.Level, in scores: StudyScores,
        over candidates: [Int]
    ) {
        self.benchmark = benchmark
        self.level = level
        self.candidates = candidates.count
        rule = scores.rule
        let measures = scores.members(of: benchmark, at: level)
        memberCount = measures.count
        guard let own = scores[benchmark.name] else {
            (models, constantMembers, strips) = ([], [], [])
            return
        }
        // Every scheme ranks the same models: those that all of them score. A model that leaves changes the others'
        // ranks and z-scores, so that another may lose its score; this ends, since each round leaves fewer.
        var ranked = candidates
        var outcomes: [[Double?]] = []
        while true {
            let members = Scheme.Members(
                benchmark: own, measures: measures, models: ranked, rule: scores.rule)
            outcomes = schemes.map { $0.integrate(members) }
            let scored = ranked.indices.filter { index in outcomes.allSatisfy { $0[index] != nil } }
            if scored.count == ranked.count { break }
            ranked = scored.map { ranked[$0] }
        }
        models = ranked
        constantMembers = measures.filter { Set($0.presentScores(of: ranked)).count <= 1 }.map(\.name)
        let complete = outcomes.map { $0.compactMap(\.self) }
        let ranks = complete.map { Ranks($0).reversed }
        strips = schemes.indices.map { Self.strip(schemes[$0], complete[$0], ranks[$0], reference: ranks[0]) }
    }

    private static func strip(_ scheme: Scheme, _ outcome: [Double], _ ranks: Ranks, reference: Ranks)
        -> Strip
    {
        let own = ranks.average
        let shifts = zip(own, reference.average).map { $0 - $1 }
        let middle = Array(repeating: 0.5, count: outcome.count)
        let positions = (try? rescaledToUnit(outcome).get()) ?? middle
        return Strip(
            scheme: scheme, positions: positions, ranks: own, shifts: shifts,
            spearman: Quantity(RankCorrelation(ranks, reference).rho, of: "model"),
            shifted: shifts.indices.filter { abs(shifts[$0]) > notableShift })
    }

    /// `n`, and for every scheme `spearman(scheme)`, `shifted(scheme)`, and `rank(k, scheme)`, where the model stands that
    /// is k-th by the reference, for k to 3.
    package var values: [Value] {
        [Value("n", count: models.count)]
            + strips.flatMap { strip in
                [
                    Value("spearman(\(strip.scheme.name))", strip.spearman),
                    Value("shifted(\(strip.scheme.name))", count: strip.shifted.count),
                ]
                    + Value.ranks(
                        ofLeadersBy: strips[0].ranks, in: strip.ranks, named: strip.scheme.name)
            }
    }
}
