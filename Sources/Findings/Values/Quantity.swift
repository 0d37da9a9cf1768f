/// A number that may not exist, with the reason when it does not. A result is never NaN and never blank.
package enum Quantity: Sendable, Hashable {
    case defined(Double)
    /// The reason completes “not defined: …”, as in “fewer than 3 models”.
    case undefined(String)

    package init(_ count: Int) { self = .defined(Double(count)) }

    package var number: Double? {
        if case .defined(let number) = self { number } else { nil }
    }
}
