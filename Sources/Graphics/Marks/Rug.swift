/// A short upright line for each of many values, as below a histogram: all in one path, so that they stay a small file.
package struct Rug: Mark {
    /// The lines' positions; one that is not drawable has no line.
    package var positions: [Double]
    package var top: Double
    package var height: Double
    package var paint: Paint
    /// What each line stands for, by which a script finds it.
    package var keys: [String]

    package init(_ positions: [Double], keys: [String], top: Double, height: Double, paint: Paint = .muted) {
        self.positions = positions
        self.keys = keys
        self.top = top
        self.height = height
        self.paint = paint
    }

    package func draw(into svg: inout SVGWriter) {
        var path = PathData()
        var drawn: [String] = []
        for (x, key) in zip(positions, keys) where Point(x: x, y: top).isDrawable {
            path.upright(from: Point(x: x, y: top), height: height)
            drawn.append(key)
        }
        guard !path.isEmpty else { return }
        svg.element(
            "path", ["class": .classes([paint.edge]), "d": .path(path), "fill": .text("none")],
            data: DataAttribute("models", drawn.joined(separator: "\n")))
    }
}
