/// What came of a claim: whether it holds, by how much, and which numbers decide.
package struct ClaimVerdict: Sendable, Hashable {
    package let holds: Bool
    /// By how much it holds or, when negative, fails: of comparisons joined by `and` the least, of those joined by `or`
    /// the greatest; `not` turns the sign. Comparisons of unlike things are weighed as plain numbers.
    package let margin: Double
    /// The comparison that the margin is of.
    package let decisive: ClaimFinding
    /// The comparisons that make the claim true or false: of a failing `and` those that fail, of one that holds all.
    package let findings: [ClaimFinding]
}

extension ClaimVerdict {
    init(_ finding: ClaimFinding) {
        self.init(holds: finding.holds, margin: finding.margin, decisive: finding, findings: [finding])
    }

    var negated: ClaimVerdict {
        ClaimVerdict(holds: !holds, margin: 0 - margin, decisive: decisive, findings: findings)
    }

    /// Of both together.
    package func and(_ other: ClaimVerdict) -> ClaimVerdict {
        let holds = holds && other.holds
        let deciding = [self, other].filter { $0.holds == holds }
        // A comparison that fails by nothing still weighs more than one that holds by nothing.
        let least = deciding.min { $0.margin < $1.margin } ?? self
        return ClaimVerdict(
            holds: holds, margin: least.margin, decisive: least.decisive,
            findings: deciding.flatMap(\.findings))
    }

    /// Whether it holds by less than its author asks for, and not by what is the same but for its rounding; never where the
    /// author asks for nothing.
    package func isFragile(below margin: Double?) -> Bool {
        holds && margin.map { self.margin + decisive.rounding < $0 } ?? false
    }

    /// What is true of the numbers, the finding that fails by most coming where it stands: `0.2 < 0.3 and 4 > 2`.
    package var words: String { findings.map(\.words).joined(separator: " and ") }

    /// By how much it holds or fails, without the sign.
    package var marginText: String { digits(abs(margin), apart: 0) }
}
