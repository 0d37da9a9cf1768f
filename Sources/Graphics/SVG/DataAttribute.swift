/// A `data-…` attribute, by which a script finds the marks that belong together.
package struct DataAttribute: Hashable, Sendable {
    /// The full name, such as `data-model`.
    package let name: String
    package let value: String

    /// - Parameter suffix: what follows `data-`; anything but letters, digits and `-` becomes `-`.
    package init(_ suffix: String, _ value: String) {
        let safe = suffix.lowercased().unicodeScalars.map { scalar -> Character in
            switch scalar {
            case "a"..."z", "0"..."9", "-": Character(scalar)
            default: "-"
            }
        }
        name = "data-" + String(safe)
        self.value = value
    }
}
