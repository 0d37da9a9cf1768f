import Analyses
import Diagnostics
import Findings
import Graphics
import Study

/// One panel of scores, or two with the z-scores on the right; colour is the rank on the aggregate.
func scoreScatterDrawing(
    of scatter: ScatterAnalysis, title: String, isStandardized: Bool, _ request: FigureRequest
) -> Drawing {
    let standardized = isStandardized ? scatter.standardized : nil
    let panelWidth = standardized == nil ? 560.0 : 400.0
    let panelHeight = 380.0
    let titleRoom = standardized == nil ? 12.0 : 30.0

    var marks: [any Mark] = []
    var right = 0.0
    func addPanel(_ points: [(x: Double, y: Double)], _ suffix: String, heading: String?) {
        let (x, y) = (
            ScatterPanel.Axis(scatter.x, suffix: suffix), ScatterPanel.Axis(scatter.y, suffix: suffix)
        )
        // The width of the axis depends on its ticks, and only on them, so it is known before the frame is placed.
        let probe = ScatterPanel(
            frame: Box(x: 0, y: titleRoom, width: panelWidth, height: panelHeight), xs: points.map(\.x),
            ys: points.map(\.y), x: x, y: y)
        let panel = ScatterPanel(
            frame: Box(x: right + probe.leftMargin + 4, y: titleRoom, width: panelWidth, height: panelHeight),
            xs: points.map(\.x), ys: points.map(\.y), x: x, y: y)
        if let heading {
            marks.append(
                Text(heading, at: Point(x: panel.frame.x, y: 4), baseline: .top, font: Font(size: 13, .bold)))
        }
        let dots = zip(points, scatter.points).map { place, point in
            dot(panel.point(place.x, place.y), point, scatter, request.study)
        }
        marks += panel.marks(
            dots: dots, labels: labels(points, scatter, request.study) { panel.point($0.x, $0.y) })
        right = panel.frame.maxX + 24
    }
    addPanel(scatter.points.map { (x: $0.x, y: $0.y) }, "", heading: standardized == nil ? nil : "Scores")
    if let standardized { addPanel(standardized, ", z-score", heading: "z-scores") }

    var height = titleRoom + panelHeight + ScatterPanel.bottomMargin + 14
    if let colours = rankColours(of: scatter), let aggregate = scatter.aggregate {
        let legend = ColourLegend(
            colours, title: "Rank on \(aggregate.title), 1 the best", at: Point(x: 60, y: height), length: 240
        )
        marks.append(legend)
        height += ColourLegend.height(hasTitle: true) + 6
    }
    return Drawing(
        id: request.id.value, title: title,
        description: "A scatter plot with a dot for each of \(counted(scatter.points.count, "model"))"
            + (rankColours(of: scatter) == nil ? "" : ", coloured by rank")
            + (standardized == nil ? "." : "; the scores on the left, their z-scores on the right."),
        width: right, height: height, marks: marks)
}

private func rankColours(of scatter: ScatterAnalysis) -> ColourScale? {
    guard scatter.aggregate != nil, scatter.points.count > 1 else { return nil }
    return ColourScale(.viridis, domain: 1...Double(scatter.points.count), reversed: true)
}

private func dot(_ place: Point, _ point: ScatterAnalysis.Point, _ scatter: ScatterAnalysis, _ study: Study)
    -> Dot
{
    let model = study.table.models[point.model]
    var title =
        "\(model.name): \(scatter.x.title) \(scatter.x.text(point.model) ?? ""), \(scatter.y.title) "
        + (scatter.y.text(point.model) ?? "")
    if let rank = point.rank { title += ", rank \(NumberKind.rank.text(rank))" }
    let paint = point.rank.flatMap { rank in rankColours(of: scatter)?.paint(for: rank) }
    return Dot(
        place, radius: 4, fill: paint ?? .accent, title: title, data: DataAttribute("model", model.key))
}

/// The names of the models that a reader looks for.
private func labels(
    _ points: [(x: Double, y: Double)], _ scatter: ScatterAnalysis, _ study: Study,
    _ place: ((x: Double, y: Double)) -> Point
) -> [LabelLayout.Request] {
    scatter.labelled.map { index in
        LabelLayout.Request(study.table.models[scatter.points[index].model].name, at: place(points[index]))
    }
}
