/// Brackets that gather neighbouring bands into named groups, in levels: groups, groups of groups, and so on.
///
/// A name reads along its bracket where the bracket is long enough, so that a level needs no more room than a line of
/// text; otherwise it stands across. Names that stand across and would touch are moved apart, with a line to their
/// bracket. Where there are more of them than lines of text, only groups with room of their own show theirs; the
/// others do on hovering.
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
        let name = level.names[index]
        Line(
            [point(first, inner), point(first, outer), point(last, outer), point(last, inner)],
            paint: .muted, width: 1, title: name == nil ? group.name : nil
        ).draw(into: &svg)

        guard let name else { return }
        if name.hasLeader {
            Line(
                [point((first + last) / 2, outer), point(name.place, outer + BracketName.leader)],
                paint: .muted,
                width: 1
            ).draw(into: &svg)
        }
        name.text(side, at: point(name.place, outer + name.distance)).draw(into: &svg)
    }
}

extension Brackets {
    /// The groups of one level and where their names go.
    private struct Level {
        static let gap = 4.0
        static let hook = 5.0

        let groups: [Group]
        /// Nil for a name that is shown on hovering only.
        let names: [BracketName?]

        init(groups: [Group], bands: BandScale, side: Side) {
            self.groups = groups
            names = BracketName.names(of: groups, bands: bands, side: side)
        }

        var extent: Double {
            Self.gap + Self.hook + (names.compactMap { $0?.extent }.max() ?? 0)
        }
    }
}
