/// A bar of all colours of a scale, with ticks below it and a title above.
package struct ColourLegend: Mark {
    package let scale: ColourScale
    package let title: String?
    /// The upper left corner.
    package let corner: Point
    /// How long the bar is.
    package let length: Double
    package let tickCount: Int
    package let ticks: Ticks?

    /// - Parameter ticks: nil for about `tickCount` round numbers, or as many as have room for their labels.
    package init(
        _ scale: ColourScale, title: String? = nil, at corner: Point, length: Double = 220,
        tickCount: Int = 5,
        ticks: Ticks? = nil
    ) {
        self.scale = scale
        self.title = title
        self.corner = corner
        self.length = length
        self.tickCount = tickCount
        self.ticks = ticks
    }

    /// The room that it needs below its corner.
    package static func height(hasTitle: Bool) -> Double {
        (hasTitle ? titleHeight : 0) + barHeight + BottomAxis.height(hasTitle: false)
    }

    /// How far the labels may reach beyond the ends of the bar.
    package var overhang: Double { axis.overhang }

    package func draw(into svg: inout SVGWriter) {
        if let title {
            Text(title, at: corner, baseline: .top).draw(into: &svg)
        }
        CellGrid(
            (0..<steps.count).map { step in
                let place = scale.isReversed ? steps.count - 1 - step : step
                return CellGrid.Cell(column: step, row: 0, paint: .step(place, of: scale.ramp))
            }, columns: steps, rows: BandScale(count: 1, from: barTop, to: barTop + Self.barHeight)
        ).draw(into: &svg)
        axis.draw(into: &svg)
    }

    private static let titleHeight = 18.0
    private static let barHeight = 12.0

    private var barTop: Double { corner.y + (title == nil ? 0 : Self.titleHeight) }

    private var steps: BandScale {
        BandScale(count: scale.ramp.stepCount, from: corner.x, to: corner.x + length)
    }

    private var axis: BottomAxis {
        BottomAxis(
            LinearScale(domain: scale.domain, from: corner.x, to: corner.x + length),
            y: barTop + Self.barHeight, tickCount: tickCount, ticks: ticks)
    }
}
