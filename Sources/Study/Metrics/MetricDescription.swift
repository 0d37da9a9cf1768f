import Diagnostics

/// Adds to each metric what the study says of it. An exact name wins over a pattern; a name that fits no metric is an
/// error, a pattern that fits none a warning.
func describe(
    _ metrics: inout [Metric], as declarations: [MetricDeclaration], _ diagnostics: inout Diagnostics
) {
    let names = metrics.map(\.name)
    let places = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for declaration in declarations {
        let name = declaration.name
        let exact = places[name.value]
        guard exact != nil || Glob.isPattern(name.value) else {
            diagnostics.error(
                .unknownMetric,
                "there is no metric '\(name.value)'", at: name.position,
                mend: didYouMean(name.value, among: names) ?? "metrics are the tables' columns")
            continue
        }
        let pattern = Glob(name.value)
        let matching = exact.map { [$0] } ?? names.indices.filter { pattern.matches(names[$0]) }
        if matching.isEmpty {
            diagnostics.warning(.unmatchedPattern, "no metric fits '\(name.value)'", at: name.position)
        }
        for index in matching {
            metrics[index].apply(declaration, isExact: exact != nil)
        }
    }
    for declaration in declarations {
        guard let index = places[declaration.name.value] else { continue }
        metrics[index].apply(declaration, isExact: true)
    }
}

extension Metric {
    fileprivate mutating func apply(_ declaration: MetricDeclaration, isExact: Bool) {
        // A pattern's title would name many metrics alike, so only an exact name sets it.
        if isExact, let title = declaration.title { self.title = title }
        description = declaration.description ?? description
        range = declaration.range ?? range
        unit = declaration.unit?.name ?? unit
        better = declaration.better ?? better
        cite = declaration.cite?.value ?? cite
    }
}
