import Markup

/// Makes pages of views: puts the site's title and navigation around them.
struct PageFrame {
    private let templates: TemplateSet
    private let navigation: Navigation
    private let site: SiteView
    /// What is the same on every page, read once.
    private let siteFields: ViewValue

    init(_ templates: TemplateSet, _ navigation: Navigation, _ site: SiteView) {
        self.templates = templates
        self.navigation = navigation
        self.site = site
        siteFields = ViewValue(reflecting: site)
    }

    /// A page that is no narrative.
    func page(_ path: String, _ title: String, _ view: some View) -> Page {
        Page(path: path, title: title, summary: nil, of: bytes(path, title, nil, view))
    }

    /// The page's HTML: nothing when a template has a mistake, which has been reported, and nil for more than a page can hold.
    func bytes<Content: View>(
        _ path: String, _ title: String, _ description: String?, _ view: Content
    ) -> [UInt8]? {
        let page = navigation.page(path, title, description, of: site)
        let frame = ViewValue(site: siteFields, page: page.value)
        return templates.page(Content.template, of: [frame, ViewValue(reflecting: view)])
    }
}

extension ViewValue {
    /// What every template can name beside its view.
    init(site: ViewValue, page: ViewValue) {
        self = .fields([("site", site), ("page", page)])
    }
}
