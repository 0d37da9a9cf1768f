/// A `data-…` attribute, by which a script finds the marks that belong together.
package struct DataAttribute: Hashable, Sendable {
    /// The full name, such as `data-model`.
    package let name: String
    package let value: String

    /// - Parameter suffix: what follows `data-`; anything but letters, digits and `-` becomes `-`.
    package init(_ suffix: String, _ value: String) {
        self.value = value
        // Drawings have thousands of them, nearly all safe as they are.
        guard !suffix.unicodeScalars.allSatisfy(Self.isSafe) else {
            name = "data-" + suffix
            return
        }
        name =
            "data-" + String(suffix.lowercased().unicodeScalars.map { Self.isSafe($0) ? Character($0) : "-" })
    }

    private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "0"..."9", "-": true
        default: false
        }
    }
}
