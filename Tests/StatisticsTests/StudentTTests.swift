import Foundation
import Statistics
import Testing

struct StudentTTests {
    @Test(arguments: try Reference.tails())
    func tailsAreThoseOfSciPyDownToTenToTheMinus300(_ tail: Reference.Tail) {
        let p = StudentT(degreesOfFreedom: tail.df).twoSidedP(tail.t)
        #expect(isRelativelyClose(p, tail.p.value, tolerance: 1e-10))
    }

    @Test(arguments: [1, 2, 7.5, 1e6])
    func zeroIsCertainAndNothingImpossible(_ degreesOfFreedom: Double) {
        let distribution = StudentT(degreesOfFreedom: degreesOfFreedom)
        #expect(distribution.twoSidedP(0) == 1)
        #expect(distribution.twoSidedP(.infinity) == leastPValue)
        #expect(distribution.twoSidedP(1e308) == leastPValue)
        #expect(distribution.twoSidedP(-2) == distribution.twoSidedP(2))
    }

    @Test(arguments: [1, 2, 86, 4998])
    func pFallsWhereTheFormulaChangesSides(_ degreesOfFreedom: Double) {
        // The incomplete beta function goes over to its complement near t² = 3.
        let distribution = StudentT(degreesOfFreedom: degreesOfFreedom)
        let tails = stride(from: 1, through: 3, by: 0.001).map(distribution.twoSidedP)
        #expect(zip(tails, tails.dropFirst()).allSatisfy { $0 > $1 })
    }

    @Test(arguments: [0.1, 1, 1.7, 4, 1e5, 1e20])
    func oneDegreeOfFreedomIsTheCauchyDistribution(_ t: Double) {
        // Its tail has the closed form 2/π · arctan(1/t).
        let p = StudentT(degreesOfFreedom: 1).twoSidedP(t)
        #expect(isRelativelyClose(p, 2 / .pi * atan(1 / t), tolerance: 1e-13))
    }
}
