import Analyses
import Study

extension StudyPages {
    /// The leaderboard, then a page for each model, in its order.
    func modelPages(_ frame: PageFrame) -> [Page] {
        let leaderboard = Navigation.leaderboard
        let list = LeaderboardView(of: LeaderboardPage(of: self))
        let order = standings.leaderboard.models
        let root = pathToRoot(from: "models/")
        let rows = ScoreRows(in: self, root: root)
        let pages = order.indices.concurrentMap { place in
            let model = order[place]
            let page = ModelPage(
                standing: standings.standing(ofModel: model), pages: self, rows: rows, root: root)
            let view = ModelView(
                of: page, previous: place > 0 ? order[place - 1] : nil,
                next: place + 1 < order.count ? order[place + 1] : nil)
            return frame.page(addresses.page(ofModel: model), page.model.name, view)
        }
        return [frame.page(leaderboard.path, leaderboard.title, list)] + pages
    }

    /// The list of metrics, then a page for each metric and benchmark, in the order of the trees.
    func metricPages(_ frame: PageFrame) -> [Page] {
        let found = measuresWithDepth.compactMap { place in
            standings.standing(ofMetric: place.name).map { (standing: $0, depth: place.depth) }
        }
        let index = Navigation.metrics
        let list = frame.page(index.path, index.title, MetricsView(of: found, in: self))
        // A metric of two benchmarks stands in two places of the trees and has one page.
        var unique: [MetricStanding] = []
        var seen: Set<String> = []
        for (standing, _) in found where seen.insert(standing.measure.name).inserted {
            unique.append(standing)
        }
        let pages = unique.indices.concurrentMap { [unique] place -> Page? in
            let standing = unique[place]
            guard let path = addresses.page(ofMetric: standing.measure.name) else { return nil }
            let page = MetricPage(standing: standing, pages: self, root: pathToRoot(from: path))
            let view = MetricView(
                of: page, previous: place > 0 ? unique[place - 1].measure.name : nil,
                next: place + 1 < unique.count ? unique[place + 1].measure.name : nil)
            return frame.page(path, standing.measure.title, view)
        }
        return [list] + pages.compactMap(\.self)
    }
}
