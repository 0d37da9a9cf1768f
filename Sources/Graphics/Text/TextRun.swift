/// Many short texts alike but for words and place, such as the labels of an axis.
struct TextRun: Mark {
    let texts: [(content: String, point: Point)]
    let anchor: Text.Anchor
    let font: Font
    /// How the words are coloured; nil for ink.
    let paintClass: String?

    init(
        _ texts: [(content: String, point: Point)], anchor: Text.Anchor = .start, font: Font = .body,
        paintClass: String? = nil
    ) {
        self.texts = texts
        self.anchor = anchor
        self.font = font
        self.paintClass = paintClass
    }

    func draw(into svg: inout SVGWriter) {
        svg.element(
            "g",
            [
                "class": .classes([paintClass].compactMap(\.self)),
                "text-anchor": .text(anchor.rawValue, if: anchor != .start),
                "font-size": .number(font.size, unless: Font.body.size),
                "font-weight": .text("bold", if: font.weight == .bold),
            ]
        ) { svg in
            for (content, point) in texts {
                svg.element("text", ["x": .number(point.x), "y": .number(point.y)], text: content)
            }
        }
    }
}
