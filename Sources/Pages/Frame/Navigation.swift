import Markup

/// The pages that every page leads to, in order.
struct Navigation: Sendable {
    static let leaderboard = (path: "leaderboard.html", title: "Leaderboard")
    static let metrics = (path: "metrics.html", title: "Metrics")
    static let data = (path: "data.html", title: "Data")
    /// Every page's footer leads to these two.
    static let claims = (path: "claims.html", title: "Claims")
    static let values = (path: "values.html", title: "Values")

    private let entries: [(path: String, title: String)]
    /// For the pages below a folder that are no entry themselves, by the way to the site's root: there are hundreds of
    /// them and their links are the same.
    private var shared: [String: ViewValue] = [:]

    init(_ chapters: [Chapter], of site: SiteView) {
        // The study's title leads to the first page already; called the same, it need not be named twice.
        entries =
            chapters.map { ($0.path, $0.title) }.filter { $0.0 != "index.html" || $0.1 != site.title }
            + [Self.leaderboard, Self.metrics, Self.data]
        for page in ["page", "folder/page"] { shared[pathToRoot(from: page)] = links(on: page) }
    }

    /// What a page says of itself, its links relative to where it stands.
    func page(_ path: String, _ title: String, _ description: String?, of site: SiteView) -> PageView {
        let root = pathToRoot(from: path)
        let isEntry = entries.contains { $0.path == path }
        return PageView(
            title: title,
            browserTitle: title == site.title ? title : "\(title) · \(site.title)",
            description: description,
            canonical: site.url.map { $0 + (path == "index.html" ? "" : percentEncoded(path)) },
            root: root, navigation: (isEntry ? nil : shared[root]) ?? links(on: path),
            isFirst: path == "index.html")
    }

    private func links(on path: String) -> ViewValue {
        ViewValue(
            reflecting: entries.map { entry in
                PageView.Link(
                    label: entry.title, href: percentEncoded(relativeLink(from: path, to: entry.path)),
                    isCurrent: entry.path == path)
            })
    }
}
