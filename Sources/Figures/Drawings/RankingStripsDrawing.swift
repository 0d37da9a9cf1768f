import Analyses
import Diagnostics
import Findings
import Graphics
import Study

/// A row of dots for each scheme. A red line joins the dots of a model whose rank moves far, and its dot is ringed in
/// red; the row's label counts such models.
func rankingStripsDrawing(
    of comparison: SchemeComparison, title: String, _ request: FigureRequest
) -> Drawing {
    let labels = comparison.entries.indices.map { rowLabel(of: comparison, $0) }
    let left = 8 + Font.bold.width(ofWidest: labels.map(\.title) + labels.map(\.note)) + 24
    let rowHeight = 96.0
    let top = 24.0
    let scale = LinearScale(domain: 0...1, from: left, to: left + 640)
    let bottom = top + rowHeight * Double(max(comparison.entries.count, 1))
    func height(ofRow row: Int) -> Double { top + rowHeight * (Double(row) + 0.5) }

    var marks: [any Mark] = [BottomAxis(scale, y: bottom, title: "Score, normalised to [0, 1]", gridTop: top)]
    for (row, label) in labels.enumerated() {
        let y = height(ofRow: row)
        marks.append(Rule(from: Point(x: left, y: y), to: Point(x: scale.end, y: y)))
        marks.append(Text(label.title, at: Point(x: 8, y: y - 4), font: .bold))
        marks.append(
            Text(label.note, at: Point(x: 8, y: y + 13), paint: label.isMarked ? .alert : .muted))
    }
    let places = comparison.entries.map { Places(of: $0.outcome) }
    for (row, strip) in comparison.entries.enumerated().dropFirst() {
        marks += strip.shift.moved.compactMap { model in
            // A scheme between the two may leave the model out.
            guard let above = places[row - 1].position[model], let here = places[row].position[model] else {
                return nil
            }
            return Line(
                [
                    Point(x: scale(above), y: height(ofRow: row - 1)),
                    Point(x: scale(here), y: height(ofRow: row)),
                ], paint: .alert, width: 1, opacity: 0.55)
        }
    }
    for (row, strip) in comparison.entries.enumerated() {
        marks += dots(
            of: strip, places[row], reference: places[0], comparison, scale, y: height(ofRow: row),
            request.study)
    }
    let legend = ColourLegend(
        rankColours(of: comparison), title: "Rank by \(labels.first?.title ?? "the reference"), 1 the best",
        at: Point(x: left, y: bottom + BottomAxis.height(hasTitle: true) + 14), length: 240)
    let lines = SwatchLegend(
        [.init(.line(.alert, width: 1.5), "rank differs by \(RankShift.words)")],
        at: Point(x: left + 300, y: legend.corner.y + 12), maximumWidth: 340)
    marks += [legend, lines] as [any Mark]
    return Drawing(
        id: request.id.value, title: title,
        description:
            "A row of dots for each scheme, one dot for each of \(comparison.rankedCount) models at its "
            + "normalised score. Red lines join models whose rank moves by \(RankShift.words).",
        width: scale.end + 24, height: legend.corner.y + ColourLegend.height(hasTitle: true) + 6, marks: marks
    )
}

private func rowLabel(of comparison: SchemeComparison, _ row: Int) -> (
    title: String, note: String, isMarked: Bool
) {
    let strip = comparison.entries[row]
    if row == 0 { return (strip.scheme.title, "the reference", false) }
    let count = strip.shift.moved.count
    return (
        strip.scheme.title,
        "\(count) of \(strip.shift.models.count) move by \(RankShift.shortWords)",
        count > 0
    )
}

private func rankColours(of comparison: SchemeComparison) -> ColourScale {
    ColourScale(.viridis, domain: 1...Double(max(comparison.rankedCount, 2)), reversed: true)
}

/// Where a scheme puts the models that it ranks, by their places in the table.
private struct Places {
    let position: [Int: Double]
    let rank: [Int: Double]

    init(of outcome: SchemeOutcome) {
        position = Dictionary(uniqueKeysWithValues: zip(outcome.models, outcome.positions))
        rank = Dictionary(uniqueKeysWithValues: zip(outcome.models, outcome.ranks))
    }
}

/// Marked models last, so that no other dot covers them. A model that the reference leaves out has no colour of a rank.
private func dots(
    of strip: SchemeComparison.Entry, _ places: Places, reference: Places, _ comparison: SchemeComparison,
    _ scale: LinearScale, y: Double, _ study: Study
) -> [Dot] {
    let colours = rankColours(of: comparison)
    let marked = Set(strip.shift.moved)
    let order = strip.outcome.models.filter { !marked.contains($0) } + strip.shift.moved
    return order.map { place in
        let model = study.table.models[place]
        let isMarked = marked.contains(place)
        let known = reference.rank[place]
        let before = known.map { "\(NumberKind.rank.text($0)) by" } ?? "not ranked by"
        return Dot(
            Point(x: scale(places.position[place] ?? 0), y: y), radius: isMarked ? 5 : 4,
            fill: known.flatMap { colours.paint(for: $0) } ?? .muted, outline: isMarked ? .alert : nil,
            outlineWidth: isMarked ? 2 : 1,
            title:
                "\(model.name): rank \(NumberKind.rank.text(places.rank[place] ?? 0)) by \(strip.scheme.title), "
                + "\(before) \(comparison.entries[0].scheme.title)",
            data: DataAttribute("model", model.key))
    }
}
