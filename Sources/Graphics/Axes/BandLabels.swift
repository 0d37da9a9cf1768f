/// The names of bands along one side of a plot; above and below, they read upwards where the bands are narrow.
///
/// Bands too narrow for a line of text have no names: nothing is drawn, and ``extent`` is 0.
package struct BandLabels: Mark {
    package let labels: [String]
    package let bands: BandScale
    package let side: Side
    /// The pixel of the plot's edge.
    package let edge: Double
    package let font: Font
    /// Longer names are shortened, and shown whole on hovering.
    package let maximumWidth: Double

    package init(
        _ labels: [String], bands: BandScale, side: Side, edge: Double, font: Font = .body,
        maximumWidth: Double = .infinity
    ) {
        self.labels = labels
        self.bands = bands
        self.side = side
        self.edge = edge
        self.font = font
        self.maximumWidth = maximumWidth
    }

    /// Whether a line of text fits into a band.
    package var fits: Bool { bands.step >= font.size }

    /// The room that the names need beyond the edge.
    package var extent: Double {
        if !fits { return 0 }
        return Self.gap + (side == .left || isTurned ? widest : font.size)
    }

    package func draw(into svg: inout SVGWriter) {
        guard fits else { return }
        svg.element("g", [:]) { svg in
            for (index, label) in labels.prefix(bands.count).enumerated() {
                text(label, along: bands.centre(of: index)).draw(into: &svg)
            }
        }
    }

    private static let gap = 5.0

    private var widest: Double { min(font.width(ofWidest: labels), maximumWidth) }

    private var isTurned: Bool { side != .left && widest > bands.step - 4 }

    private func text(_ label: String, along: Double) -> Text {
        Text(
            label, at: side.point(edge: edge, along: along, outwards: Self.gap), anchor: anchor,
            baseline: baseline, font: font, rotation: isTurned ? -90 : 0, maximumWidth: maximumWidth)
    }

    private var anchor: Text.Anchor {
        switch side {
        case .left: .end
        case .top: isTurned ? .start : .middle
        case .bottom: isTurned ? .end : .middle
        }
    }

    private var baseline: Text.Baseline {
        if side == .left || isTurned { return .middle }
        return side == .top ? .alphabetic : .top
    }
}
