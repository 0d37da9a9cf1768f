import Analyses
import Diagnostics
import Findings
import Graphics
import Study

/// A dot for each model, darker the more scores it has; the largest groups have shapes of their own and a legend with
/// their sizes.
func coverageScatterDrawing(
    of coverage: CoverageAnalysis, title: String, _ request: FigureRequest
) -> Drawing {
    let drawn = coverage.groups.flatMap { group in
        group.models.compactMap { model -> Place? in
            guard let x = coverage.x.scores[model], let y = coverage.y.scores[model] else { return nil }
            return Place(group: group, model: model, x: x, y: y)
        }
    }
    let looks = Looks(coverage)
    let top = 12.0
    func panel(from left: Double) -> ScatterPanel {
        ScatterPanel(
            frame: Box(x: left, y: top, width: 560, height: 400), xs: drawn.map(\.x), ys: drawn.map(\.y),
            x: ScatterPanel.Axis(coverage.x), y: ScatterPanel.Axis(coverage.y))
    }
    let plot = panel(from: panel(from: 0).leftMargin + 4)
    // Small groups last, so that the many do not hide the few.
    let dots = drawn.sorted { $0.group.models.count > $1.group.models.count }
        .map { looks.dot(for: $0, at: plot.point($0.x, $0.y), request.study) }
    let legend = SwatchLegend(
        looks.legend, at: Point(x: plot.frame.x, y: plot.frame.maxY + ScatterPanel.bottomMargin + 14),
        maximumWidth: 560)
    return Drawing(
        id: request.id.value, title: title,
        description:
            "A scatter plot with a dot for each of \(counted(coverage.models.count, "model")), coloured by how many "
            + "\(coverage.scoreNoun)s it has.",
        width: plot.frame.maxX + 24, height: legend.corner.y + legend.height + 8,
        marks: plot.marks(dots: dots, labels: []) + [legend])
}

private struct Place {
    let group: CoverageAnalysis.Group
    let model: Int
    let x: Double
    let y: Double
}

/// How each group is drawn and what the legend says of it.
private struct Looks {
    private let colours: ColourScale
    private let ranked: [CoverageAnalysis.Group]
    private let noun: String
    private static let symbols: [Symbol] = [.circle, .square, .triangle, .diamond, .triangleDown]

    init(_ coverage: CoverageAnalysis) {
        colours = ColourScale(.viridis, domain: 0...Double(max(coverage.metricCount, 1)), reversed: true)
        noun = coverage.scoreNoun
        ranked = coverage.bySize
    }

    func dot(for place: Place, at point: Point, _ study: Study) -> Dot {
        let model = study.table.models[place.model]
        let symbol = symbol(of: place.group)
        return Dot(
            point, radius: symbol == nil ? 3 : 4, fill: paint(place.group.count), symbol: symbol ?? .circle,
            title: "\(model.name): \(scores(place.group.count))", data: DataAttribute("model", model.key))
    }

    /// The groups with shapes of their own by count, then the rest as one entry.
    var legend: [SwatchLegend.Entry] {
        let own = ranked.prefix(Self.symbols.count)
        let rest = ranked.dropFirst(own.count)
        var entries = own.sorted { $0.count > $1.count }.map { group in
            SwatchLegend.Entry(
                .dot(paint(group.count), symbol: symbol(of: group) ?? .circle),
                "\(scores(group.count)): \(counted(group.models.count, "model"))"
            )
        }
        if !rest.isEmpty {
            let models = rest.reduce(0) { $0 + $1.models.count }
            entries.append(
                SwatchLegend.Entry(
                    .dot(paint(rest[rest.startIndex].count), radius: 3),
                    "\(counted(rest.count, "other count")): \(counted(models, "model"))"))
        }
        return entries
    }

    /// “1 score”, “12 non-zero scores”.
    private func scores(_ number: Int) -> String {
        counted(number, noun)
    }

    private func symbol(of group: CoverageAnalysis.Group) -> Symbol? {
        let place = ranked.prefix(Self.symbols.count).firstIndex { $0.count == group.count }
        return place.map { Self.symbols[$0] }
    }

    private func paint(_ count: Int) -> Paint { colours.paint(for: Double(count)) ?? .muted }
}
