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
    let lost = changes(by: comparison)
    let moves = moves(by: comparison.shift)
    if lost.isEmpty { return "\(rule), \(moves)." }
    return "\(rule), \(enumeration(lost)). \(moves.prefix(1).uppercased())\(moves.dropFirst())."
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
    return changes
}

private func moves(by shift: RankShift) -> String {
    let both = shift.models.count
    if both == 0 { return "no model has a rank under both rules" }
    if both == 1 { return "only 1 model has a rank under both rules" }
    var text =
        "of the \(countText(both)) models ranked under both rules, \(countText(shift.moved.count)) would move by "
        + RankShift.words
    var distances: [String] = []
    if shift.farthest > 0 {
        distances.append("the farthest move is \(NumberKind.places.text(shift.farthest)) places")
    }
    if let rho = shift.correlation.rho.number {
        distances.append("the rank correlation is \(NumberKind.correlation.text(rho))")
    }
    if !distances.isEmpty { text += "; " + enumeration(distances) }
    return text
}

/// What a missing score counts as where lower is better; nil where there is none.
func sentence(forTurned advantage: MissingAdvantage, in pages: StudyPages) -> String? {
    if advantage.turned.isEmpty { return nil }
    let metrics = advantage.turned.map { turned in
        "\(shortestText(turned.counted)) on \(pages.title(of: turned.metric))"
    }
    return
        "Where lower is better, a score is turned round in its range first, so that a missing one counts as "
        + "\(enumeration(metrics))."
}

/// On which metrics a missing score beats those that are there; nil when it does on none.
func sentence(for advantage: MissingAdvantage, in pages: StudyPages) -> String? {
    if advantage.cases.isEmpty { return nil }
    let metrics = advantage.cases.map { entry in
        "\(pages.title(of: entry.metric)) (\(counted(entry.beaten, "score")))"
    }
    return
        "It outranks scores that are there on \(enumeration(metrics))."
}
