import Analyses
import Tables

extension Study {
    /// Every metric of the table once: those of the trees in their order, then the others.
    var metricsInTreeOrder: [String] {
        var seen: Set<String> = []
        return (trees.flatMap(\.leaves) + table.metrics.map(\.name)).filter { seen.insert($0).inserted }
    }
}

/// What the coverage drawing shows, in words.
func sentence(on map: CoverageMap) -> String {
    guard let most = map.counts.first, let least = map.counts.last, !map.rows.isEmpty else { return "" }
    let complete = map.counts.count { $0 == map.rows.count }
    let all =
        complete == 0 ? "No model has" : "\(numbered(complete, "model")) \(complete == 1 ? "has" : "have")"
    var text = "\(all) a score on all \(numbered(map.rows.count, "metric"))"
    if most > least { text += "; the number of scores runs from \(count(least)) to \(count(most))" }
    let empty = map.rows.count { $0.presentCount == 0 }
    if empty > 0 { text += "; \(numbered(empty, "metric")) \(empty == 1 ? "scores" : "score") no model" }
    return text + "."
}

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
