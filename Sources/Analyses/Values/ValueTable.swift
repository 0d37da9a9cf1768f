import OrderedCollections
package import Tables

/// Every value of a study by its full name, `alignment.mean`, in the order in which analyses yield them.
package struct ValueTable: Sendable {
    private var values: OrderedDictionary<String, Value> = [:]
    /// Second names, each with the full name that it stands for.
    private var secondNames: [String: String] = [:]

    /// The values that every study has: `table.models`, `table.metrics`, `table.coverage`, `table.n(METRIC)`, the number
    /// of models with a score on it, `cohort.NAME.n`, and `benchmark.NAME.members` and `benchmark.NAME.metrics`, the
    /// numbers of its own members and of the metrics below it.
    package init(of study: Study) {
        let table = study.table
        add(
            [
                Value("models", count: table.models.count),
                Value("metrics", count: table.metrics.count),
                Value(
                    "coverage", table.coverage.map(Quantity.defined) ?? .undefined("the table has no cell")),
            ], under: "table")
        add(
            table.metrics.map { metric in
                Value("n(\(metric.name))", count: table.column(metric.name)?.presentCount ?? 0)
            }, under: "table")
        for cohort in study.cohorts {
            add([Value("n", count: cohort.models.count)], under: "cohort.\(cohort.name)")
        }
        for benchmark in study.trees.flatMap(\.subtree) {
            add(
                [
                    Value("members", count: benchmark.members.count),
                    Value("metrics", count: Set(benchmark.leaves).count),
                ], under: "benchmark.\(benchmark.name)")
        }
    }

    /// Adds what an analysis yields under the id of its figure.
    package mutating func add(_ yielded: [Value], under id: String) {
        for value in yielded { add(value, prefix: id + ".") }
    }

    /// Adds a value under its own names alone.
    mutating func add(_ value: Value) { add(value, prefix: "") }

    private mutating func add(_ value: Value, prefix: String) {
        values[prefix + value.name] = value
        if let second = value.secondName { secondNames[prefix + second] = prefix + value.name }
    }

    /// The value of that full name. Blanks after commas do not matter: `rho(a,b)` is `rho(a, b)`.
    package subscript(name: String) -> Value? {
        let plain = Self.normalised(name)
        return values[name] ?? values[plain] ?? secondNames[plain].flatMap { values[$0] }
    }

    /// Second names left out.
    package var names: some Sequence<String> { values.keys }

    package var all: some Sequence<(name: String, value: Value)> {
        values.lazy.map { (name: $0.key, value: $0.value) }
    }

    private static func normalised(_ name: String) -> String {
        name.split(separator: ",", omittingEmptySubsequences: false)
            .map { String($0.trimmingBlanks()) }
            .joined(separator: ", ")
    }
}

extension Substring {
    fileprivate func trimmingBlanks() -> Substring {
        var rest = drop { $0 == " " }
        while rest.last == " " { rest.removeLast() }
        return rest
    }
}
