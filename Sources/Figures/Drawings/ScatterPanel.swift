import Analyses
import Graphics
import Study

/// A plot of dots between two axes, with labels for some of them: what the scatter figures are made of.
struct ScatterPanel {
    let frame: Box
    /// What an axis shows, and which way it runs.
    struct Axis {
        let title: String
        /// Whether the better scores are the lower ones; they stand where higher ones stand otherwise.
        let isTurned: Bool

        init(_ measure: Measure, suffix: String = "") {
            isTurned = measure.better == .lower
            title = measure.title + suffix + (isTurned ? " (better when lower, axis turned)" : "")
        }
    }

    let x: LinearScale
    let y: LinearScale
    private let xTitle: String
    private let yTitle: String

    /// A panel whose plot fills `frame`; the axes lie outside it.
    init(frame: Box, xs: [Double], ys: [Double], x: Axis, y: Axis) {
        self.frame = frame
        xTitle = x.title
        yTitle = y.title
        let xDomain = (ClosedRange(covering: xs) ?? 0...1).padded
        let yDomain = (ClosedRange(covering: ys) ?? 0...1).padded
        self.x =
            x.isTurned
            ? LinearScale(domain: xDomain, from: frame.maxX, to: frame.x)
            : LinearScale(domain: xDomain, from: frame.x, to: frame.maxX)
        self.y =
            y.isTurned
            ? LinearScale(domain: yDomain, from: frame.y, to: frame.maxY)
            : LinearScale(domain: yDomain, from: frame.maxY, to: frame.y)
    }

    func point(_ xValue: Double, _ yValue: Double) -> Point {
        Point(x: x(xValue), y: y(yValue))
    }

    /// Axes, then dots, then the labels, which keep clear of each other and of as many dots as they can.
    func marks(dots: [Dot], labels: [LabelLayout.Request]) -> [any Mark] {
        let layout = LabelLayout(labels, avoiding: dots.map(\.box), within: frame.expanded(by: -2))
        return [bottomAxis, leftAxis] + dots + [layout]
    }

    /// The room left of the frame that the axis needs.
    var leftMargin: Double { leftAxis.width }

    static let bottomMargin = BottomAxis.height(hasTitle: true)

    private var bottomAxis: BottomAxis { BottomAxis(x, y: frame.maxY, title: xTitle, gridTop: frame.y) }

    private var leftAxis: LeftAxis { LeftAxis(y, x: frame.x, title: yTitle, gridRight: frame.maxX) }
}

extension ClosedRange<Double> {
    /// A twentieth wider on both sides, so that no dot touches an axis.
    fileprivate var padded: ClosedRange<Double> {
        let margin = (upperBound - lowerBound) / 20
        return lowerBound - margin...upperBound + margin
    }
}
