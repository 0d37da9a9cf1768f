package import Analyses
package import Graphics
package import Study

/// Every metric as a band, filled where models have a score. Bands are named where there is room for a line of text, and
/// otherwise gathered by the benchmarks they are members of.
///
/// - Parameter id: unique on the page.
package func coverageMapDrawing(of map: CoverageMap, in study: Study, id: String) -> Drawing {
    let titles = map.rows.map { study.title(of: $0.metric) }
    let isNamed = map.rows.count <= namedRowLimit
    let paths = study.groupTitles(of: map.rows.map(\.metric))
    // Thin bands leave room for the outer benchmarks' names only.
    let groups = brackets(around: isNamed ? paths : paths.map { Array($0.prefix(2)) })
    let step = isNamed ? 14.0 : 6.0
    let height = step * Double(map.rows.count)
    let top = 8.0

    func names(_ rows: BandScale, edge: Double) -> BandLabels {
        BandLabels(titles, bands: rows, side: .left, edge: edge, maximumWidth: 230)
    }
    let rows = BandScale(count: map.rows.count, from: top, to: top + height, padding: isNamed ? 0.2 : 0)
    let nameWidth = names(rows, edge: 0).extent
    let left = 4 + Brackets(groups, bands: rows, side: .left, edge: 0).extent + nameWidth
    let x = LinearScale(domain: 0...Double(max(map.models.count, 1)), from: left, to: left + 520)
    let boxes = map.rows.enumerated().flatMap { row, entry in
        entry.present.map { run in
            Box(
                x: x(Double(run.lowerBound)), y: rows.start(of: row),
                width: x(Double(run.upperBound)) - x(Double(run.lowerBound)), height: rows.bandwidth)
        }
    }
    // A script marks a model's place by its position among the keys.
    let keys = map.models.map { study.table.models[$0].key }
    return Drawing(
        id: id, title: "Which model has a score on which metric",
        description: "A band for each of \(map.rows.count) metrics, filled where a model has a score. The "
            + "\(map.models.count) models stand side by side, the one with the most scores on the left.",
        width: x.end + 24, height: rows.end + BottomAxis.height(hasTitle: true) + 10,
        marks: [
            Brackets(groups, bands: rows, side: .left, edge: left - nameWidth),
            names(rows, edge: left),
            Boxes(boxes, fill: .accent),
            Group(
                [Rectangle(Box(x: left, y: top, width: x.end - left, height: height), outline: .rule)],
                data: DataAttribute("models", keys.joined(separator: "\n"))),
            BottomAxis(x, y: rows.end + 4, title: "Models, by falling number of scores"),
        ])
}

/// Above so many metrics, bands are too thin for names.
private let namedRowLimit = 60
