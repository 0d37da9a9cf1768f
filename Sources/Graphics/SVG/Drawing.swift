/// A figure: its words for those who cannot see it, its natural size in pixels, and its marks from back to front.
///
/// The same marks serve light and dark, screen and paper: they carry classes, and ``figureStylesheet()``
/// colours them.
package struct Drawing: Sendable {
    /// Made safe for `id` attributes; names of letters, digits, `-` and `_` stay as they are.
    package let id: String
    package let title: String
    package let description: String
    package let width: Double
    package let height: Double
    package let marks: [any Mark]

    /// - Parameters:
    ///   - id: the figure's name; the ids inside the drawing derive from it, so that several drawings can
    ///     share a page.
    ///   - title: the short name that a screen reader announces.
    ///   - description: what the figure shows, in a sentence or two.
    package init(
        id: String, title: String, description: String, width: Double, height: Double, marks: [any Mark]
    ) {
        self.id = Identifier.sanitised(id)
        self.title = title
        self.description = description
        self.width = width
        self.height = height
        self.marks = marks
    }

    /// For a page that has the figure stylesheet: no XML declaration, no style of its own.
    package var inlineSVG: String {
        var svg = SVGWriter()
        svg.element("svg", rootAttributes(namespace: nil)) { svg in
            drawWords(into: &svg)
            for mark in marks { mark.draw(into: &svg) }
        }
        return String(decoding: svg.bytes, as: UTF8.self)
    }

    /// A file of its own, which looks right in a browser (light and dark) and in programs that know neither
    /// CSS variables nor media queries, such as Inkscape (light).
    package var standaloneSVG: String {
        // The marks come first, because the style holds only the classes that they use.
        var drawn = SVGWriter(depth: 1)
        Rectangle(Box(x: 0, y: 0, width: width, height: height), fill: .paper).draw(into: &drawn)
        for mark in marks { mark.draw(into: &drawn) }

        var svg = SVGWriter()
        svg.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        svg.element("svg", rootAttributes(namespace: "http://www.w3.org/2000/svg")) { svg in
            drawWords(into: &svg)
            svg.raw("  <style>\n")
            svg.raw(FigureStylesheet.rules(for: drawn.classes))
            svg.raw("  </style>\n")
            svg.raw(String(decoding: drawn.bytes, as: UTF8.self))
        }
        return String(decoding: svg.bytes, as: UTF8.self)
    }

    private var titleID: String { id + "-title" }
    private var descriptionID: String { id + "-desc" }

    private func rootAttributes(namespace: String?) -> Attributes {
        [
            "xmlns": namespace.map(AttributeValue.text) ?? .absent,
            "class": .classes(["figure"]),
            "viewBox": .numbers([0, 0, width, height]),
            "width": .number(width),
            "height": .number(height),
            "role": .text("img"),
            "aria-labelledby": .text("\(titleID) \(descriptionID)"),
        ]
    }

    private func drawWords(into svg: inout SVGWriter) {
        svg.element("title", ["id": .text(titleID)], text: title)
        svg.element("desc", ["id": .text(descriptionID)], text: description)
    }
}
