package import Diagnostics
import Markup

/// Every view of the site.
private let views: [any View.Type] = [
    NarrativeView.self, LeaderboardView.self, ModelView.self, MetricsView.self, MetricView.self,
    ClaimsView.self, ValuesView.self, DataView.self, NotFoundView.self,
]

extension TemplateSet {
    /// The templates of the site's pages, checked against their views.
    package init(ofPages sources: [SourceText], _ diagnostics: inout Diagnostics) {
        let frame = ViewValue(
            site: ViewValue(reflecting: SiteView.sample), page: PageView.sample.value)
        let samples = views.map { view in
            (template: view.template, scope: [frame, ViewValue(reflecting: view.sample)])
        }
        self.init(sources, for: samples, &diagnostics)
    }
}
