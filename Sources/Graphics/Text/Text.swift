/// A line of words.
package struct Text: Mark {
    package enum Anchor: String, Sendable {
        case start, middle, end
    }

    /// Which height of the letters lies at the point.
    package enum Baseline: Sendable {
        case alphabetic, middle, top
    }

    package var content: String
    package var point: Point
    package var anchor: Anchor
    package var baseline: Baseline
    package var font: Font
    /// Nil for ink.
    package var paint: Paint?
    /// Degrees clockwise round the point; −90 reads upwards.
    package var rotation: Double
    /// Wider text is shortened, and shown whole on hovering.
    package var maximumWidth: Double
    /// Whether a rim of paper keeps the letters clear of what they lie on.
    package var hasHalo: Bool

    package init(
        _ content: String, at point: Point, anchor: Anchor = .start, baseline: Baseline = .alphabetic,
        font: Font = .body, paint: Paint? = nil, rotation: Double = 0, maximumWidth: Double = .infinity,
        hasHalo: Bool = false
    ) {
        self.content = content
        self.point = point
        self.anchor = anchor
        self.baseline = baseline
        self.font = font
        self.paint = paint
        self.rotation = rotation
        self.maximumWidth = maximumWidth
        self.hasHalo = hasHalo
    }

    package func draw(into svg: inout SVGWriter) {
        let shown = font.shortened(content, to: maximumWidth)
        // A turned text is moved first, so that its baseline shifts along with it.
        let isTurned = rotation != 0
        svg.element(
            "text",
            [
                "class": .classes([paint?.word, hasHalo ? "halo" : nil].compactMap(\.self)),
                "transform": isTurned ? .placement(point, rotation: rotation) : .absent,
                "x": .number(isTurned ? 0 : point.x),
                "y": .number((isTurned ? 0 : point.y) + shift),
                "text-anchor": .text(anchor.rawValue, if: anchor != .start),
                "font-size": .number(font.size, unless: Font.body.size),
                "font-weight": .text("bold", if: font.weight == .bold),
            ], title: shown == content ? nil : content, text: shown)
    }

    /// Baselines are computed, because `dominant-baseline` is not known everywhere.
    private var shift: Double {
        switch baseline {
        case .alphabetic: 0
        case .middle: font.middle
        case .top: font.ascent
        }
    }
}
