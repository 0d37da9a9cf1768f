import Findings
package import Study

/// What would another missing-data rule do to the ranking by the study's aggregate?
package struct RuleComparison: Analysis {
    /// The other rule.
    package typealias Question = MissingRule

    package let rule: MissingRule
    /// From the study's rule to the other one.
    package let shift: RankShift
    /// Models with a score under the study's rule and none under the other.
    package let losing: Int
    /// Models without a score under the study's rule that have one under the other.
    package let gaining: Int

    package init(_ rule: MissingRule, in lab: Lab) {
        self.rule = rule
        let none = lab.everyModel.map { _ in nil as Double? }
        let benchmark = lab.study.benchmark?.name ?? ""
        let (own, other) = (lab.scores()[benchmark], lab.scores(under: rule)[benchmark])
        shift = RankShift(from: own?.ranked ?? none, to: other?.ranked ?? none)
        let pairs = zip(own?.scores ?? none, other?.scores ?? none)
        losing = pairs.count { $0 != nil && $1 == nil }
        gaining = pairs.count { $0 == nil && $1 != nil }
    }

    /// One comparison for each rule that is not the study's, in the order of the rules; none for a study without a
    /// benchmark.
    package static func all(in lab: Lab) -> [RuleComparison] {
        guard lab.study.benchmark != nil else { return [] }
        return MissingRule.all.filter { $0 != lab.study.missingRule }.map { lab.answer(to: $0) }
    }
}

extension RuleComparison {
    /// What is told of each rule.
    static let facets: [Facet<RuleComparison>] = [
        .number("compared", .count, "Models ranked under both rules") { Quantity($0.shift.models.count) }
            .limited(to: .atMost(.models)),
        .number("losing", .count, "Models that lose their score") { Quantity($0.losing) }
            .limited(to: .atMost(.models)),
        .number("gaining", .count, "Models that gain a score") { Quantity($0.gaining) }
            .limited(to: .atMost(.models)),
        .number("moved", .count, "Models whose rank moves by \(RankShift.words)") {
            Quantity($0.shift.moved.count)
        }.limited(to: .atMost(.beside("compared"), .models)),
        .number("farthest", .places, "The farthest move of any model") { .defined($0.shift.farthest) }
            .limited(to: .atMost(.beside("compared"), .models)),
        .number(
            "spearman", .correlation, "Spearman's rank correlation of the two rankings",
            \.shift.correlation.rho),
    ]
}
