/// A straight line across the figure: a threshold, a zero, a separator.
package struct Rule: Mark {
    package var start: Point
    package var end: Point
    package var paint: Paint
    package var width: Double
    /// Lengths of dashes and gaps in turn; empty for a solid line.
    package var dashes: [Double]

    package init(
        from start: Point, to end: Point, paint: Paint = .rule, width: Double = 1, dashes: [Double] = []
    ) {
        self.start = start
        self.end = end
        self.paint = paint
        self.width = width
        self.dashes = dashes
    }

    package func draw(into svg: inout SVGWriter) {
        svg.element(
            "line",
            [
                "class": .classes([paint.edge]),
                "x1": .number(start.x),
                "y1": .number(start.y),
                "x2": .number(end.x),
                "y2": .number(end.y),
                "stroke-width": .number(width, unless: 1),
                "stroke-dasharray": .numbers(dashes),
            ])
    }
}
