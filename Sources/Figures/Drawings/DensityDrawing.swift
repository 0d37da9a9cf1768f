import Analyses
import Diagnostics
import Graphics

/// A curve for each measure, named at its peak. Curves differ by dashes as well as by colour.
func densityDrawing(of analysis: DensityAnalysis, title: String, _ request: FigureRequest) -> Drawing {
    let points = analysis.curves.flatMap(\.points)
    let top = 16.0
    let plotHeight = 340.0
    let xDomain = ClosedRange(covering: points.map(\.x)) ?? 0...1
    let highest = points.map(\.density).max() ?? 1
    let y = LinearScale(domain: 0...(highest * 1.12), from: top + plotHeight, to: top).nice()
    let left = LeftAxis(y, x: 0, title: "Density").width + 4
    let x = LinearScale(domain: xDomain, from: left, to: left + 640)
    let frame = Box(x: left, y: top, width: 640, height: plotHeight)

    var marks: [any Mark] = [
        BottomAxis(x, y: frame.maxY, title: "Score", gridTop: top),
        LeftAxis(y, x: left, title: "Density", gridRight: frame.maxX),
    ]
    var names: [LabelLayout.Request] = []
    for (index, curve) in analysis.curves.enumerated() where !curve.points.isEmpty {
        let paint = Paint.category(index)
        let path = curve.points.map { Point(x: x($0.x), y: y($0.density)) }
        marks.append(Area(under: path, downTo: y(0), fill: paint, opacity: 0.12))
        marks.append(
            Line(
                path, paint: paint, width: 2, dashes: dashes[index % dashes.count], title: curve.measure.title
            ))
        if let peak = curve.points.max(by: { $0.density < $1.density }) {
            names.append(
                LabelLayout.Request(
                    curve.measure.title, at: Point(x: x(peak.x), y: y(peak.density)), clearance: 3,
                    font: .bold,
                    paint: paint))
        }
    }
    // Names keep clear of the curves, so short stretches of them are obstacles.
    let stretches = analysis.curves.flatMap { curve in
        stride(from: 0, to: curve.points.count, by: 4).map {
            Box(around: Point(x: x(curve.points[$0].x), y: y(curve.points[$0].density)), radius: 2)
        }
    }
    marks.append(LabelLayout(names, avoiding: stretches, within: frame))
    return Drawing(
        id: request.id.value, title: title,
        description:
            "A density curve for each of \(analysis.curves.map(\.measure.title).joined(separator: ", ")).",
        width: frame.maxX + 24, height: frame.maxY + BottomAxis.height(hasTitle: true) + 8, marks: marks)
}

private let dashes: [[Double]] = [[], [7, 3], [2, 3], [9, 3, 2, 3], [4, 4]]
