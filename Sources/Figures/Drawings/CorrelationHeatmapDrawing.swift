import Analyses
import Diagnostics
import Findings
import Graphics

/// Every ordered pair as a cell: rows and columns list the metrics in the same order, brackets show the benchmark tree.
func correlationHeatmapDrawing(
    of matrix: CorrelationMatrix, title: String, _ request: FigureRequest
) -> Drawing {
    let paths = request.study.groupTitles(of: matrix.measures.map(\.name))
    let titles = zip(matrix.measures, paths).map { shortTitle(of: $0, in: $1) }
    let groups = brackets(around: paths)
    let step = cellSize(for: titles.count)
    let side = step * Double(titles.count)

    // The names decide the margins, and the margins where the names go: first measured at the origin, then placed.
    func names(_ side: Side, from start: Double, edge: Double) -> BandLabels {
        BandLabels(
            titles,
            bands: BandScale(count: titles.count, from: start, to: start + step * Double(titles.count)),
            side: side, edge: edge, maximumWidth: 230)
    }
    let origin = BandScale(count: titles.count, from: 0, to: side)
    let nameWidth = names(.left, from: 0, edge: 0).extent
    let nameHeight = names(.bottom, from: 0, edge: 0).extent
    let left = 4 + Brackets(groups, bands: origin, side: .left, edge: 0).extent + nameWidth
    let top = 8 + Brackets(groups, bands: origin, side: .top, edge: 0).extent

    let columns = BandScale(count: titles.count, from: left, to: left + side)
    let rows = BandScale(count: titles.count, from: top, to: top + side)
    let legendLength = min(240, max(160, side))
    let legend = ColourLegend(
        .diverging(upTo: 1), title: "Spearman’s ρ", at: Point(x: left, y: top + side + nameHeight + 22),
        length: legendLength)
    return Drawing(
        id: request.id.value, title: title,
        description:
            "A matrix of coloured cells, a row and a column for each metric. Blue cells are negative rank "
            + "correlations, orange ones positive.",
        width: max(left + side, left + legendLength) + 16,
        height: legend.corner.y + ColourLegend.height(hasTitle: true) + 6,
        marks: [
            Brackets(groups, bands: columns, side: .top, edge: top),
            Brackets(groups, bands: rows, side: .left, edge: left - nameWidth),
            names(.left, from: top, edge: left),
            names(.bottom, from: left, edge: top + side),
            CellGrid(
                cells(of: matrix, columns, rows), columns: columns, rows: rows, data: numbers(of: matrix)),
            Rectangle(Box(x: left, y: top, width: side, height: side), outline: .rule),
            legend,
        ])
}

/// Inside the bracket “Orientation” the metric “Orientation: circular variance” reads “circular variance”.
private func shortTitle(of measure: Measure, in path: [String]) -> String {
    for group in path.reversed() where measure.title.hasPrefix(group + ": ") {
        return String(measure.title.dropFirst(group.count + 2))
    }
    return measure.title
}

/// Wide enough for a value as long as the whole stays on a page, otherwise as small as a line of text allows.
private func cellSize(for count: Int) -> Double {
    let (widest, narrowest) = (46.0, 44.0)
    func share(of width: Double) -> Double { (width / Double(max(count, 1))).rounded(.down) }
    return share(of: 760) >= narrowest ? min(widest, share(of: 760)) : max(13, share(of: 660))
}

private func cells(of matrix: CorrelationMatrix, _ columns: BandScale, _ rows: BandScale) -> [CellGrid.Cell] {
    let places = matrix.measures.indices
    let colours = ColourScale.diverging(upTo: 1)
    let table = matrix.byPair
    let agrees = places.map(matrix.agreesWithItself)
    let texts = places.map { a in
        places.map { b in a == b ? (agrees[a] ? "1" : undefined) : text(of: matrix[a, b]) }
    }
    let hasValues = CellGrid.canHold(texts.joined(), columns: columns, rows: rows)
    let rowOfPair = Dictionary(
        uniqueKeysWithValues: matrix.correlations.places.enumerated().map { (Pair($1.a, $1.b), $0) })
    return places.flatMap { a in
        places.map { b in
            let tested = matrix[a, b]
            let row = hasValues ? rowOfPair[Pair(a, b)] : nil
            let rho = tested.map(\.correlation.rho.number) ?? (agrees[a] ? 1 : nil)
            return CellGrid.Cell(
                column: b, row: a, paint: rho.flatMap(colours.paint) ?? .rule,
                label: hasValues ? texts[a][b] : nil, isBold: tested?.isSignificant ?? false,
                title: row.map {
                    "\(matrix.measures[a].title) and \(matrix.measures[b].title): \(table.phrases(inRow: $0))"
                })
        }
    }
}

private let undefined = "–"

/// Room is short in a cell: two decimals, and more in its tooltip. What is 1 is written without them, so that what only
/// rounds to it reads otherwise.
private func text(of pair: TestedCorrelation?) -> String {
    guard let rho = pair?.correlation.rho.number else { return undefined }
    return rho.magnitude == 1 ? NumberFormat.fixed(0).text(rho) : NumberFormat.fixed(2).text(rho)
}

/// A pair in either order.
private struct Pair: Hashable {
    let low: Int
    let high: Int

    init(_ a: Int, _ b: Int) { (low, high) = (min(a, b), max(a, b)) }
}

/// What a script tells of every pair, as the tooltips do, in few bytes: the metrics by line, the names of what is told and
/// their labels, and for each of them a list over the strict upper triangle row by row, one entry where all are alike. Where
/// something is missing the list says why, behind a `!`.
private func numbers(of matrix: CorrelationMatrix) -> [DataAttribute] {
    let told = matrix.byPair.columns
    return [
        DataAttribute("metrics", matrix.measures.map(\.title).joined(separator: "\n")),
        DataAttribute("told", told.map { "\($0.name)=\($0.labelInSentence)" }.joined(separator: ";")),
    ]
        + told.map { column in
            let entries = (0..<matrix.byPair.rowCount).map {
                column.text(inRow: $0) ?? "!" + column.reason(inRow: $0)
            }
            return DataAttribute(
                column.name,
                entries.allSatisfy { $0 == entries.first }
                    ? entries.first ?? "" : entries.joined(separator: ";"))
        }
}
