import Markup
import Study

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
    let title: String
    /// For the browser's tab: the page's title and the study's.
    let browserTitle: String
    let description: String?
    /// The page's full address.
    let canonical: String?
    /// The way to the site's root, empty or ending in a slash.
    let root: String
    /// A list of `Navigation.link`.
    let navigation: ViewValue
    /// Whether it is the first page, to which the study's title leads.
    let isFirst: Bool

    static let sample = PageView(
        title: "Title", browserTitle: "Title · Study", description: "Text", canonical: "/", root: "../",
        navigation: .list([Navigation.link("Page", "page.html", isCurrent: true)]), isFirst: true)

    /// As templates see it. Written out, because there is one on every page and reflection takes its time.
    var value: ViewValue {
        .fields([
            ("title", .text(title)), ("browserTitle", .text(browserTitle)),
            ("description", ViewValue(description)), ("canonical", ViewValue(canonical)),
            ("root", .text(root)), ("navigation", navigation), ("isFirst", .flag(isFirst)),
        ])
    }
}

extension ViewValue {
    fileprivate init(_ text: String?) { self = text.map(ViewValue.text) ?? .absent }
}
