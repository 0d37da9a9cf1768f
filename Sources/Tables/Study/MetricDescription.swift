/// Adds to each metric what the study says of it. An exact name wins over a pattern; a name that fits no metric is an
/// error, a pattern that fits none a warning.
func describe(
    _ metrics: inout [Metric], as declarations: [MetricDeclaration], _ diagnostics: inout Diagnostics
) {
    let names = metrics.map(\.name)
    for declaration in declarations {
        let name = declaration.name
        let isExact = names.contains(name.value)
        guard isExact || Glob.isPattern(name.value) else {
            diagnostics.error(
                "there is no metric '\(name.value)'", at: name.position,
                mend: didYouMean(name.value, among: names) ?? "metrics are the tables' columns")
            continue
        }
        let pattern = Glob(name.value)
        let matching = names.indices.filter { isExact ? names[$0] == name.value : pattern.matches(names[$0]) }
        if matching.isEmpty {
            diagnostics.warning("no metric fits '\(name.value)'", at: name.position)
        }
        for index in matching {
            metrics[index].apply(declaration, isExact: isExact)
        }
    }
    for declaration in declarations {
        guard let index = names.firstIndex(of: declaration.name.value) else { continue }
        metrics[index].apply(declaration, isExact: true)
    }
}

/// A score outside the range that the study states breaks the study's own word, so it is an error.
func checkRanges(
    of table: ScoreTable, _ places: [Position], _ declarations: [MetricDeclaration],
    _ diagnostics: inout Diagnostics
) {
    for (index, metric) in table.metrics.enumerated() {
        guard let range = metric.range else { continue }
        for model in table.models.indices {
            guard let score = table.columns[index].value(model), !range.contains(score) else { continue }
            diagnostics.error(
                "score \(score) of model '\(table.models[model].key)' on '\(metric.name)' lies outside its range, "
                    + "\(range.lowerBound) to \(range.upperBound)",
                at: table.models[model].position,
                mend: "correct the score, or widen the range in the study")
        }
    }
}

extension Metric {
    fileprivate mutating func apply(_ declaration: MetricDeclaration, isExact: Bool) {
        // A pattern's title would name many metrics alike, so only an exact name sets it.
        if isExact, let title = declaration.title { self.title = title }
        description = declaration.description ?? description
        range = declaration.range ?? range
        better = declaration.better ?? better
        cite = declaration.cite ?? cite
    }
}
