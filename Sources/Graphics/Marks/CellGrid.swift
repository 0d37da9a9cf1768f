/// A grid of coloured cells, with words in them where they fit.
///
/// Cells of one colour share one path in grid units and words share their group's attributes, so that a large
/// grid stays a small file. Steps of whole pixels keep it in line with its labels. A cell with a title is an element of its own.
package struct CellGrid: Mark {
    package struct Cell: Hashable, Sendable {
        package var column: Int
        package var row: Int
        package var paint: Paint
        package var label: String?
        package var isBold: Bool
        /// What browsers show on hovering.
        package var title: String?

        package init(
            column: Int, row: Int, paint: Paint, label: String? = nil, isBold: Bool = false,
            title: String? = nil
        ) {
            self.column = column
            self.row = row
            self.paint = paint
            self.label = label
            self.isBold = isBold
            self.title = title
        }
    }

    package let cells: [Cell]
    package let columns: BandScale
    package let rows: BandScale
    /// What a script tells of the cells. It finds a cell by the grid's own units: the first one ends at (1, 1).
    package let data: [DataAttribute]

    package init(_ cells: [Cell], columns: BandScale, rows: BandScale, data: [DataAttribute] = []) {
        self.cells = cells
        self.columns = columns
        self.rows = rows
        self.data = data
    }

    /// Whether the widest of `labels`, set in bold, fits into a cell with a little air around it.
    package static func canHold(_ labels: some Sequence<String>, columns: BandScale, rows: BandScale) -> Bool
    {
        Font.bold.width(ofWidest: labels) + 4 <= columns.bandwidth && Font.bold.size + 3 <= rows.bandwidth
    }

    package func draw(into svg: inout SVGWriter) {
        let origin = Point(x: columns.start, y: rows.start)
        svg.element(
            "g",
            [
                "transform": .grid(origin, width: columns.step, height: rows.step),
                // Without it, a hair of paper shows between cells.
                "shape-rendering": .text("crispEdges"),
            ], data: data
        ) { svg in
            for (paint, cells) in grouped(cells.filter { $0.title == nil }, by: \.paint) {
                draw(cells, paint, title: nil, into: &svg)
            }
            for cell in cells where cell.title != nil {
                draw([cell], cell.paint, title: cell.title, into: &svg)
            }
        }
        // One shift for all words keeps their own positions short.
        let shift = Point(x: 0, y: Font.body.middle)
        svg.element("g", ["transform": .placement(shift), "text-anchor": .text("middle")]) { svg in
            for (style, cells) in grouped(cells.filter { $0.label != nil }, by: LabelStyle.init) {
                TextRun(
                    cells.map { ($0.label ?? "", middle(of: $0)) }, font: style.font,
                    paintClass: style.paintClass
                ).draw(into: &svg)
            }
        }
    }

    private struct LabelStyle: Hashable {
        let paintClass: String
        let font: Font

        init(_ cell: Cell) {
            paintClass = cell.paint.on
            font = cell.isBold ? .bold : .body
        }
    }

    private func draw(_ cells: [Cell], _ paint: Paint, title: String?, into svg: inout SVGWriter) {
        var path = PathData()
        for cell in cells {
            path.rectangle(
                Box(
                    x: Double(cell.column) + columns.padding / 2, y: Double(cell.row) + rows.padding / 2,
                    width: 1 - columns.padding, height: 1 - rows.padding))
        }
        svg.element("path", ["class": .classes([paint.fill]), "d": .path(path)], title: title)
    }

    private func middle(of cell: Cell) -> Point {
        Point(x: columns.centre(of: cell.column), y: rows.centre(of: cell.row))
    }

    /// The cells by what they share, in the order of first appearance.
    private func grouped<Key: Hashable>(_ cells: [Cell], by key: (Cell) -> Key) -> [(Key, [Cell])] {
        var places: [Key: Int] = [:]
        var groups: [(Key, [Cell])] = []
        for cell in cells {
            let key = key(cell)
            if let place = places[key] {
                groups[place].1.append(cell)
            } else {
                places[key] = groups.count
                groups.append((key, [cell]))
            }
        }
        return groups
    }
}
