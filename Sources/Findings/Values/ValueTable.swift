import OrderedCollections

/// Every value of a study by its full name, `alignment.mean`, in the order in which analyses yield them.
package struct ValueTable: Sendable {
    private var values: OrderedDictionary<String, Value> = [:]
    /// Second names, each with the full name that it stands for.
    private var secondNames: [String: String] = [:]

    package init() {}

    /// Adds what an analysis yields under the id of its figure.
    package mutating func add(_ yielded: [Value], under id: String) {
        for value in yielded { add(value, prefix: id + ".") }
    }

    /// Adds a value under its own names alone.
    package mutating func add(_ value: Value) { add(value, prefix: "") }

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
