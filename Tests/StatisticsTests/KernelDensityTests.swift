import Statistics
import Testing

struct KernelDensityTests {
    @Test(arguments: try Reference.densities())
    func bandwidthAndDensityAreThoseOfGaussianKDE(_ reference: Reference.Density) throws {
        let density = try KernelDensity(reference.values)
        #expect(isClose(density.bandwidth, reference.bandwidth.value))
        #expect(zip(reference.x, reference.densities).allSatisfy { isClose(density.density(at: $0), $1) })
    }

    @Test(arguments: try Reference.densities())
    func areaUnderTheCurveIsOne(_ reference: Reference.Density) throws {
        let density = try KernelDensity(reference.values)
        let (start, end) = (try #require(reference.x.first), try #require(reference.x.last))
        let curve = density.curve(
            points: 2001, from: start - 6 * density.bandwidth, to: end + 6 * density.bandwidth)
        // The trapezoidal rule is exact to rounding here, since the density has died away at both ends.
        let area = zip(curve, curve.dropFirst()).reduce(0) { area, pair in
            area + (pair.1.x - pair.0.x) * (pair.0.density + pair.1.density) / 2
        }
        #expect(isClose(area, 1, tolerance: 1e-6))
    }

    @Test(arguments: try Reference.densities())
    func curveSpansThreeBandwidthsBeyondTheDataUnlessToldOtherwise(_ reference: Reference.Density) throws {
        let density = try KernelDensity(reference.values)
        let (smallest, largest) = (
            try #require(reference.values.min()), try #require(reference.values.max())
        )
        let curve = density.curve()
        #expect(curve.count == 200)
        #expect(curve.first?.x == smallest - 3 * density.bandwidth)
        #expect(curve.last?.x == largest + 3 * density.bandwidth)
        #expect(density.curve(points: 3, from: -1, to: 1).map(\.x) == [-1, 0, 1])
    }

    @Test func theOrderOfTheValuesChangesNoBit() throws {
        let values = normals(50, seed: 5)
        #expect(try KernelDensity(values) == KernelDensity(values.reversed()))
    }

    @Test func whatHasNoSpreadHasNoDensity() {
        #expect(throws: Undefined.tooFew(n: 1, needed: 2)) { try KernelDensity([0.3]) }
        #expect(throws: Undefined.constant) { try KernelDensity([0.1, 0.1, 0.1]) }
        #expect(throws: Undefined.constant) { try KernelDensity([0, .leastNonzeroMagnitude]) }
    }

    @Test func theLargestDoublesHaveAFiniteCurve() throws {
        let largest = Double.greatestFiniteMagnitude
        let curve = try KernelDensity([-largest, 0, largest]).curve()
        #expect(curve.allSatisfy { $0.x.isFinite && $0.density.isFinite && $0.density >= 0 })
    }
}
