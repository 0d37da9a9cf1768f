/// A position in pixels, x to the right and y downwards.
package struct Point: Hashable, Sendable {
    package var x: Double
    package var y: Double

    package init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }

    package var isDrawable: Bool {
        Coordinate.isDrawable(x) && Coordinate.isDrawable(y)
    }
}
