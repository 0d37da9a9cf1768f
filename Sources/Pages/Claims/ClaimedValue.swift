import Findings

/// A value that a claim names, as readers of the claim are told of it.
package struct ClaimedValue: Sendable {
    /// As the study lists it; as the author typed it where the data do not have it.
    let name: String
    /// Whether the study lists it.
    let isListed: Bool
    /// `= 0.173, a correlation`, or why there is no number.
    let words: String
    /// What yields it, if it is a figure.
    let figure: NumberedFigure?
}

extension ClaimedValue {
    init(_ value: ClaimValue, in context: ClaimContext) {
        name = value.identity
        isListed = value.name != nil
        words = Self.words(context.values.lookUp(value.text))
        figure = value.name.flatMap { context.destinations.figure($0.scope) }
    }

    private static func words(_ found: ValueTable.Lookup) -> String {
        switch found {
        case .found(let value):
            switch value.quantity {
            case .defined(let number): return "\(value.kind.statement(number)), \(value.kind.words)"
            case .undefined(let reason): return "is not defined: \(reason)"
            }
        case .absent(let reason, _): return "is not defined: \(reason)"
        case .unknown, .ambiguous: return "is not known"
        }
    }
}
