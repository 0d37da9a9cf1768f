/// The outline of a `<path>`: moves and lines between positions in pixels.
package struct PathData: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Whether every position so far has a place in a drawing.
    private(set) var isDrawable = true

    package init() {}

    package var isEmpty: Bool { bytes.isEmpty }

    package mutating func rectangle(_ box: Box) {
        append("M", box.x, box.y)
        append("h", box.width)
        append("v", box.height)
        append("h", -box.width)
        bytes.append(UInt8(ascii: "z"))
    }

    package mutating func upright(from top: Point, height: Double) {
        append("M", top.x, top.y)
        append("v", height)
    }

    /// An open line through all points.
    package mutating func line(through points: some Sequence<Point>) {
        var isFirst = true
        for point in points {
            append(isFirst ? "M" : "L", point.x, point.y)
            isFirst = false
        }
    }

    package mutating func polygon(_ corners: some Sequence<Point>) {
        line(through: corners)
        bytes.append(UInt8(ascii: "z"))
    }

    private mutating func append(_ command: Unicode.Scalar, _ values: Double...) {
        isDrawable = isDrawable && values.allSatisfy(Coordinate.isDrawable)
        bytes.append(UInt8(ascii: command))
        Coordinate.append(values, to: &bytes)
    }
}
