import Analyses
import Findings
import Study

/// What another missing-data rule would do to the ranking.
func sentence(for comparison: RuleComparison, _ leaderboard: Leaderboard) -> String {
    let effect = sentence(for: comparison.rule)
    let rule =
        "With \(comparison.rule.rawValue) (\(effect.prefix(1).lowercased())\(effect.dropFirst().dropLast()))"
    var changes: [String] = []
    if comparison.losing > 0 {
        changes.append(
            "\(numbered(comparison.losing, "model")) would lose \(comparison.losing == 1 ? "its" : "their") score"
        )
    }
    if comparison.gaining > 0 { changes.append("\(numbered(comparison.gaining, "model")) would gain one") }
    if comparison.models.isEmpty { return "\(rule), no model would keep its score." }
    let places = count(Int(SchemeComparison.notableShift))
    changes.append(
        "of the \(numbered(comparison.models.count, "model")) scored under both rules, "
            + "\(count(comparison.movedCount)) would move by more than \(places) places")
    var text = "\(rule), \(enumeration(changes))"
    if comparison.farthest > 0 {
        text += "; the farthest move is \(shortestText(comparison.farthest)) places"
    }
    if let rho = comparison.spearman.number {
        text += ", the rank correlation \(NumberFormat.significant(3).text(rho))"
    }
    return text + "."
}
