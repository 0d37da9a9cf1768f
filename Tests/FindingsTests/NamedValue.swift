@testable import Findings

/// A value by the name that prose gives it, `rho(V1, IT)`.
struct NamedValue {
    let name: String
    let quantity: Quantity
    let kind: NumberKind

    init(_ name: String, _ quantity: Quantity, _ kind: NumberKind = .share) {
        self.name = name
        self.quantity = quantity
        self.kind = kind
    }

    init(_ name: String, count: Int) {
        self.init(name, Quantity(count), .count)
    }
}

extension [NamedValue] {
    /// What an analysis would yield: a table for each. Two keys mean the same the other way round.
    var tables: [FindingTable] {
        map { value in
            let text = ValueText(value.name)
            let keys =
                (1...3).reversed().lazy.compactMap { text.arguments?.readings(as: $0).first }.first ?? []
            return FindingTable(
                of: [value],
                keys: keys.enumerated().map { place, key in
                    KeyFacet("key_\(place)", .measure, "A key") { _ in key }
                }, [.number(text.head, value.kind, "A number") { $0.quantity }], isSymmetric: keys.count == 2)
        }
    }
}
