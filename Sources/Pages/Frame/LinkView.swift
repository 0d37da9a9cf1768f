/// A link to a page, as templates see it.
struct LinkView: Sendable {
    let name: String
    let href: String

    static let sample = LinkView(name: "Name", href: "page.html")
}
