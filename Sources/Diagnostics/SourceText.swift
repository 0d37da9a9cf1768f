/// A text of the study with the path that diagnostics name.
package struct SourceText: Sendable, Hashable {
    /// As diagnostics print it: the study's folder and the path below it.
    package let path: String
    /// The path below the study's folder, `methods.md`.
    package let name: String
    package let text: String

    package init(path: String, name: String, text: String) {
        self.path = path
        self.name = name
        self.text = text
    }
}
