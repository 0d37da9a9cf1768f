/// Turns a number into the step of a ramp.
package struct ColourScale: Sendable {
    package let ramp: Ramp
    package let domain: ClosedRange<Double>
    /// Whether the upper end of the domain takes the lower end of the ramp, as for ranks, where 1 is best.
    package let isReversed: Bool

    package init(_ ramp: Ramp, domain: ClosedRange<Double>, reversed: Bool = false) {
        self.ramp = ramp
        self.domain = domain
        isReversed = reversed
    }

    /// Blue below 0, orange above, and as far on either side.
    package static func diverging(upTo limit: Double) -> ColourScale {
        let limit = limit.isNaN ? 0 : limit.magnitude
        return ColourScale(.diverging, domain: -limit...limit)
    }

    /// The nearest step. What lies outside the domain takes the colour of the nearer end, so that an outlier
    /// cannot wash out the rest; NaN has no paint. A domain of one number has the middle step only.
    package func paint(for value: Double) -> Paint? {
        if value.isNaN { return nil }
        let width = domain.upperBound - domain.lowerBound
        let share = width > 0 ? (value - domain.lowerBound) / width : 0.5
        if share.isNaN { return nil }
        let clamped = min(max(share, 0), 1)
        let place = isReversed ? 1 - clamped : clamped
        return .step(Int((place * Double(ramp.stepCount - 1)).rounded()), of: ramp)
    }
}
