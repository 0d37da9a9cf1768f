/// What one template is rendered with: stored properties only, all of them formatted. Templates place, pages compute.
protocol View: Sendable {
    /// The name of the template, without its extension.
    static var template: String { get }
    /// A view with nothing left out (no optional nil, no list empty), from which templates are checked.
    static var sample: Self { get }
}

/// What the site says on every page.
struct SiteView: Sendable {
    let title: String
    let notice: String?
    /// The date of the data.
    let date: String
    /// The program and its version.
    let generator: String
    /// The first digits of the hash of all inputs.
    let inputHash: String
    /// Where the site is published, ending in a slash.
    let url: String?

    static let sample = SiteView(
        title: "Title", notice: "Notice", date: "2024-01-01", generator: "Concordance", inputHash: "0123abcd",
        url: "/")
}

/// What a page says of itself.
struct PageView: Sendable {
    struct Link: Sendable {
        let label: String
        let href: String
        let isCurrent: Bool
    }

    let title: String
    /// For the browser's tab: the page's title and the study's.
    let browserTitle: String
    let description: String?
    /// The page's full address.
    let canonical: String?
    /// The way to the site's root, empty or ending in a slash.
    let root: String
    /// A list of `Link`, read once for many pages.
    let navigation: ViewValue
    /// Whether it is the first page, to which the study's title leads.
    let isFirst: Bool

    static let sample = PageView(
        title: "Title", browserTitle: "Title · Study", description: "Text", canonical: "/", root: "../",
        navigation: ViewValue(reflecting: [Link(label: "Page", href: "page.html", isCurrent: true)]), isFirst: true)
}

/// A page of the narrative.
struct NarrativeView: View {
    let site: SiteView
    let page: PageView
    /// The whole text.
    let content: HTML

    static let template = "narrative"
    static let sample = NarrativeView(site: .sample, page: .sample, content: "<p>Text</p>")
}

/// The page that a web host shows for an address that does not exist.
struct NotFoundView: View {
    let site: SiteView

    static let template = "404"
    static let sample = NotFoundView(site: .sample)
}
