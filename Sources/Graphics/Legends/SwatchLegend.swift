/// Samples of marks with what they stand for, in rows as long as the width allows.
package struct SwatchLegend: Mark {
    package enum Swatch: Sendable {
        case dot(Paint, symbol: Symbol = .circle, radius: Double = 4.5)
        case line(Paint, width: Double = 2, dashes: [Double] = [])
        case box(Paint)
    }

    package struct Entry: Sendable {
        package let swatch: Swatch
        package let label: String

        package init(_ swatch: Swatch, _ label: String) {
            self.swatch = swatch
            self.label = label
        }
    }

    package let entries: [Entry]
    /// The upper left corner.
    package let corner: Point
    package let maximumWidth: Double

    package init(_ entries: [Entry], at corner: Point, maximumWidth: Double) {
        self.entries = entries
        self.corner = corner
        self.maximumWidth = maximumWidth
    }

    /// The room that it needs below its corner.
    package var height: Double { Double(placed.last.map { $0.row + 1 } ?? 0) * Self.rowHeight }

    package func draw(into svg: inout SVGWriter) {
        svg.element("g", [:]) { svg in
            for (entry, x, row) in placed {
                let y = corner.y + (Double(row) + 0.5) * Self.rowHeight
                let left = corner.x + x
                draw(entry.swatch, left: left, y: y, into: &svg)
                Text(
                    entry.label, at: Point(x: left + Self.swatchWidth, y: y), baseline: .middle,
                    maximumWidth: maximumWidth - Self.swatchWidth
                ).draw(into: &svg)
            }
        }
    }

    private static let rowHeight = 20.0
    private static let swatchWidth = 26.0
    private static let gap = 16.0

    /// Every entry with its place from the left and its row.
    private var placed: [(entry: Entry, x: Double, row: Int)] {
        var (x, row) = (0.0, 0)
        return entries.map { entry in
            let width = Self.swatchWidth + Font.body.width(of: entry.label)
            if x > 0 && x + width > maximumWidth { (x, row) = (0, row + 1) }
            defer { x += width + Self.gap }
            return (entry, x, row)
        }
    }

    private func draw(_ swatch: Swatch, left: Double, y: Double, into svg: inout SVGWriter) {
        let right = left + Self.swatchWidth - 6
        switch swatch {
        case .dot(let paint, let symbol, let radius):
            Dot(Point(x: (left + right) / 2, y: y), radius: radius, fill: paint, symbol: symbol)
                .draw(into: &svg)
        case .line(let paint, let width, let dashes):
            Rule(
                from: Point(x: left, y: y), to: Point(x: right, y: y), paint: paint, width: width,
                dashes: dashes
            ).draw(into: &svg)
        case .box(let paint):
            Rectangle(Box(x: left, y: y - 6, width: right - left, height: 12), fill: paint, outline: paint)
                .draw(into: &svg)
        }
    }
}
