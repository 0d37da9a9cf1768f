/// A line through points, broken where a point has no place.
package struct Line: Mark {
    package var points: [Point]
    package var paint: Paint
    package var width: Double
    /// Lengths of dashes and gaps in turn; empty for a solid line.
    package var dashes: [Double]
    /// Below 1 the contrast falls too: only for lines that are context.
    package var opacity: Double
    package var title: String?
    package var data: DataAttribute?

    package init(
        _ points: [Point], paint: Paint = .ink, width: Double = 1.5, dashes: [Double] = [],
        opacity: Double = 1, title: String? = nil, data: DataAttribute? = nil
    ) {
        self.points = points
        self.paint = paint
        self.width = width
        self.dashes = dashes
        self.opacity = opacity
        self.title = title
        self.data = data
    }

    package func draw(into svg: inout SVGWriter) {
        var path = PathData()
        if points.allSatisfy(\.isDrawable) {
            if points.count > 1 { path.line(through: points) }
        } else {
            for run in points.split(whereSeparator: { !$0.isDrawable }) where run.count > 1 {
                path.line(through: run)
            }
        }
        guard !path.isEmpty else { return }
        svg.element(
            "path",
            [
                "class": .classes([paint.edge]),
                "d": .path(path),
                "fill": .text("none"),
                "stroke-width": .number(width, unless: 1),
                "stroke-linejoin": .text("round", if: points.count > 2),
                "stroke-dasharray": .numbers(dashes),
                "opacity": .number(opacity, unless: 1),
            ], data: data, title: title)
    }
}
