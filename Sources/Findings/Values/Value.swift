/// A number that an analysis yields, with what sort of number it is.
package struct Value: Sendable, Hashable {
    package let quantity: Quantity
    package let kind: NumberKind

    package init(_ quantity: Quantity, _ kind: NumberKind) {
        self.quantity = quantity
        self.kind = kind
    }
}
