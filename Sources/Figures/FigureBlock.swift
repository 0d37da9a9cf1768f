package import Tables

/// A fenced figure block of the narrative, as its author wrote it.
package struct FigureBlock: Sendable {
    /// `correlation-heatmap`, where the info string names it.
    package let kind: Located<String>
    /// The YAML between the fences.
    package let body: String
    /// Where the first line of the body stands.
    package let bodyPosition: Position

    package init(kind: Located<String>, body: String, bodyPosition: Position) {
        self.kind = kind
        self.body = body
        self.bodyPosition = bodyPosition
    }
}
