/// A number that may not exist, with the reason when it does not. A result is never NaN and never blank.
package enum Quantity: Sendable, Hashable {
    case defined(Double)
    /// The reason completes “not defined: …”, as in “fewer than 3 models”.
    case undefined(String)

    package var number: Double? {
        if case .defined(let number) = self { number } else { nil }
    }
}

/// A named number that an analysis yields, usable in prose as `alignment.rho(V1, IT)`.
package struct Value: Sendable, Hashable {
    /// What sort of number it is: decides how it prints when the author asks for no format.
    package enum Kind: String, Sendable, Hashable {
        case count, measure, probability
    }

    /// Below the figure's id: `mean`, `rho(V1, IT)`.
    package let name: String
    package let quantity: Quantity
    package let kind: Kind
    /// Another name that prose may use for it, as `rho(IT, V1)`; lists of values do without it.
    package let secondName: String?

    package init(
        _ name: String, _ quantity: Quantity, _ kind: Kind = .measure, secondName: String? = nil
    ) {
        self.name = name
        self.quantity = quantity
        self.kind = kind
        self.secondName = secondName
    }

    package init(_ name: String, count: Int, secondName: String? = nil) {
        self.init(name, .defined(Double(count)), .count, secondName: secondName)
    }
}
