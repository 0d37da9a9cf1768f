import Analyses
import Diagnostics
import Findings
import Graphics
import Study

/// A row of dots for each scheme. A red line joins the dots of a model whose rank moves far, and its dot is ringed in
/// red; the row's label counts such models.
func rankingStripsDrawing(of comparison: SchemeComparison, _ request: FigureRequest) -> Drawing {
    let labels = comparison.strips.indices.map { rowLabel(of: comparison, $0) }
    let left = 8 + Font.bold.width(ofWidest: labels.map(\.title) + labels.map(\.note)) + 24
    let rowHeight = 96.0
    let top = 24.0
    let scale = LinearScale(domain: 0...1, from: left, to: left + 640)
    let bottom = top + rowHeight * Double(max(comparison.strips.count, 1))
    func height(ofRow row: Int) -> Double { top + rowHeight * (Double(row) + 0.5) }

    var marks: [any Mark] = [BottomAxis(scale, y: bottom, title: "Score, normalised to [0, 1]", gridTop: top)]
    for (row, label) in labels.enumerated() {
        let y = height(ofRow: row)
        marks.append(Rule(from: Point(x: left, y: y), to: Point(x: scale.end, y: y)))
        marks.append(Text(label.title, at: Point(x: 8, y: y - 4), font: .bold))
        marks.append(
            Text(label.note, at: Point(x: 8, y: y + 13), paint: label.isMarked ? .alert : .muted))
    }
    for (row, strip) in comparison.strips.enumerated().dropFirst() {
        let above = comparison.strips[row - 1]
        marks += strip.shifted.map { model in
            Line(
                [
                    Point(x: scale(above.positions[model]), y: height(ofRow: row - 1)),
                    Point(x: scale(strip.positions[model]), y: height(ofRow: row)),
                ], paint: .alert, width: 1, opacity: 0.55)
        }
    }
    for (row, strip) in comparison.strips.enumerated() {
        marks += dots(of: strip, comparison, scale, y: height(ofRow: row), request.study)
    }
    let legend = ColourLegend(
        rankColours(of: comparison), title: "Rank by \(labels.first?.title ?? "the reference"), 1 the best",
        at: Point(x: left, y: bottom + BottomAxis.height(hasTitle: true) + 14), length: 240)
    let lines = SwatchLegend(
        [.init(.line(.alert, width: 1.5), "rank differs by more than 10 places from the reference")],
        at: Point(x: left + 300, y: legend.corner.y + 12), maximumWidth: 340)
    marks += [legend, lines] as [any Mark]
    return Drawing(
        id: request.id.value, title: "Rankings by \(comparison.strips.count) schemes",
        description:
            "A row of dots for each scheme, one dot for each of \(comparison.models.count) models at its "
            + "normalised score. Red lines join models whose rank moves by more than 10 places.",
        width: scale.end + 24, height: legend.corner.y + ColourLegend.height(hasTitle: true) + 6, marks: marks
    )
}

private func rowLabel(of comparison: SchemeComparison, _ row: Int) -> (
    title: String, note: String, isMarked: Bool
) {
    let strip = comparison.strips[row]
    if row == 0 { return (strip.scheme.title, "the reference", false) }
    let count = strip.shifted.count
    return (strip.scheme.title, "\(count) of \(comparison.models.count) move by more than 10", count > 0)
}

private func rankColours(of comparison: SchemeComparison) -> ColourScale {
    ColourScale(.viridis, domain: 1...Double(max(comparison.models.count, 2)), reversed: true)
}

/// Marked models last, so that no other dot covers them.
private func dots(
    of strip: SchemeComparison.Strip, _ comparison: SchemeComparison, _ scale: LinearScale, y: Double,
    _ study: Study
) -> [Dot] {
    let reference = comparison.strips[0].ranks
    let colours = rankColours(of: comparison)
    let marked = Set(strip.shifted)
    let rank = NumberFormat.significant(4)
    let order = comparison.models.indices.filter { !marked.contains($0) } + strip.shifted
    return order.map { index in
        let model = study.table.models[comparison.models[index]]
        let isMarked = marked.contains(index)
        return Dot(
            Point(x: scale(strip.positions[index]), y: y), radius: isMarked ? 5 : 4,
            fill: colours.paint(for: reference[index]) ?? .accent, outline: isMarked ? .alert : nil,
            outlineWidth: isMarked ? 2 : 1,
            title: "\(model.name): rank \(rank.text(strip.ranks[index])) by \(strip.scheme.title), "
                + "\(rank.text(reference[index])) by \(comparison.strips[0].scheme.title)",
            data: DataAttribute("model", model.key))
    }
}
