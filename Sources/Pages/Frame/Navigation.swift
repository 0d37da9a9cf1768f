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

    init(_ chapters: [Chapter], _ titles: [String], of site: SiteView) {
        // The study's title leads to the first page already; called the same, it need not be named twice.
        entries =
            zip(chapters.map(\.path), titles).filter { $0.0 != "index.html" || $0.1 != site.title }
            + [Self.leaderboard, Self.metrics, Self.data]
    }

    /// What a page says of itself, its links relative to where it stands.
    func page(_ path: String, _ title: String, _ description: String?, of site: SiteView) -> PageView {
        PageView(
            title: title,
            browserTitle: title == site.title ? title : "\(title) · \(site.title)",
            description: description,
            canonical: site.url.map { $0 + (path == "index.html" ? "" : percentEncodedPath(path)) },
            root: pathToRoot(from: path), navigation: links(on: path),
            isFirst: path == "index.html")
    }

    private func links(on path: String) -> ViewValue {
        .list(
            entries.map { entry in
                Self.link(
                    entry.title, percentEncodedPath(relativeLink(from: path, to: entry.path)),
                    isCurrent: entry.path == path)
            })
    }

    /// Written out, because there are more of them on a page than of all else that templates are filled with.
    static func link(_ label: String, _ href: String, isCurrent: Bool) -> ViewValue {
        .fields([("label", .text(label)), ("href", .text(href)), ("isCurrent", .flag(isCurrent))])
    }
}
