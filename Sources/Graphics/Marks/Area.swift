/// A filled polygon, such as the area under a curve. Not drawn if a corner has no place.
package struct Area: Mark {
    package var corners: [Point]
    package var fill: Paint
    package var opacity: Double
    package var title: String?

    package init(_ corners: [Point], fill: Paint, opacity: Double = 1, title: String? = nil) {
        self.corners = corners
        self.fill = fill
        self.opacity = opacity
        self.title = title
    }

    /// The area between a curve and a horizontal line.
    package init(under curve: [Point], downTo baseline: Double, fill: Paint, opacity: Double = 1) {
        guard let first = curve.first, let last = curve.last else {
            self.init([], fill: fill)
            return
        }
        let feet = [Point(x: last.x, y: baseline), Point(x: first.x, y: baseline)]
        self.init(curve + feet, fill: fill, opacity: opacity)
    }

    package func draw(into svg: inout SVGWriter) {
        guard corners.count > 2 else { return }
        var path = PathData()
        path.polygon(corners)
        svg.element(
            "path",
            [
                "class": .classes([fill.fill]),
                "d": .path(path),
                "opacity": .number(opacity, unless: 1),
            ], title: title)
    }
}
