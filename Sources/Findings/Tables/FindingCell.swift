/// What one row of a table says in one column.
package enum FindingCell: Sendable, Hashable {
    case number(Double)
    case text(String)
    case truth(Bool)
    /// Empty in a file; on a page the reason.
    case missing(String)

    package init(_ quantity: Quantity) {
        switch quantity {
        case .defined(let number): self = .number(number)
        case .undefined(let reason): self = .missing(reason)
        }
    }

    package var quantity: Quantity? {
        switch self {
        case .number(let number): .defined(number)
        case .missing(let reason): .undefined(reason)
        case .text, .truth: nil
        }
    }
}
