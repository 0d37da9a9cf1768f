package import Analyses
import Findings
package import Graphics

/// One metric's correlations with all others as bars, the highest first: broad where they are significant, thin and grey
/// where they are not.
///
/// - Parameter id: unique on the page.
package func correlationBarsDrawing(of standing: MetricStanding, id: String) -> Drawing {
    let defined = standing.definedCorrelations
    let top = 12.0
    let bottom = top + 170
    let y = LinearScale(domain: -1...1, from: bottom, to: top)
    let left = LeftAxis(y, x: 0, title: "ρ", tickCount: 5).width + 4
    let width = min(520, Double(max(defined.count, 1)) * 26)
    let bands = BandScale(count: defined.count, from: left, to: left + max(width, 260), padding: 0.15)

    func boxes(significant: Bool) -> [Box] {
        defined.indices.filter { defined[$0].isSignificant == significant }.map { index in
            let end = y(defined[index].correlation.rho.number ?? 0)
            // A ρ near 0 is still seen.
            let height = max(abs(end - y(0)), 1)
            let width = significant ? bands.bandwidth : bands.bandwidth / 3
            return Box(
                x: bands.centre(of: index) - width / 2, y: min(end, y(0)), width: width, height: height)
        }
    }
    let legend = SwatchLegend(
        [
            .init(.box(.accent), "significant, p < α"),
            .init(.line(.muted, width: 3), "not significant"),
        ], at: Point(x: left, y: bottom + 8), maximumWidth: bands.end - left)
    return Drawing(
        id: id, title: "Rank correlations of \(standing.measure.title) with other metrics",
        description:
            "A bar for each of \(defined.count) metrics, from the highest correlation to the lowest.",
        width: bands.end + 16, height: legend.corner.y + legend.height + 4,
        marks: [
            LeftAxis(y, x: left, title: "ρ", tickCount: 5, gridRight: bands.end),
            Boxes(boxes(significant: false), fill: .muted),
            Boxes(boxes(significant: true), fill: .accent),
            Rule(from: Point(x: left, y: y(0)), to: Point(x: bands.end, y: y(0)), paint: .muted),
            legend,
        ])
}
