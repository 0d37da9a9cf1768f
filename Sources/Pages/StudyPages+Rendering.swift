import Analyses
import Tables

extension StudyPages {
    /// The leaderboard, then a page for each model, in its order.
    func modelPages(_ templates: inout TemplateSet, _ navigation: Navigation, _ site: SiteView) -> [Page] {
        let leaderboard = Navigation.leaderboard
        let view = LeaderboardView(
            of: self, site: site, page: navigation.page(leaderboard.path, leaderboard.title, nil, of: site))
        var pages = [Page(leaderboard.path, leaderboard.title, templates.render(view))]
        let order = standings.leaderboard.models
        let rows = ScoreRows(in: self, root: pathToRoot(from: "models/"))
        for (place, model) in order.enumerated() {
            let path = addresses.page(ofModel: model)
            let name = study.table.models[model].name
            let view = ModelView(
                of: standings.standing(ofModel: model), previous: place > 0 ? order[place - 1] : nil,
                next: place + 1 < order.count ? order[place + 1] : nil, in: self, rows, site: site,
                page: navigation.page(path, name, nil, of: site))
            pages.append(Page(path, name, templates.render(view)))
        }
        return pages
    }

    /// The list of metrics, then a page for each metric and benchmark, in the order of the trees.
    func metricPages(_ templates: inout TemplateSet, _ navigation: Navigation, _ site: SiteView) -> [Page] {
        let places = measuresWithDepth
        let found = places.compactMap { place in
            standings.standing(ofMetric: place.name).map { (standing: $0, depth: place.depth) }
        }
        let index = Navigation.metrics
        let view = MetricsView(
            of: found, in: self, site: site, page: navigation.page(index.path, index.title, nil, of: site))
        var pages = [Page(index.path, index.title, templates.render(view))]
        // A metric of two benchmarks stands in two places of the trees and has one page.
        var unique: [MetricStanding] = []
        var seen: Set<String> = []
        for (standing, _) in found where seen.insert(standing.measure.name).inserted {
            unique.append(standing)
        }
        for (place, standing) in unique.enumerated() {
            guard let path = addresses.page(ofMetric: standing.measure.name) else { continue }
            let view = MetricView(
                of: standing, previous: place > 0 ? unique[place - 1].measure.name : nil,
                next: place + 1 < unique.count ? unique[place + 1].measure.name : nil, in: self, site: site,
                page: navigation.page(path, standing.measure.title, nil, of: site))
            pages.append(Page(path, standing.measure.title, templates.render(view)))
        }
        return pages
    }
}
