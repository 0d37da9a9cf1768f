#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Student's t distribution.
package struct StudentT: Sendable, Hashable {
    /// Positive, and not necessarily whole.
    package let degreesOfFreedom: Double

    package init(degreesOfFreedom: Double) {
        precondition(degreesOfFreedom > 0, "Student's t needs a positive number of degrees of freedom.")
        self.degreesOfFreedom = degreesOfFreedom
    }

    /// The probability of a value at least as far from 0 as `t`: `2 * scipy.stats.t.sf(abs(t), df)`.
    ///
    /// It is I(x; ν/2, 1/2) at x = ν / (ν + t²) (Abramowitz and Stegun, 26.7.1 with 26.5.27), to a relative
    /// error below 1e-10 for ν up to a million.
    ///
    /// It is ``leastPValue``, an upper bound, where it would be less. The floor lies here and not with those who ask,
    /// because no finite t leaves an empty tail: what would be 0 was lost here. An infinite t has left the range of a
    /// Double or comes of a perfect fit, for which the bound holds too.
    package func twoSidedP(_ t: Double) -> Double {
        let tangent = abs(t) / degreesOfFreedom.squareRoot()
        let p = regularizedIncompleteBeta(
            degreesOfFreedom / 2, 0.5,
            logX: -logOnePlusSquare(tangent), logComplement: -logOnePlusSquare(1 / tangent))
        return max(p, leastPValue)
    }

    /// log(1 + x²), also where x² leaves the range of a Double.
    private func logOnePlusSquare(_ x: Double) -> Double {
        x < 1e9 ? log1p(x * x) : 2 * log(x)
    }
}
