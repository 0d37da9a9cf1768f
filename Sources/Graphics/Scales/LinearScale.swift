/// Maps numbers to pixels along a straight line.
package struct LinearScale: Sendable {
    package let domain: ClosedRange<Double>
    /// Where the lower and the upper end of the domain lie, in pixels. A y axis starts at the larger pixel.
    package let start: Double
    package let end: Double

    /// - Parameters:
    ///   - domain: the numbers shown. A domain of one number is widened, so that the number lies in the middle.
    ///   - start: the pixel of the lower end.
    ///   - end: the pixel of the upper end.
    package init(domain: ClosedRange<Double>, from start: Double, to end: Double) {
        if domain.lowerBound == domain.upperBound, domain.lowerBound.isFinite {
            let margin = max(0.5, domain.lowerBound.magnitude / 10)
            self.domain = domain.lowerBound - margin...domain.upperBound + margin
        } else {
            self.domain = domain
        }
        self.start = start
        self.end = end
    }

    /// The pixel of `value`, outside the range for a value outside the domain. NaN has none: the result is NaN,
    /// and nothing is drawn there.
    package func callAsFunction(_ value: Double) -> Double {
        start + (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound) * (end - start)
    }

    /// Round numbers inside the domain, about `count` of them.
    package func ticks(count: Int) -> Ticks {
        Ticks(in: domain, count: count)
    }

    /// Round numbers inside the domain, about `count` of them, or fewer where they would be too close.
    ///
    /// - Parameter room: the least distance between two ticks in pixels, such as the width of the widest label.
    func ticks(upTo count: Int, room: (Ticks) -> Double) -> Ticks {
        for count in stride(from: count, to: 1, by: -1) {
            let ticks = ticks(count: count)
            guard ticks.values.count > 1 else { return ticks }
            let distance = (self(ticks.values[1]) - self(ticks.values[0])).magnitude
            if distance >= room(ticks) { return ticks }
        }
        return ticks(count: 1)
    }

    /// The scale with its domain extended to the next ticks on both sides.
    package func nice(count: Int = 6) -> LinearScale {
        LinearScale(domain: Ticks.nice(domain, count: count), from: start, to: end)
    }
}

extension ClosedRange<Double> {
    /// The smallest range that holds all finite values; nil if there are none.
    package init?(covering values: some Sequence<Double>) {
        var range: ClosedRange<Double>?
        for value in values where value.isFinite {
            range =
                Swift.min(range?.lowerBound ?? value, value)...Swift.max(range?.upperBound ?? value, value)
        }
        guard let range else { return nil }
        self = range
    }
}
