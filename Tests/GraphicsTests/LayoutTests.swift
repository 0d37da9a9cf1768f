import Testing

@testable import Graphics

/// Marks that tell how much room they need.
struct LayoutTests {
    private let narrow = BandScale(count: 10, from: 0, to: 80)

    @Test func bandLabelsNeedNoRoomWhereTheyDoNotFit() {
        let labels = BandLabels(["a long name"], bands: narrow, side: .left, edge: 0)
        #expect(!labels.fits)
        #expect(labels.extent == 0)
    }

    @Test func bandLabelsNeedTheirWidestName() {
        let bands = BandScale(count: 2, from: 0, to: 40)
        let labels = BandLabels(["V1", "behaviour"], bands: bands, side: .left, edge: 0)
        #expect(labels.extent > Font.body.width(of: "behaviour"))
    }

    @Test func everyLevelOfBracketsNeedsRoom() {
        let one = Brackets([.init("V1", bands: 0...4)], bands: narrow, side: .left, edge: 0)
        let two = Brackets(
            [.init("V1", bands: 0...4), .init("V1", bands: 0...9, level: 1)], bands: narrow, side: .left,
            edge: 0)
        #expect(one.extent > Font.body.width(of: "V1"))
        #expect(two.extent == 2 * one.extent)
        #expect(Brackets([], bands: narrow, side: .top, edge: 0).extent == 0)
    }

    @Test func moreGroupsThanLinesShowTheirNamesOnHoveringOnly() {
        let bands = BandScale(count: 100, from: 0, to: 300)
        let groups = (0..<90).map { Brackets.Group("g\($0)", bands: $0...$0) }
        var svg = SVGWriter()
        Brackets(groups + [.init("wide", bands: 90...99)], bands: bands, side: .left, edge: 0).draw(
            into: &svg)
        let drawn = String(decoding: svg.bytes, as: UTF8.self)
        #expect(drawn.ranges(of: "<text").count == 1)
        #expect(drawn.contains(">wide</text>") && drawn.contains("<title>g89</title>"))
    }

    @Test func valuesGoIntoCellsThatHoldTheWidest() {
        let wide = BandScale(count: 2, from: 0, to: 100)
        #expect(CellGrid.canHold(["0.12", "\u{2212}0.12"], columns: wide, rows: wide))
        #expect(!CellGrid.canHold(["0.12"], columns: narrow, rows: wide))
        #expect(!CellGrid.canHold(["0.12"], columns: wide, rows: narrow))
    }

    @Test(arguments: [30.0, 60, 120, 400])
    func labelsOfTicksNeverTouch(length: Double) {
        let domain = -1000.0...1000
        let bottom = BottomAxis(LinearScale(domain: domain, from: 0, to: length), y: 0, tickCount: 10)
        let pixels = bottom.ticks.values.map { bottom.scale($0) }
        for (next, pixel) in zip(pixels.dropFirst(), pixels) {
            #expect(next - pixel > Font.body.width(ofWidest: bottom.ticks.labels))
        }
        let left = LeftAxis(LinearScale(domain: domain, from: length, to: 0), x: 0, tickCount: 30)
        let rows = left.ticks.values.map { left.scale($0) }
        for (next, row) in zip(rows.dropFirst(), rows) { #expect(row - next > Font.body.size) }
    }

    @Test func swatchesWrapIntoRows() {
        let entry = SwatchLegend.Entry(.dot(.ink), "some words")
        let corner = Point(x: 0, y: 0)
        let one = SwatchLegend([entry, entry], at: corner, maximumWidth: 1000)
        let two = SwatchLegend([entry, entry], at: corner, maximumWidth: 120)
        #expect(two.height == 2 * one.height)
        #expect(SwatchLegend([], at: corner, maximumWidth: 120).height == 0)
    }

    @Test func aHeatmapOf51MetricsStaysBelow100Kilobytes() {
        let bands = BandScale(count: 51, from: 0, to: 51 * 15)
        let cells = (0..<51 * 51).map { index in
            let paint = Paint.step(index * 7919 % Ramp.diverging.stepCount, of: .diverging)
            return CellGrid.Cell(column: index % 51, row: index / 51, paint: paint)
        }
        let drawing = Drawing(
            id: "a", title: "t", description: "d", width: 800, height: 800,
            marks: [CellGrid(cells, columns: bands, rows: bands)])
        #expect(drawing.inlineSVG.utf8.count < 100_000)
    }
}
