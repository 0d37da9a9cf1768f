/// Which side of a plot an axis lies on.
package enum Side: Sendable {
    case left, top, bottom

    /// The point at `along` the axis and `outwards` from the plot's edge.
    func point(edge: Double, along: Double, outwards: Double) -> Point {
        switch self {
        case .left: Point(x: edge - outwards, y: along)
        case .top: Point(x: along, y: edge - outwards)
        case .bottom: Point(x: along, y: edge + outwards)
        }
    }
}
