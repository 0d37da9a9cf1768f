/// A horizontal axis with ticks and labels below it, and grid lines above it.
package struct BottomAxis: Mark {
    package let scale: LinearScale
    package let y: Double
    package let title: String?
    package let ticks: Ticks
    /// Where grid lines end; nil for none.
    package let gridTop: Double?

    /// - Parameter ticks: nil for about `tickCount` round numbers, or as many as have room for their labels.
    package init(
        _ scale: LinearScale, y: Double, title: String? = nil, tickCount: Int = 6, ticks: Ticks? = nil,
        gridTop: Double? = nil
    ) {
        self.scale = scale
        self.y = y
        self.title = title
        self.gridTop = gridTop
        self.ticks = ticks ?? scale.ticks(upTo: tickCount) { Font.body.width(ofWidest: $0.labels) + 8 }
    }

    /// The room that the axis needs below its line.
    package static func height(hasTitle: Bool) -> Double {
        labelTop + Font.body.lineHeight + (hasTitle ? Font.title.lineHeight : 0)
    }

    /// How far the labels may reach beyond the ends of the scale.
    package var overhang: Double { Font.body.width(ofWidest: ticks.labels) / 2 }

    package func draw(into svg: inout SVGWriter) {
        svg.element("g", [:]) { svg in
            for value in ticks.values {
                let x = scale(value)
                if let gridTop {
                    Rule(from: Point(x: x, y: y), to: Point(x: x, y: gridTop)).draw(into: &svg)
                }
                Rule(from: Point(x: x, y: y), to: Point(x: x, y: y + Self.tickLength), paint: .muted)
                    .draw(into: &svg)
            }
            Rule(from: Point(x: scale.start, y: y), to: Point(x: scale.end, y: y), paint: .muted)
                .draw(into: &svg)
            labels.draw(into: &svg)
            titleText?.draw(into: &svg)
        }
    }

    private static let tickLength = 5.0
    private static let labelTop = 8.0

    private var labels: TextRun {
        TextRun(
            zip(ticks.values, ticks.labels).map { value, label in
                (label, Point(x: scale(value), y: y + Self.labelTop + Font.body.ascent))
            }, anchor: .middle, paintClass: Paint.muted.word)
    }

    private var titleText: Text? {
        title.map {
            let top = y + Self.labelTop + Font.body.lineHeight + 2
            return Text(
                $0, at: Point(x: (scale.start + scale.end) / 2, y: top), anchor: .middle, baseline: .top,
                font: .title, maximumWidth: (scale.end - scale.start).magnitude)
        }
    }
}
