/// A size in pixels and a weight of the reader's sans-serif face.
package struct Font: Hashable, Sendable {
    package enum Weight: Hashable, Sendable {
        case regular, bold
    }

    package let size: Double
    package let weight: Weight

    /// - Parameter size: in pixels at natural size; nothing in a figure is smaller than 12.
    package init(size: Double = 12, _ weight: Weight = .regular) {
        self.size = size
        self.weight = weight
    }

    package static let body = Font()
    package static let bold = Font(.bold)
    /// For titles of axes and legends.
    package static let title = Font(size: 13)

    /// What the tallest and the deepest letters need above and below the baseline (DejaVu Sans: 0.76, 0.24).
    package var ascent: Double { 0.76 * size }
    package var descent: Double { 0.24 * size }
    /// From the middle of a capital down to the baseline.
    package var middle: Double { 0.36 * size }
    /// From baseline to baseline where lines must not touch.
    package var lineHeight: Double { 1.25 * size }

    /// The width of `text` in pixels, as wide as DejaVu Sans sets it without kerning. Most faces are narrower.
    package func width(of text: String) -> Double {
        let units = text.unicodeScalars.reduce(0) { $0 + Int(advance(of: $1)) }
        return Double(units) / DejaVuAdvances.unitsPerEm * size
    }

    /// The width of the widest of `texts`; 0 if there are none.
    package func width(ofWidest texts: some Sequence<String>) -> Double {
        texts.reduce(0) { max($0, width(of: $1)) }
    }

    private func advance(of scalar: Unicode.Scalar) -> UInt16 {
        for block in DejaVuAdvances.blocks where scalar.value >= block.first {
            let advances = weight == .bold ? block.bold : block.regular
            let index = Int(scalar.value - block.first)
            if index < advances.count { return advances[index] }
        }
        if scalar.properties.generalCategory == .nonspacingMark { return 0 }
        return scalar.value >= 0x1F000 ? DejaVuAdvances.pictograph : DejaVuAdvances.unknown
    }
}

extension Font {
    /// `text`, or its longest beginning that fits into `width` with an ellipsis after it.
    ///
    /// The last resort against clipping: whoever draws the shortened text keeps the whole one in a `<title>`.
    package func shortened(_ text: String, to width: Double) -> String {
        if self.width(of: text) <= width { return text }
        var beginning = text[...]
        while !beginning.isEmpty {
            beginning.removeLast()
            let candidate = beginning + "…"
            if self.width(of: String(candidate)) <= width { return String(candidate) }
        }
        return "…"
    }
}
