#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A Gaussian kernel density estimate with Scott's bandwidth, as `scipy.stats.gaussian_kde` in one dimension.
package struct KernelDensity: Sendable, Hashable {
    /// A point of the estimated density: `density` is per unit of `x`.
    package struct Point: Sendable, Hashable {
        package let x: Double
        package let density: Double
    }

    /// The standard deviation of the kernel: n^(−1/5) times the sample standard deviation (n − 1 in the
    /// denominator), after Scott (1992), “Multivariate Density Estimation”.
    package let bandwidth: Double

    /// Sorted, so that the sums do not depend on the order in which the values came.
    private let values: [Double]

    /// The density of the population that `values` come from.
    ///
    /// Undefined for fewer than two values, and where all are equal or differ by so little that the density
    /// exceeds the largest Double.
    package init(_ values: [Double]) throws(Undefined) {
        self.values = values.sorted()
        bandwidth =
            try sampleStandardDeviation(self.values).get() * pow(Double(values.count), -1.0 / 5)
        guard (1 / bandwidth).isFinite else { throw .constant }
    }

    /// The density at `x`, never negative.
    package func density(at x: Double) -> Double {
        let sum = values.reduce(0) { sum, value in
            let distance = (x - value) / bandwidth
            return sum + exp(-distance * distance / 2)
        }
        return sum / Double(values.count) / ((2 * Double.pi).squareRoot() * bandwidth)
    }

    /// The density at `points` equally spaced places, at least two, from `start` to `end`.
    ///
    /// By default the curve reaches three bandwidths beyond the smallest and the largest value, which leaves
    /// less than 0.14 % of the area outside on either side.
    package func curve(points: Int = 200, from start: Double? = nil, to end: Double? = nil) -> [Point] {
        precondition(points >= 2, "A curve needs at least two points.")
        let start = start ?? finite(values[0] - 3 * bandwidth)
        let end = end ?? finite(values[values.count - 1] + 3 * bandwidth)
        return (0..<points).map { index in
            let fraction = Double(index) / Double(points - 1)
            let x = start * (1 - fraction) + end * fraction
            return Point(x: x, density: density(at: x))
        }
    }

    private func finite(_ x: Double) -> Double {
        min(max(x, -.greatestFiniteMagnitude), .greatestFiniteMagnitude)
    }
}
