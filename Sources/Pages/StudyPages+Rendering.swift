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
        // A metric of two benchmarks stands in two places of the trees and has one page.
        let standings = study.measureNamesInTreeOrder.compactMap { self.standings.standing(ofMetric: $0) }
        let byName = Dictionary(
            standings.map { ($0.measure.name, $0) }, uniquingKeysWith: { first, _ in first })
        let rows = study.places.compactMap { place in
            byName[place.name].map { (standing: $0, depth: place.depth) }
        }
        let index = Navigation.metrics
        let list = frame.page(index.path, index.title, MetricsView(of: rows, in: self))
        let pages = standings.indices.concurrentMap { place -> Page? in
            let standing = standings[place]
            guard let path = addresses.page(ofMetric: standing.measure.name) else { return nil }
            let page = MetricPage(standing: standing, pages: self, root: pathToRoot(from: path))
            let view = MetricView(
                of: page, previous: place > 0 ? standings[place - 1].measure.name : nil,
                next: place + 1 < standings.count ? standings[place + 1].measure.name : nil)
            return frame.page(path, standing.measure.title, view)
        }
        return [list] + pages.compactMap(\.self)
    }
}
