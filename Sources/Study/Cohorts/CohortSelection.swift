import Diagnostics
import OrderedCollections

/// Chooses the models of every declared cohort. A model is excluded for the first rule that it fails, in the order
/// scored-on, where, distinct; so of models that share a name the first one that passes the other rules stays.
func selectCohorts(
    _ declarations: [CohortDeclaration], _ table: ScoreTable, _ trees: [Benchmark],
    _ diagnostics: inout Diagnostics
) -> [Cohort] {
    declarations.map { declaration in
        let metrics = neededMetrics(declaration, table, trees, &diagnostics)
        let conditions = declaration.conditions.compactMap { Condition($0, table, &diagnostics) }
        var models: [Int] = []
        var exclusions: [Cohort.Exclusion] = []
        var firstWithName: [String: Int] = [:]
        for (index, model) in table.models.enumerated() {
            let reason =
                missingScores(of: index, on: metrics, table)
                ?? conditions.lazy.compactMap { $0.failure(of: index, table) }.first
                ?? declaration.distinct.flatMap { distinct in
                    let shared = distinct == .name ? model.name : model.key
                    return firstWithName.updateValue(firstWithName[shared] ?? index, forKey: shared).map {
                        first in
                        "shares the \(distinct.rawValue) '\(shared)' with model \(table.models[first].key), which stays"
                    }
                }
            if let reason {
                exclusions.append(Cohort.Exclusion(model: index, reason: reason))
            } else {
                models.append(index)
            }
        }
        if models.isEmpty {
            diagnostics.warning(
                .emptyCohort,
                "cohort '\(declaration.name.value)' is empty: its rules exclude all \(table.models.count) models",
                at: declaration.name.position)
        }
        return Cohort(
            name: declaration.name.value, rule: words(for: declaration, metrics.count, conditions),
            models: models, exclusions: exclusions)
    }
}

/// The metrics that `scored-on` asks for, benchmarks standing for their leaves, without the exceptions.
private func neededMetrics(
    _ declaration: CohortDeclaration, _ table: ScoreTable, _ trees: [Benchmark],
    _ diagnostics: inout Diagnostics
) -> OrderedSet<String> {
    let benchmarks = trees.flatMap(\.subtree)
    let metrics = table.metrics.map(\.name)
    func leaves(_ name: Located<String>) -> [String] {
        if table.metric(named: name.value) != nil { return [name.value] }
        if let benchmark = benchmarks.first(where: { $0.name == name.value }) { return benchmark.leaves }
        let fitting = Glob.isPattern(name.value) ? metrics.filter(Glob(name.value).matches) : []
        if fitting.isEmpty {
            diagnostics.error(
                .unknownMeasure,
                "'\(name.value)' is neither a metric nor a benchmark", at: name.position,
                mend: didYouMean(name.value, among: metrics + benchmarks.map(\.name)))
        }
        return fitting
    }
    var needed = OrderedSet(declaration.scoredOn.flatMap(leaves))
    for exception in declaration.exceptions {
        for metric in leaves(exception) where needed.remove(metric) == nil {
            diagnostics.warning(
                .unusedException,
                "'\(metric)' is excepted, but the cohort does not ask for it", at: exception.position)
        }
    }
    return needed
}

private func missingScores(of model: Int, on metrics: OrderedSet<String>, _ table: ScoreTable) -> String? {
    let missing = metrics.filter { table.column($0)?.isPresent(model) != true }
    guard let first = missing.first else { return nil }
    let count = missing.count
    let named = count == 1 ? "'\(first)'" : "\(count) of \(metrics.count) metrics, '\(first)' the first"
    return "has no score on \(named)"
}

private func words(for declaration: CohortDeclaration, _ metrics: Int, _ conditions: [Condition]) -> String {
    var parts: [String] = []
    if metrics > 0 {
        let exceptions =
            declaration.exceptions.isEmpty
            ? "" : " but \(declaration.exceptions.map(\.value).joined(separator: ", "))"
        let asked = declaration.scoredOn.map(\.value).joined(separator: ", ")
        parts.append("scored on every metric of \(asked)\(exceptions), which are \(metrics)")
    }
    parts += declaration.conditions.map(\.value)
    if let distinct = declaration.distinct {
        parts.append("of models that share a \(distinct.rawValue) only the first")
    }
    return parts.isEmpty ? "every model" : parts.joined(separator: "; ")
}
