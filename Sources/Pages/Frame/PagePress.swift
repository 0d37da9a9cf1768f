import Markup

/// Makes pages of views: with the site's title and navigation around them, and each shape of view rendered by Mustache
/// once (see `PageMould`).
struct PagePress {
    private let templates: TemplateSet
    private let navigation: Navigation
    private let site: SiteView
    /// What is the same on every page, read once.
    private let siteFields: ViewValue
    /// By template and shape of view, as they are asked for.
    private var moulds: [[UInt8]: PageMould] = [:]

    init(_ templates: TemplateSet, _ navigation: Navigation, _ site: SiteView) {
        self.templates = templates
        self.navigation = navigation
        self.site = site
        siteFields = ViewValue(reflecting: site)
    }

    /// A page that is no narrative.
    mutating func page(_ path: String, _ title: String, _ view: some View) -> Page {
        Page(
            path: path, title: title, bytes: bytes(path, title, nil, view), images: [], links: [],
            claims: [])
    }

    /// The page's HTML, or nothing when its template is missing, which has been reported.
    mutating func bytes<Content: View>(
        _ path: String, _ title: String, _ description: String?, _ view: Content
    ) -> [UInt8] {
        let page = navigation.page(path, title, description, of: site)
        let content = view.content.with([
            ("site", siteFields), ("page", page.content),
        ])
        var key = Array(Content.template.utf8)
        content.addShape(to: &key)
        guard let mould = moulds[key] ?? templates.mould(Content.template, of: content) else { return [] }
        moulds[key] = mould
        return mould.filled(with: content)
    }
}
