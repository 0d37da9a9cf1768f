/// Brackets that gather neighbouring bands into named groups, in levels: groups, groups of groups, and so on.
///
/// Names read horizontally left of the brackets. Above and below they read upwards on every level where one is
/// wider than its group. Names that would touch are moved apart, with a line to their bracket. On a level with
/// more names than lines of text, only groups with room of their own show theirs; the others do on hovering.
package struct Brackets: Mark {
    package struct Group: Hashable, Sendable {
        package let name: String
        /// The bands it gathers.
        package let bands: ClosedRange<Int>
        /// 0 lies next to the plot.
        package let level: Int

        package init(_ name: String, bands: ClosedRange<Int>, level: Int = 0) {
            self.name = name
            self.bands = bands
            self.level = level
        }
    }

    package let bands: BandScale
    package let side: Side
    /// Where the brackets begin: the pixel of the plot's edge, or beyond the names of the bands.
    package let edge: Double
    private let levels: [Level]

    package init(_ groups: [Group], bands: BandScale, side: Side, edge: Double) {
        self.bands = bands
        self.side = side
        self.edge = edge
        levels = Set(groups.map(\.level)).sorted().map { level in
            let members = groups.filter { $0.level == level }
            return Level(
                groups: members.sorted { $0.bands.lowerBound < $1.bands.lowerBound }, bands: bands, side: side
            )
        }
    }

    /// The room that the brackets need beyond the edge.
    package var extent: Double { levels.reduce(0) { $0 + $1.extent } }

    package func draw(into svg: inout SVGWriter) {
        svg.element("g", [:]) { svg in
            var outwards = 0.0
            for level in levels {
                for index in level.groups.indices { draw(index, of: level, outwards, into: &svg) }
                outwards += level.extent
            }
        }
    }

    private func draw(_ index: Int, of level: Level, _ outwards: Double, into svg: inout SVGWriter) {
        let group = level.groups[index]
        let inner = outwards + Level.gap
        let outer = inner + Level.hook
        func point(_ along: Double, _ out: Double) -> Point {
            side.point(edge: edge, along: along, outwards: out)
        }
        // A little less at either end keeps neighbours apart.
        let inset = min(1, bands.step / 4)
        let first = bands.start(of: group.bands.lowerBound) + inset
        let last = bands.end(of: group.bands.upperBound) - inset
        let place = level.places[index]
        Line(
            [point(first, inner), point(first, outer), point(last, outer), point(last, inner)],
            paint: .muted, width: 1, title: place == nil ? group.name : nil
        ).draw(into: &svg)

        guard let place else { return }
        if level.isSpread {
            Line(
                [point((first + last) / 2, outer), point(place, outer + Level.leader)], paint: .muted,
                width: 1
            ).draw(into: &svg)
        }
        level.text(
            group.name, at: point(place, outer + Level.textGap + (level.isSpread ? Level.leader : 0))
        ).draw(into: &svg)
    }
}

extension Brackets {
    /// The groups of one level and where their names go.
    private struct Level {
        static let gap = 4.0
        static let hook = 5.0
        static let leader = 10.0
        static let textGap = 4.0
        static let font = Font.body

        let groups: [Group]
        let side: Side
        /// Whether names stand line above line (turned, above and below the plot) rather than along the axis.
        let isStacked: Bool
        /// Along the axis, a place for every name that is shown.
        let places: [Double?]
        /// Whether a name had to leave the middle of its bracket.
        let isSpread: Bool

        init(groups: [Group], bands: BandScale, side: Side) {
            self.groups = groups
            self.side = side
            func length(_ group: Group) -> Double { bands.step * Double(group.bands.count) }
            isStacked =
                side == .left || groups.contains { Self.font.width(of: $0.name) > length($0) - 4 }

            let middles = groups.map {
                (bands.start(of: $0.bands.lowerBound) + bands.end(of: $0.bands.upperBound)) / 2
            }
            let spacing = Self.font.size + 1
            let first = bands.start + Self.font.size / 2
            let last = max(first, bands.end - Self.font.size / 2)
            guard isStacked else {
                (places, isSpread) = (middles, false)
                return
            }
            guard Double(groups.count - 1) * spacing <= last - first else {
                places = zip(groups, middles).map { length($0) >= spacing ? $1 : nil }
                isSpread = false
                return
            }
            let spread = Spreading.positions(wanted: middles, spacing: spacing, within: first...last)
            isSpread = zip(spread, middles).contains { ($0 - $1).magnitude > 1 }
            places = isSpread ? spread : middles
        }

        var extent: Double {
            let shown = zip(groups, places).filter { $0.1 != nil }.map(\.0.name)
            let names = isStacked ? Self.font.width(ofWidest: shown) : Self.font.size
            return Self.gap + Self.hook + (isSpread ? Self.leader : 0) + Self.textGap + names
        }

        func text(_ name: String, at point: Point) -> Text {
            let isTurned = isStacked && side != .left
            let anchor: Text.Anchor =
                switch side {
                case .left: .end
                case .top: isTurned ? .start : .middle
                case .bottom: isTurned ? .end : .middle
                }
            let baseline: Text.Baseline = isStacked ? .middle : side == .top ? .alphabetic : .top
            return Text(name, at: point, anchor: anchor, baseline: baseline, rotation: isTurned ? -90 : 0)
        }
    }
}
