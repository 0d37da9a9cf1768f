import Graphics
import Testing

/// What each mark looks like, one tiny drawing each.
struct MarkSnapshotTests {
    private func drawing(_ id: String, width: Double = 200, height: Double = 100, _ marks: [any Mark])
        -> String
    {
        Drawing(
            id: id, title: "Test of \(id)", description: "For a test.", width: width, height: height,
            marks: marks
        ).inlineSVG
    }

    @Test func dotsHaveShapesOfEqualAreaTooltipsAndData() throws {
        let dots = Symbol.allCases.enumerated().map { index, symbol in
            Dot(
                Point(x: 20 + 40 * Double(index), y: 50), radius: 6, fill: .category(index), symbol: symbol,
                title: "Model <\(index)>", data: DataAttribute("model", "m\(index)"))
        }
        try expectSnapshot("dots", drawing("dots", dots))
    }

    @Test func anOutlineEmphasisesADot() throws {
        let dot = Dot(Point(x: 50, y: 50), fill: .alert, outline: .ink, outlineWidth: 2)
        try expectSnapshot("outlined-dot", drawing("outlined-dot", [dot]))
    }

    @Test func linesBreakWherePointsHaveNoPlace() throws {
        let points = [10.0, 40, .nan, 70, 100, .infinity, 130].enumerated().map { index, y in
            Point(x: 20 * Double(index), y: y)
        }
        try expectSnapshot(
            "broken-line",
            drawing("broken-line", [Line(points, paint: .accent, data: DataAttribute("model", "alexnet"))]))
    }

    @Test func areasReachDownToTheirBaseline() throws {
        let curve = [Point(x: 0, y: 90), Point(x: 100, y: 10), Point(x: 200, y: 90)]
        try expectSnapshot(
            "area",
            drawing("area", [Area(under: curve, downTo: 95, fill: .category(2), opacity: 0.2), Line(curve)]))
    }

    @Test func cellsOfOneColourShareAPath() throws {
        let scale = ColourScale.diverging(upTo: 1)
        let values = [[1, 0.25], [0.25, 1]]
        let cells = values.enumerated().flatMap { row, values in
            values.enumerated().compactMap { column, value in
                scale.paint(for: value).map {
                    CellGrid.Cell(
                        column: column, row: row, paint: $0, label: "\(value)", isBold: row == column,
                        title: row < column ? "0.25 of 4" : nil)
                }
            }
        }
        let grid = CellGrid(
            cells, columns: BandScale(count: 2, from: 20, to: 120),
            rows: BandScale(count: 2, from: 10, to: 90))
        try expectSnapshot("cells", drawing("cells", [grid]))
    }

    @Test func axesHaveTicksTitlesAndGridLines() throws {
        let x = LinearScale(domain: -1...1, from: 60, to: 180)
        let y = LinearScale(domain: 0...0.3, from: 60, to: 10)
        try expectSnapshot(
            "axes",
            drawing(
                "axes",
                [
                    BottomAxis(x, y: 60, title: "Score", tickCount: 4, gridTop: 10),
                    LeftAxis(y, x: 60, title: "Density", tickCount: 3, gridRight: 180),
                ]))
    }

    @Test func bracketsNestInLevels() throws {
        let bands = BandScale(count: 4, from: 120, to: 280)
        let groups = [
            Brackets.Group("V1", bands: 0...1), Brackets.Group("IT", bands: 2...2),
            Brackets.Group("neural", bands: 0...2, level: 1),
        ]
        try expectSnapshot(
            "brackets",
            drawing(
                "brackets", width: 300, height: 300,
                [
                    Brackets(groups, bands: bands, side: .left, edge: 120),
                    Brackets(groups, bands: bands, side: .top, edge: 120),
                ]))
    }

    @Test func bandLabelsReadUpwardsWhereBandsAreNarrow() throws {
        let wide = BandScale(count: 2, from: 60, to: 200)
        let narrow = BandScale(count: 2, from: 60, to: 100)
        let names = ["ResNet-50", "VGG-16"]
        try expectSnapshot(
            "band-labels",
            drawing(
                "band-labels", width: 220, height: 220,
                [
                    BandLabels(names, bands: wide, side: .top, edge: 60),
                    BandLabels(names, bands: narrow, side: .bottom, edge: 100),
                    BandLabels(names, bands: narrow, side: .left, edge: 60, maximumWidth: 50),
                ]))
    }

    @Test func legendsExplainColoursAndShapes() throws {
        let ranks = ColourScale(.viridis, domain: 1...80, reversed: true)
        try expectSnapshot(
            "legends",
            drawing(
                "legends", width: 260, height: 120,
                [
                    ColourLegend(
                        ranks, title: "Rank", at: Point(x: 10, y: 5), ticks: Ticks(values: [1, 40, 80])),
                    SwatchLegend(
                        [
                            SwatchLegend.Entry(.dot(.category(0), symbol: .square), "67 scores (n = 12)"),
                            SwatchLegend.Entry(.line(.alert, width: 2.5), "moved by more than 10"),
                            SwatchLegend.Entry(.box(.category(6)), "others"),
                        ], at: Point(x: 10, y: 60), maximumWidth: 240),
                ]))
    }

    @Test func labelsAwayFromTheirPointsHaveALine() throws {
        let points = [Point(x: 50, y: 50), Point(x: 56, y: 52), Point(x: 60, y: 47)]
        let layout = LabelLayout(
            points.enumerated().map {
                LabelLayout.Request("model \($0.offset)", at: $0.element, clearance: 5)
            },
            avoiding: points.map { Box(around: $0, radius: 5) },
            within: Box(x: 0, y: 0, width: 200, height: 100))
        try expectSnapshot("point-labels", drawing("point-labels", points.map { Dot($0) } + [layout]))
    }

    @Test func shortenedTextKeepsTheWholeInATitle() throws {
        let text = Text(
            "Hebart2023-match & more", at: Point(x: 10, y: 50), baseline: .middle, paint: .category(1),
            maximumWidth: 80)
        let turned = Text(
            "upwards", at: Point(x: 150, y: 50), anchor: .middle, font: .title, rotation: -90, hasHalo: true)
        try expectSnapshot("texts", drawing("texts", [text, turned]))
    }

    @Test func aStandaloneFileCarriesItsOwnStyleForBothAppearances() throws {
        let drawing = Drawing(
            id: "stand alone", title: "One <dot>", description: "A “dot” & nothing else.", width: 100.5,
            height: 50,
            marks: [Group([Dot(Point(x: 1, y: 2), fill: .step(31, of: .viridis))], at: Point(x: 50, y: 25))])
        try expectSnapshot("standalone", drawing.standaloneSVG)
    }
}
