/// A box, filled or framed or both.
package struct Rectangle: Mark {
    package var box: Box
    package var fill: Paint?
    package var outline: Paint?
    package var title: String?

    package init(_ box: Box, fill: Paint? = nil, outline: Paint? = nil, title: String? = nil) {
        self.box = box
        self.fill = fill
        self.outline = outline
        self.title = title
    }

    package func draw(into svg: inout SVGWriter) {
        svg.element(
            "rect",
            [
                "class": .classes([fill?.fill, outline?.edge].compactMap(\.self)),
                "x": .number(box.x),
                "y": .number(box.y),
                "width": .number(box.width),
                "height": .number(box.height),
                "fill": .text("none", if: fill == nil),
            ], title: title)
    }
}
