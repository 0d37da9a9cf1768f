#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Round numbers for an axis: multiples of 1, 2 or 5 times a power of ten.
///
/// Steps are chosen as in d3-array's `ticks` (the step nearest to the one asked for, by geometric means).
/// The numbers are kept as integers times the step, so 0.3 is 0.3 and not 0.30000000000000004.
package struct Ticks: Hashable, Sendable {
    /// The values in ascending order.
    package let values: [Double]
    /// The values with just as many decimals as the step needs, and U+2212 for minus.
    package let labels: [String]

    /// Chosen values, such as the first and the last rank, with their shortest labels.
    package init(values: [Double]) {
        self.values = values
        labels = values.map(DecimalText.shortest)
    }

    /// - Parameters:
    ///   - domain: a range that is not finite, or too narrow for its distance from 0, has no ticks.
    ///   - count: about how many; less than 1 gives none.
    package init(in domain: ClosedRange<Double>, count: Int) {
        guard let step = Step(domain, count: count), let multiples = step.multiples(in: domain) else {
            values =
                domain.lowerBound == domain.upperBound && count > 0 && domain.lowerBound.isFinite
                ? [domain.lowerBound] : []
            labels = values.map(DecimalText.shortest)
            return
        }
        values = multiples.map(step.value)
        let plain = multiples.map(step.label)
        labels = plain.contains { $0.count > Self.longestLabel } ? multiples.map(step.shortLabel) : plain
    }

    private static let longestLabel = 10

    /// The domain extended outwards to multiples of its own tick step.
    static func nice(_ domain: ClosedRange<Double>, count: Int) -> ClosedRange<Double> {
        var result = domain
        // A wider domain may ask for a wider step; it settles in a few rounds.
        for _ in 0..<10 {
            guard let step = Step(result, count: count),
                let wider = step.enclosing(domain), wider != result
            else { break }
            result = wider
        }
        return result
    }

    /// `digit` · 10^`power`.
    private struct Step {
        let digit: Int
        let power: Int

        init?(_ domain: ClosedRange<Double>, count: Int) {
            let rough = (domain.upperBound - domain.lowerBound) / Double(count)
            guard count > 0, rough.isFinite, rough > 0 else { return nil }
            let exponent = Int(log10(rough).rounded(.down))
            let error = rough / pow(10, Double(exponent))
            switch error {
            case _ where error >= 50.0.squareRoot(): (digit, power) = (1, exponent + 1)
            case _ where error >= 10.0.squareRoot(): (digit, power) = (5, exponent)
            case _ where error >= 2.0.squareRoot(): (digit, power) = (2, exponent)
            default: (digit, power) = (1, exponent)
            }
            // At either end of what a double can hold, the step itself may be beyond it.
            guard value(1).isFinite, value(1) > 0 else { return nil }
        }

        func value(_ multiple: Int) -> Double {
            let count = Double(multiple * digit)
            // Dividing two whole numbers rounds once; multiplying by 0.1 would round twice.
            return power < 0 ? count / pow(10, Double(-power)) : count * pow(10, Double(power))
        }

        func label(_ multiple: Int) -> String {
            DecimalText.text(multiple * digit, timesTenTo: power)
        }

        /// As a power of ten, `1.5 × 10¹²`.
        func shortLabel(_ multiple: Int) -> String {
            DecimalText.powerOfTen(multiple * digit, timesTenTo: power)
        }

        func multiples(in domain: ClosedRange<Double>) -> ClosedRange<Int>? {
            guard var first = multiple(domain.lowerBound), var last = multiple(domain.upperBound) else {
                return nil
            }
            if value(first) < domain.lowerBound { first += 1 }
            if value(last) > domain.upperBound { last -= 1 }
            return first <= last ? first...last : nil
        }

        func enclosing(_ domain: ClosedRange<Double>) -> ClosedRange<Double>? {
            guard var first = multiple(domain.lowerBound), var last = multiple(domain.upperBound) else {
                return nil
            }
            if value(first) > domain.lowerBound { first -= 1 }
            if value(last) < domain.upperBound { last += 1 }
            return value(first)...value(last)
        }

        /// The nearest whole number of steps; nil where a step is below the spacing of doubles.
        private func multiple(_ bound: Double) -> Int? {
            let exact = (bound / value(1)).rounded()
            return exact.magnitude < 1e15 ? Int(exact) : nil
        }
    }
}
