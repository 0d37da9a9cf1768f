import Markup

/// A page of the narrative.
struct NarrativeView: View {
    /// The whole text.
    let content: HTML

    static let template = "narrative"
    static let sample = NarrativeView(content: "<p>Text</p>")
}

/// The page that a web host shows for an address that does not exist.
struct NotFoundView: View {
    static let template = "404"
    static let sample = NotFoundView()
}
