/// The pages that every page leads to, in order.
struct Navigation: Sendable {
    static let leaderboard = (path: "leaderboard.html", title: "Leaderboard")
    static let metrics = (path: "metrics.html", title: "Metrics")
    static let data = (path: "data.html", title: "Data")
    /// Every page's footer leads to these two.
    static let claims = (path: "claims.html", title: "Claims")
    static let values = (path: "values.html", title: "Values")

    private let entries: [(path: String, title: String)]

    init(_ chapters: [Chapter]) {
        entries = chapters.map { ($0.path, $0.title) } + [Self.leaderboard, Self.metrics, Self.data]
    }

    /// What a page says of itself, its links relative to where it stands.
    func page(_ path: String, _ title: String, _ description: String?, of site: SiteView) -> PageView {
        PageView(
            title: title,
            browserTitle: title == site.title ? title : "\(title) · \(site.title)",
            description: description,
            canonical: site.url.map { $0 + (path == "index.html" ? "" : percentEncoded(path)) },
            root: pathToRoot(from: path),
            // The study's title leads to the first page already; called the same, it need not be named twice.
            navigation: entries.filter { $0.path != "index.html" || $0.title != site.title }.map { entry in
                PageView.Link(
                    label: entry.title, href: percentEncoded(relativeLink(from: path, to: entry.path)),
                    isCurrent: entry.path == path)
            }, isFirst: path == "index.html")
    }
}
