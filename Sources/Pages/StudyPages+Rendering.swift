import Analyses
import Study

extension StudyPages {
    /// The leaderboard, then a page for each model, in its order.
    func modelPages(_ press: inout PagePress) -> [Page] {
        let leaderboard = Navigation.leaderboard
        var pages = [press.page(leaderboard.path, leaderboard.title, LeaderboardView(of: self))]
        let order = standings.leaderboard.models
        let root = pathToRoot(from: "models/")
        let rows = ScoreRows(in: self, root: root)
        for (place, model) in order.enumerated() {
            let view = ModelView(
                of: standings.standing(ofModel: model), previous: place > 0 ? order[place - 1] : nil,
                next: place + 1 < order.count ? order[place + 1] : nil, in: self, rows, root: root)
            pages.append(press.page(addresses.page(ofModel: model), study.table.models[model].name, view))
        }
        return pages
    }

    /// The list of metrics, then a page for each metric and benchmark, in the order of the trees.
    func metricPages(_ press: inout PagePress) -> [Page] {
        let found = measuresWithDepth.compactMap { place in
            standings.standing(ofMetric: place.name).map { (standing: $0, depth: place.depth) }
        }
        let index = Navigation.metrics
        var pages = [press.page(index.path, index.title, MetricsView(of: found, in: self))]
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
                next: place + 1 < unique.count ? unique[place + 1].measure.name : nil, in: self,
                root: pathToRoot(from: path))
            pages.append(press.page(path, standing.measure.title, view))
        }
        return pages
    }
}
