import Markup

/// A page of the narrative.
struct NarrativeView: View {
    /// What would rank the models, on the first page of a study that ranks none; nil on any other page.
    let advice: HTML?
    /// The whole text.
    let content: HTML

    static let template = "narrative"
    static let sample = NarrativeView(advice: "<div>Text</div>", content: "<p>Text</p>")
}

/// The page that a web host shows for an address that does not exist.
struct NotFoundView: View {
    static let template = "404"
    static let sample = NotFoundView()
}
