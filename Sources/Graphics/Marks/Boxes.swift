/// Many filled boxes of one colour in one path, so that they stay a small file.
package struct Boxes: Mark {
    package var boxes: [Box]
    package var fill: Paint

    package init(_ boxes: [Box], fill: Paint) {
        self.boxes = boxes
        self.fill = fill
    }

    package func draw(into svg: inout SVGWriter) {
        guard !boxes.isEmpty else { return }
        var path = PathData()
        for box in boxes { path.rectangle(box) }
        svg.element("path", ["class": .classes([fill.fill]), "d": .path(path)])
    }
}
