/// What is known of a value before any score, with the other values that it says something of by their names.
struct NamedLimits: Sendable, Hashable {
    /// How it is bounded by numbers.
    let bounds: ValueLimits
    let atMost: [String]
    let atLeast: [String]

    static let none = NamedLimits(.none) { _ in "" }

    init(_ limits: ValueLimits, name: (ValueLimits.Other) -> String) {
        bounds = limits
        atMost = limits.atMost.map(name)
        atLeast = limits.atLeast.map(name)
    }
}
