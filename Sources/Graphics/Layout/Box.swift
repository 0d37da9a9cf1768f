/// An upright rectangle in pixels.
package struct Box: Hashable, Sendable {
    package var x: Double
    package var y: Double
    package var width: Double
    package var height: Double

    package init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    /// The square around a round mark.
    package init(around centre: Point, radius: Double) {
        self.init(x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius)
    }

    package var maxX: Double { x + width }
    package var maxY: Double { y + height }
    package var centre: Point { Point(x: x + width / 2, y: y + height / 2) }

    /// Whether the two share more than an edge.
    package func overlaps(_ other: Box) -> Bool {
        x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
    }

    package func contains(_ other: Box) -> Bool {
        x <= other.x && other.maxX <= maxX && y <= other.y && other.maxY <= maxY
    }

    /// The box grown by `margin` on all four sides; a negative margin shrinks it.
    package func expanded(by margin: Double) -> Box {
        Box(x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin)
    }

    /// The point of the box that is nearest to `point`.
    package func nearest(to point: Point) -> Point {
        Point(x: min(max(point.x, x), maxX), y: min(max(point.y, y), maxY))
    }

    /// Whether the segment between two points enters the box (Liang and Barsky, 1984).
    package func isCrossed(from start: Point, to end: Point) -> Bool {
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        var (enter, leave) = (0.0, 1.0)
        for (along, distance) in [
            (-dx, start.x - x), (dx, maxX - start.x), (-dy, start.y - y), (dy, maxY - start.y),
        ] {
            if along == 0 {
                if distance <= 0 { return false }
            } else if along < 0 {
                enter = max(enter, distance / along)
            } else {
                leave = min(leave, distance / along)
            }
        }
        return enter < leave
    }
}
