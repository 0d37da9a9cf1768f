/// One thing at a position.
package struct Dot: Mark {
    package var centre: Point
    package var radius: Double
    package var fill: Paint
    package var symbol: Symbol
    /// The rim. Nil for the fill's own edge, which is as dark or light as it must be to be seen.
    package var outline: Paint?
    package var outlineWidth: Double
    /// What browsers show on hovering.
    package var title: String?
    package var data: DataAttribute?

    package init(
        _ centre: Point, radius: Double = 4, fill: Paint = .ink, symbol: Symbol = .circle,
        outline: Paint? = nil, outlineWidth: Double = 1, title: String? = nil, data: DataAttribute? = nil
    ) {
        self.centre = centre
        self.radius = radius
        self.fill = fill
        self.symbol = symbol
        self.outline = outline
        self.outlineWidth = outlineWidth
        self.title = title
        self.data = data
    }

    /// What it covers, for labels to stay clear of.
    package var box: Box {
        Box(around: centre, radius: radius + outlineWidth / 2)
    }

    package func draw(into svg: inout SVGWriter) {
        let classes = AttributeValue.classes([fill.fill, (outline ?? fill).edge])
        let strokeWidth = AttributeValue.number(outlineWidth, unless: 1)
        if symbol == .circle {
            svg.element(
                "circle",
                [
                    "class": classes, "cx": .number(centre.x), "cy": .number(centre.y),
                    "r": .number(radius), "stroke-width": strokeWidth,
                ], data: data, title: title)
        } else {
            var path = PathData()
            path.polygon(symbol.corners(round: centre, radius: radius))
            svg.element(
                "path", ["class": classes, "d": .path(path), "stroke-width": strokeWidth], data: data,
                title: title)
        }
    }
}
