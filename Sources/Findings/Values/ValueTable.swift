import Diagnostics

/// Every value of a study: what its analyses yield, by what yields it, the column and the keys.
package struct ValueTable: Sendable {
    /// A column of a table, with its rows by key.
    fileprivate struct Entry: Sendable {
        let table: FindingTable
        let column: FindingTable.Column
        let rows: ValueKeys
    }

    fileprivate struct Address: Sendable, Hashable {
        let scope: String
        let column: String
        let keyCount: Int
    }

    /// Several tables may tell the same of different keys, as of measures whose scores have decimals of their own.
    private var entries: [Address: [Entry]] = [:]
    /// In the order in which they were added.
    private var tables: [(scope: String, table: FindingTable)] = []

    package init() {}

    /// Adds what an analysis yields: the columns of its tables that are values.
    package mutating func add(_ yielded: [FindingTable], under scope: String) {
        for table in yielded where !table.values.isEmpty {
            tables.append((scope, table))
            let rows = ValueKeys(of: table)
            for column in table.values {
                let address = Address(scope: scope, column: column.name, keyCount: table.keys.count)
                entries[address, default: []].append(Entry(table: table, column: column, rows: rows))
            }
        }
    }

    /// What a name stands for.
    package enum Lookup: Sendable, Hashable {
        case found(Value)
        /// The analysis and the column are there, and nothing in it has the key: `no group is called '50'`.
        case absent(reason: String, suggestion: String?)
        case unknown
        /// A name without quotes can be cut into keys in several ways.
        case ambiguous
    }

    package func lookUp(_ name: String) -> Lookup {
        let (scope, column, arguments) = Self.parts(of: name)
        let lookups = entries(scope, column, arguments).map { $0.lookUp(arguments) }
        // Of rows that share a key the first counts.
        return lookups.first { if case .found = $0 { true } else { false } } ?? lookups.first ?? .unknown
    }

    /// The name under which `all` has the value, whichever of its names was typed; nil when there is none.
    package func name(of typed: String) -> ValueName? {
        let (scope, column, arguments) = Self.parts(of: typed)
        return entries(scope, column, arguments).lazy.compactMap { entry in
            entry.row(of: arguments).map {
                ValueName(scope: scope, column: column, keys: entry.table.keys(ofRow: $0))
            }
        }.first
    }

    /// What is known of the value of that name before any score; the other values in it by their names.
    func limits(of typed: String) -> NamedLimits {
        let (scope, column, arguments) = Self.parts(of: typed)
        return entries(scope, column, arguments).lazy.compactMap { entry in
            entry.row(of: arguments).map { row in
                NamedLimits(entry.column.limits(inRow: row)) { other in
                    switch other {
                    case .beside(let column):
                        ValueName(scope: scope, column: column, keys: entry.table.keys(ofRow: row)).text
                    case .whole(let column): ValueName(scope: scope, column: column).text
                    case .elsewhere(let scope, let column): ValueName(scope: scope, column: column).text
                    }
                }
            }
        }.first ?? .none
    }

    /// The value of that name, if there is one.
    package subscript(name: String) -> Value? {
        if case .found(let value) = lookUp(name) { value } else { nil }
    }

    /// Every value once: of a pair that reads the same both ways, one order.
    package var all: some Sequence<(name: ValueName, value: Value)> {
        tables.lazy.flatMap { scope, table in
            (0..<table.rowCount).lazy.flatMap { row in
                table.values.compactMap { column in
                    column.value(inRow: row).map { value in
                        (
                            name: ValueName(scope: scope, column: column.name, keys: table.keys(ofRow: row)),
                            value: value
                        )
                    }
                }
            }
        }
    }

    package var names: some Sequence<String> { all.lazy.map(\.name.text) }
}

extension ValueTable {
    private static func parts(of name: String) -> (scope: String, column: String, ValueText.Arguments?) {
        let text = ValueText(name)
        let dot = text.head.lastIndex(of: ".")
        let scope = dot.map { String(text.head[..<$0]) } ?? ""
        let column = dot.map { String(text.head[text.head.index(after: $0)...]) } ?? text.head
        return (scope, column, text.arguments)
    }

    /// The columns that a name can mean.
    private func entries(_ scope: String, _ column: String, _ arguments: ValueText.Arguments?) -> [Entry] {
        let keyCounts = arguments == nil ? 0...0 : 1...3
        return keyCounts.flatMap { entries[Address(scope: scope, column: column, keyCount: $0)] ?? [] }
    }
}

extension ValueTable.Entry {
    /// Where the value stands.
    fileprivate func row(of arguments: ValueText.Arguments?) -> Int? {
        let readings = arguments.map { $0.readings(as: table.keys.count) } ?? [[]]
        return readings.lazy.compactMap { rows[$0] }.first { column.value(inRow: $0) != nil }
    }

    fileprivate func value(at keys: [String]) -> ValueTable.Lookup? {
        rows[keys].flatMap { column.value(inRow: $0) }.map(ValueTable.Lookup.found)
    }

    fileprivate func lookUp(_ arguments: ValueText.Arguments?) -> ValueTable.Lookup {
        guard let arguments else { return value(at: []) ?? .unknown }
        let readings = arguments.readings(as: table.keys.count)
        let found = readings.compactMap { value(at: $0) }
        // Quotes leave one reading; without them a name with a comma may be cut in several places.
        if let first = found.first { return found.allSatisfy { $0 == first } ? first : .ambiguous }
        return readings.first.map(absence) ?? .unknown
    }

    private func absence(of keys: [String]) -> ValueTable.Lookup {
        guard let place = keys.indices.first(where: { !rows.knows(keys[$0], at: $0) }) else {
            return .absent(reason: "nothing is told of \(keys.joined(separator: " and "))", suggestion: nil)
        }
        let key = table.keys[place]
        return .absent(
            reason: "there is no \(key.kind.rawValue) '\(keys[place])'",
            suggestion: key.kind == .group ? nil : didYouMean(keys[place], among: key.names))
    }
}

extension FindingTable.Key {
    /// All by which prose may call what it names.
    fileprivate var names: [String] { cells + aliases.keys.sorted() }
}
