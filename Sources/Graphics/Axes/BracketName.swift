/// The name of a bracket and where it goes.
struct BracketName: Sendable {
    static let leader = 10.0
    private static let textGap = 4.0
    private static let font = Font.body

    let content: String
    /// The middle of the name along the axis.
    let place: Double
    /// Whether the name reads along its bracket rather than across.
    let isAlong: Bool
    /// Whether a line leads from the bracket to the name.
    let hasLeader: Bool

    /// From the bracket to the name.
    var distance: Double { Self.textGap + (hasLeader ? Self.leader : 0) }

    /// The room that the name needs beyond the bracket.
    var extent: Double { distance + (isAlong ? Self.font.size : Self.font.width(of: content)) }

    func text(_ side: Side, at point: Point) -> Text {
        let anchor: Text.Anchor =
            switch side {
            case _ where isAlong: .middle
            case .left, .bottom: .end
            case .top: .start
            }
        let baseline: Text.Baseline =
            switch side {
            case _ where !isAlong: .middle
            case .left, .top: .alphabetic
            case .bottom: .top
            }
        let readsUpwards = isAlong == (side == .left)
        return Text(content, at: point, anchor: anchor, baseline: baseline, rotation: readsUpwards ? -90 : 0)
    }
}

extension BracketName {
    /// A name for each group of a level, in their order; nil for one that finds no room.
    static func names(of groups: [Brackets.Group], bands: BandScale, side: Side) -> [BracketName?] {
        var names: [BracketName?] = []
        // Names that stand across may move between the brackets whose names read along them, which stay put.
        var run: [Brackets.Group] = []
        var start = bands.start
        func finishRun(at end: Double) {
            names += across(run, bands, within: start, end)
            run = []
        }
        for group in groups {
            let (first, last) = (
                bands.start(of: group.bands.lowerBound), bands.end(of: group.bands.upperBound)
            )
            guard readsAlong(group.name, length: last - first, side) else {
                run.append(group)
                continue
            }
            finishRun(at: first)
            names.append(
                BracketName(content: group.name, place: (first + last) / 2, isAlong: true, hasLeader: false))
            start = last
        }
        finishRun(at: bands.end)
        return names
    }

    /// Upright words are easier to read, so on the left a short name stands across even where it could be turned.
    private static func readsAlong(_ name: String, length: Double, _ side: Side) -> Bool {
        let width = font.width(of: name)
        return width <= length - 4 && (side != .left || width > 2 * font.size)
    }

    private static func across(
        _ groups: [Brackets.Group], _ bands: BandScale, within start: Double, _ end: Double
    ) -> [BracketName?] {
        let middles = groups.map {
            (bands.start(of: $0.bands.lowerBound) + bands.end(of: $0.bands.upperBound)) / 2
        }
        let spacing = font.size + 1
        let first = start + font.size / 2
        let last = max(first, end - font.size / 2)
        guard Double(groups.count - 1) * spacing <= last - first else {
            return zip(groups, middles).map { group, middle in
                bands.step * Double(group.bands.count) >= spacing
                    ? BracketName(content: group.name, place: middle, isAlong: false, hasLeader: false) : nil
            }
        }
        let spread = Spreading.positions(wanted: middles, spacing: spacing, within: first...last)
        let isSpread = zip(spread, middles).contains { ($0 - $1).magnitude > 1 }
        return groups.indices.map {
            BracketName(
                content: groups[$0].name, place: isSpread ? spread[$0] : middles[$0], isAlong: false,
                hasLeader: isSpread)
        }
    }
}
