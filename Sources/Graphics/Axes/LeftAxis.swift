/// A vertical axis with ticks and labels left of it, and grid lines right of it.
package struct LeftAxis: Mark {
    package let scale: LinearScale
    package let x: Double
    package let title: String?
    package let ticks: Ticks
    /// Where grid lines end; nil for none.
    package let gridRight: Double?

    /// - Parameter ticks: nil for about `tickCount` round numbers, or as many as have room for their labels.
    package init(
        _ scale: LinearScale, x: Double, title: String? = nil, tickCount: Int = 6, ticks: Ticks? = nil,
        gridRight: Double? = nil
    ) {
        self.scale = scale
        self.x = x
        self.title = title
        self.gridRight = gridRight
        self.ticks = ticks ?? scale.ticks(upTo: tickCount) { _ in Font.body.lineHeight }
    }

    /// The room that the axis needs left of its line.
    package var width: Double {
        Self.labelGap + Font.body.width(ofWidest: ticks.labels)
            + (title == nil ? 0 : Self.titleGap + Font.title.size)
    }

    package func draw(into svg: inout SVGWriter) {
        svg.element("g", [:]) { svg in
            for value in ticks.values {
                let y = scale(value)
                if let gridRight {
                    Rule(from: Point(x: x, y: y), to: Point(x: gridRight, y: y)).draw(into: &svg)
                }
                Rule(from: Point(x: x, y: y), to: Point(x: x - Self.tickLength, y: y), paint: .muted)
                    .draw(into: &svg)
            }
            Rule(from: Point(x: x, y: scale.start), to: Point(x: x, y: scale.end), paint: .muted)
                .draw(into: &svg)
            labels.draw(into: &svg)
            titleText?.draw(into: &svg)
        }
    }

    private static let tickLength = 5.0
    private static let labelGap = 8.0
    private static let titleGap = 8.0

    private var labels: TextRun {
        TextRun(
            zip(ticks.values, ticks.labels).map { value, label in
                (label, Point(x: x - Self.labelGap, y: scale(value) + Font.body.middle))
            }, anchor: .end, paintClass: Paint.muted.word)
    }

    private var titleText: Text? {
        title.map {
            let left = x - width
            return Text(
                $0, at: Point(x: left, y: (scale.start + scale.end) / 2), anchor: .middle, baseline: .top,
                font: .title, rotation: -90, maximumWidth: (scale.end - scale.start).magnitude)
        }
    }
}
