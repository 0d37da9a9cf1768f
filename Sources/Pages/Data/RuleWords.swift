import Analyses
import Findings
import Study

/// What another rule would do to the ranking.
///
/// - Parameter isWeighted: whether the study's members have weights.
func sentence(for comparison: RuleComparison, isWeighted: Bool) -> String {
    let effect = comparison.rule.sentence(isWeighted: isWeighted)
    let rule =
        "With \(comparison.rule.name) (\(effect.prefix(1).lowercased())\(effect.dropFirst().dropLast()))"
    return "\(rule), \(enumeration(changes(by: comparison)))\(distances(of: comparison.shift))."
}

private func changes(by comparison: RuleComparison) -> [String] {
    var changes: [String] = []
    if comparison.losing > 0 {
        changes.append(
            "\(counted(comparison.losing, "model")) would lose \(comparison.losing == 1 ? "its" : "their") score"
        )
    }
    if comparison.gaining > 0 {
        changes.append("\(counted(comparison.gaining, "model")) would gain a score")
    }
    let both = comparison.shift.models.count
    changes.append(
        both == 0
            ? "no model has a rank under both rules"
            : "of the \(counted(both, "model")) ranked under both rules, \(countText(comparison.shift.moved.count)) would "
                + "move by \(RankShift.words)")
    return changes
}

private func distances(of shift: RankShift) -> String {
    var text = ""
    if shift.farthest > 0 {
        text += "; the farthest move is \(NumberKind.places.text(shift.farthest)) places"
    }
    if let rho = shift.correlation.rho.number {
        text += ", the rank correlation \(NumberKind.correlation.text(rho))"
    }
    return text
}

/// On which metrics a missing score beats those that are there; nil when it does on none.
func sentence(for advantage: MissingAdvantage, in pages: StudyPages) -> String? {
    if advantage.cases.isEmpty { return nil }
    let metrics = advantage.cases.map { entry in
        "\(pages.title(of: entry.metric)) (\(counted(entry.beaten, "score")))"
    }
    return
        "That outranks scores that are there, which are lower, on \(enumeration(metrics))."
}
