import Analyses
import Diagnostics
import Findings
import Graphics

/// Every ordered pair as a cell: rows and columns list the metrics in the same order, brackets show the benchmark tree.
func correlationHeatmapDrawing(of matrix: CorrelationMatrix, _ request: FigureRequest) -> Drawing {
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
        id: request.id.value, title: "Rank correlations of \(titles.count) metrics",
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

/// Wide enough for a value while the whole stays on a page; never too narrow for a line of text.
private func cellSize(for count: Int) -> Double {
    max(13, min(46, (660 / Double(max(count, 1))).rounded(.down)))
}

private func cells(of matrix: CorrelationMatrix, _ columns: BandScale, _ rows: BandScale) -> [CellGrid.Cell] {
    let places = matrix.measures.indices
    let texts = places.map { a in places.map { b in text(of: matrix.rho(a, b)) } }
    let hasValues = CellGrid.canHold(texts.joined(), columns: columns, rows: rows)
    let colours = ColourScale.diverging(upTo: 1)
    return places.flatMap { a in
        places.map { b in
            let rho = matrix.rho(a, b)
            return CellGrid.Cell(
                column: b, row: a, paint: rho.number.flatMap(colours.paint) ?? .rule,
                label: hasValues ? texts[a][b] : nil, isBold: a != b && matrix.isSignificant(a, b),
                title: hasValues && a != b ? tooltip(matrix, a, b) : nil)
        }
    }
}

/// What a script tells of every pair, as the tooltips do, in few bytes: the metrics by line, and the strict upper triangle
/// row by row. `data-rho` holds a number or why there is none, `data-p` what follows the p, with a star where it is
/// significant, and `data-n` one number where it is the same for all.
private func numbers(of matrix: CorrelationMatrix) -> [DataAttribute] {
    let rho = matrix.forEachPair { a, b in
        switch matrix.rho(a, b) {
        case .defined(let rho): NumberFormat.significant(3).text(rho)
        case .undefined(let reason): reason
        }
    }
    let p = matrix.forEachPair { a, b in
        guard let p = matrix.pValue(a, b).number else { return "" }
        return NumberFormat.probability.text(p).dropFirst(2) + (matrix.isSignificant(a, b) ? "*" : "")
    }
    let n = matrix.forEachPair { a, b in "\(matrix.n(a, b))" }
    let isOneN = n.allSatisfy { $0 == n.first }
    return [
        DataAttribute("metrics", matrix.measures.map(\.title).joined(separator: "\n")),
        DataAttribute("rho", rho.joined(separator: ";")),
        DataAttribute("n", isOneN ? n.first ?? "" : n.joined(separator: ";")),
        DataAttribute("p", p.joined(separator: ";")),
    ]
}

private func text(of rho: Quantity) -> String {
    rho.number.map { NumberFormat.fixed(2).text($0) } ?? "–"
}

private func tooltip(_ matrix: CorrelationMatrix, _ a: Int, _ b: Int) -> String {
    let pair = "\(matrix.measures[a].title) and \(matrix.measures[b].title)"
    switch (matrix.rho(a, b), matrix.pValue(a, b).number) {
    case (.defined(let rho), let p?):
        return "\(pair): ρ = \(NumberFormat.significant(3).text(rho)), n = \(matrix.n(a, b)), "
            + NumberFormat.probability.text(p)
    case (.undefined(let reason), _): return "\(pair): not defined, \(reason)"
    case (.defined, nil): return pair
    }
}
