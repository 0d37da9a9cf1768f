/// Shapes of equal area, so that categories differ by more than colour.
package enum Symbol: CaseIterable, Hashable, Sendable {
    case circle, square, diamond, triangle, triangleDown

    /// The corners round a centre; none for the circle, which has its own element.
    ///
    /// - Parameter radius: of the circle with the same area.
    func corners(round centre: Point, radius: Double) -> [Point] {
        let area = Double.pi * radius * radius
        // Equilateral: side² · √3 / 4 is the area, and two thirds of the height lie on the pointed side.
        let side = (area * 4 / 3.0.squareRoot()).squareRoot()
        let height = side * 3.0.squareRoot() / 2
        let offsets: [(Double, Double)]
        switch self {
        case .circle: offsets = []
        case .square:
            let half = area.squareRoot() / 2
            offsets = [(-half, -half), (half, -half), (half, half), (-half, half)]
        case .diamond:
            let half = (area / 2).squareRoot()
            offsets = [(0, -half), (half, 0), (0, half), (-half, 0)]
        case .triangle:
            offsets = [(0, -height * 2 / 3), (side / 2, height / 3), (-side / 2, height / 3)]
        case .triangleDown:
            offsets = [(0, height * 2 / 3), (-side / 2, -height / 3), (side / 2, -height / 3)]
        }
        return offsets.map { Point(x: centre.x + $0.0, y: centre.y + $0.1) }
    }
}
