package import Diagnostics

/// A fenced block of a text whose body is YAML, as a figure of the narrative is: read once, for all who ask it.
package struct SettingsBlock: Sendable {
    /// What its first line names, `correlation-heatmap`.
    package let kind: Located<String>
    /// The YAML between the fences, with the columns of the file.
    package let body: String
    /// Where the first line of the body stands.
    package let bodyPosition: Position
    /// Nil when the body cannot be read, which has been reported.
    package let settings: Settings?

    package init(
        kind: Located<String>, body: String, bodyPosition: Position, _ diagnostics: inout Diagnostics
    ) {
        self.kind = kind
        self.body = body
        self.bodyPosition = bodyPosition
        settings = Settings(yaml: body, at: bodyPosition, &diagnostics)
    }

    /// A text among its settings; nil when there is none. What is wrong with it is for its reader to report.
    package func text(of key: String) -> Located<String>? {
        var ignored = Diagnostics()
        var settings = settings
        return settings?.string(key, &ignored)
    }
}
