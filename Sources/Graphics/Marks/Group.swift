/// Marks that belong together, drawn in their own coordinates and then moved.
package struct Group: Mark {
    package var marks: [any Mark]
    /// Where the group's own origin lies.
    package var origin: Point
    package var data: DataAttribute?

    package init(_ marks: [any Mark], at origin: Point = Point(x: 0, y: 0), data: DataAttribute? = nil) {
        self.marks = marks
        self.origin = origin
        self.data = data
    }

    package func draw(into svg: inout SVGWriter) {
        let isMoved = origin != Point(x: 0, y: 0)
        svg.element("g", ["transform": isMoved ? .placement(origin) : .absent], data: data.map { [$0] } ?? [])
        { svg in
            for mark in marks { mark.draw(into: &svg) }
        }
    }
}
