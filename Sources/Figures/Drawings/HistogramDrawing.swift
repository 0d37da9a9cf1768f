package import Analyses
import Findings
package import Graphics
package import Study

/// How one metric's or benchmark's scores are distributed: a bar for each bin, and below the bars a tick for each
/// model, by which a script finds it.
///
/// - Parameter id: unique on the page.
package func histogramDrawing(of standing: MetricStanding, in table: ScoreTable, id: String) -> Drawing {
    let histogram = standing.histogram
    let scored = standing.measure.scoredModels
    let top = 12.0
    let bottom = top + 150
    let highest = Double(histogram.bins.map(\.count).max() ?? 1)
    let y = LinearScale(domain: 0...highest, from: bottom, to: top).nice(count: 4)
    let left = LeftAxis(y, x: 0, title: "Models", tickCount: 4).width + 4
    let domain = (histogram.bins.first?.range.lowerBound ?? 0)...(histogram.bins.last?.range.upperBound ?? 1)
    let x = LinearScale(domain: domain, from: left, to: left + 520)
    let axisTop = bottom + 16

    var marks: [any Mark] = [
        LeftAxis(y, x: left, title: "Models", tickCount: 4, gridRight: x.end),
        BottomAxis(x, y: axisTop, title: "Score"),
    ]
    marks += histogram.bins.map { bin in
        let (from, to) = (x(bin.range.lowerBound), x(bin.range.upperBound))
        return Rectangle(
            Box(
                x: from + 0.5, y: y(Double(bin.count)), width: to - from - 1,
                height: bottom - y(Double(bin.count))),
            fill: .accent, title: words(for: bin, on: standing.measure))
    }
    marks.append(
        Rug(
            scored.compactMap { standing.measure.scores[$0].map { x($0) } },
            keys: scored.map { table.models[$0].key }, top: bottom + 4, height: 8))
    return Drawing(
        id: id, title: "Distribution of scores on \(standing.measure.title)",
        description:
            "A bar for each of \(histogram.bins.count) ranges of scores, as high as the number of models "
            + "in it, and a tick below for each of \(counted(scored.count, "model")).",
        width: x.end + 24, height: axisTop + BottomAxis.height(hasTitle: true) + 6, marks: marks)
}

private func words(for bin: Histogram.Bin, on measure: Measure) -> String {
    "\(measure.meanKind.text(bin.range.lowerBound)) to \(measure.meanKind.text(bin.range.upperBound)): "
        + counted(bin.count, "model")
}
