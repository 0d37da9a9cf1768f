/// Finds places for the labels of points.
///
/// Labels are placed one after the other, the most important first. A label tries the sides and corners of its
/// point, then farther places with a thin line back to the point, and takes the place that hides the fewest
/// obstacles, the earliest among equals. Labels never touch each other, another label's line, or the bounds;
/// one that finds no such place is dropped, and ``dropped`` says so.
package struct LabelLayout: Mark {
    package struct Request: Hashable, Sendable {
        package let text: String
        package let point: Point
        /// How far from the point its mark reaches.
        package let clearance: Double
        package let font: Font
        package let paint: Paint?

        package init(
            _ text: String, at point: Point, clearance: Double = 4, font: Font = .body, paint: Paint? = nil
        ) {
            self.text = text
            self.point = point
            self.clearance = clearance
            self.font = font
            self.paint = paint
        }
    }

    package struct Placed: Hashable, Sendable {
        /// Which request it answers.
        package let index: Int
        package let request: Request
        package let box: Box
        /// From the rim of the point's mark to the label; nil where the label lies next to the point.
        package let leader: Segment?
    }

    package struct Segment: Hashable, Sendable {
        package let start: Point
        package let end: Point
    }

    package let placed: [Placed]
    /// Which requests found no place, in their order.
    package let dropped: [Int]

    /// - Parameters:
    ///   - requests: the most important first.
    ///   - obstacles: what labels had better not hide, such as other dots.
    ///   - bounds: what labels must stay inside.
    package init(_ requests: [Request], avoiding obstacles: [Box] = [], within bounds: Box) {
        var placed: [Placed] = []
        var dropped: [Int] = []
        for (index, request) in requests.enumerated() {
            let candidates = Self.candidates(index, request).filter { candidate in
                bounds.contains(candidate.box)
                    && !placed.contains { Self.collide($0, candidate) }
            }
            let best = candidates.enumerated().min { one, other in
                let (first, second) = (
                    Self.hidden(by: one.element, obstacles), Self.hidden(by: other.element, obstacles)
                )
                return (first, one.offset) < (second, other.offset)
            }
            if let best {
                placed.append(best.element)
            } else {
                dropped.append(index)
            }
        }
        self.placed = placed
        self.dropped = dropped
    }

    package func draw(into svg: inout SVGWriter) {
        svg.element("g", [:]) { svg in
            for label in placed {
                if let leader = label.leader {
                    Line([leader.start, leader.end], paint: .muted, width: 1).draw(into: &svg)
                }
            }
            for label in placed {
                Text(
                    label.request.text,
                    at: Point(x: label.box.x, y: label.box.y + label.request.font.ascent),
                    font: label.request.font, paint: label.request.paint, hasHalo: true
                ).draw(into: &svg)
            }
        }
    }

    private static let gap = 3.0
    /// Distances from the mark; beyond the first a label needs a line.
    private static let distances = [gap, 14, 26, 40, 58, 80, 110]

    /// Every place worth trying, the best first.
    private static func candidates(_ index: Int, _ request: Request) -> [Placed] {
        let width = request.font.width(of: request.text)
        let height = request.font.size
        return distances.flatMap { distance in
            directions.map { direction in
                let reach = request.clearance + distance
                // Sideways, the label begins where the reach ends; straight up, it is centred.
                let middle = Point(
                    x: request.point.x + direction.x * reach + direction.pull * width / 2,
                    y: request.point.y + direction.y * (reach + height / 2))
                let box = Box(
                    x: middle.x - width / 2, y: middle.y - height / 2, width: width, height: height)
                return Placed(
                    index: index, request: request, box: box,
                    leader: distance == gap ? nil : leader(from: request, to: box))
            }
        }
    }

    /// Unit vectors from the point, and which half of the label lies beyond: 1 right, −1 left, 0 both.
    private static let directions: [(x: Double, y: Double, pull: Double)] = {
        let diagonal = 0.5.squareRoot()
        return [
            (1, 0, 1), (-1, 0, -1), (0, -1, 0), (0, 1, 0),
            (diagonal, -diagonal, 1), (diagonal, diagonal, 1),
            (-diagonal, -diagonal, -1), (-diagonal, diagonal, -1),
        ]
    }()

    private static func leader(from request: Request, to box: Box) -> Segment {
        let end = box.nearest(to: request.point)
        let (dx, dy) = (end.x - request.point.x, end.y - request.point.y)
        let length = (dx * dx + dy * dy).squareRoot()
        let share = length > 0 ? min(request.clearance / length, 1) : 0
        return Segment(
            start: Point(x: request.point.x + dx * share, y: request.point.y + dy * share), end: end)
    }

    private static func collide(_ one: Placed, _ other: Placed) -> Bool {
        one.box.overlaps(other.box) || crosses(one.leader, other.box) || crosses(other.leader, one.box)
    }

    private static func crosses(_ segment: Segment?, _ box: Box) -> Bool {
        segment.map { box.isCrossed(from: $0.start, to: $0.end) } ?? false
    }

    private static func hidden(by label: Placed, _ obstacles: [Box]) -> Int {
        // A line across a mark hurts less than words on top of it. Words that touch another mark seem to name that one.
        let near = Box(
            x: label.box.x - gap, y: label.box.y, width: label.box.width + 2 * gap,
            height: label.box.height)
        return obstacles.reduce(0) { count, obstacle in
            if obstacle.isAround(label.request.point) { return count }
            return count + (near.overlaps(obstacle) ? 2 : 0) + (crosses(label.leader, obstacle) ? 1 : 0)
        }
    }
}

extension Box {
    /// Whether it is the box of the mark at that point.
    fileprivate func isAround(_ point: Point) -> Bool {
        abs(x + width / 2 - point.x) < 0.01 && abs(y + height / 2 - point.y) < 0.01
    }
}
