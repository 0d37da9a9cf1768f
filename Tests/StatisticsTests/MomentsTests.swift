import Statistics
import Testing

struct MomentsTests {
    @Test(arguments: try Reference.samples())
    func momentsAreThoseOfNumPy(_ sample: Reference.Sample) throws {
        let spread = sample.populationStandardDeviation.value
        let tolerance = 1e-12 * spread + sample.mean.value.ulp
        #expect(abs(try mean(sample.values).get() - sample.mean.value) <= tolerance)
        #expect(abs(try populationStandardDeviation(sample.values).get() - spread) <= 1e-12 * spread)
        let found = try sampleStandardDeviation(sample.values).get()
        #expect(abs(found - sample.sampleStandardDeviation.value) <= 1e-12 * spread)
    }

    @Test(arguments: try Reference.samples())
    func standardScoresAreThoseOfSciPy(_ sample: Reference.Sample) throws {
        let scores = try standardScores(sample.values).get()
        #expect(scores.count == sample.standardScores.count)
        #expect(zip(scores, sample.standardScores).allSatisfy { isClose($0, $1) })
    }

    @Test(arguments: try Reference.samples())
    func standardScoresHaveMeanZeroAndStandardDeviationOne(_ sample: Reference.Sample) throws {
        let scores = try standardScores(sample.values).get()
        #expect(isClose(try mean(scores).get(), 0, tolerance: 1e-14))
        #expect(isClose(try populationStandardDeviation(scores).get(), 1, tolerance: 1e-14))
    }

    @Test(arguments: try Reference.samples())
    func rescaledValuesKeepTheirRanksAndReachBothEnds(_ sample: Reference.Sample) throws {
        let rescaled = try rescaledToUnit(sample.values).get()
        #expect(rescaled.min() == 0)
        #expect(rescaled.max() == 1)
        #expect(Ranks(rescaled) == Ranks(sample.values))
    }

    @Test(arguments: 1..<60)
    func meanOfEqualNumbersIsThatNumberAndTheySpreadByNothing(_ n: Int) {
        let values = Array(repeating: 0.1, count: n)
        #expect(mean(values) == .success(0.1))
        #expect(populationStandardDeviation(values) == .success(0))
    }

    @Test func meanKeepsWhatASumInDoublesLoses() {
        #expect(mean([1e16, 1, -1e16]) == .success(1 / 3.0))
    }

    @Test func theLargestDoublesHaveFiniteMomentsAndScores() {
        let largest = Double.greatestFiniteMagnitude
        #expect(mean([largest, largest, largest]) == .success(largest))
        #expect(mean([-largest, largest]) == .success(0))
        #expect(populationStandardDeviation([-largest, largest]) == .success(largest))
        #expect(sampleStandardDeviation([-largest, largest]) == .success(largest))
        #expect(standardScores([-largest, largest]) == .success([-1, 1]))
        #expect(rescaledToUnit([-largest, 0, largest]) == .success([0, 0.5, 1]))
    }

    @Test func whatDoesNotExistSaysWhy() {
        #expect(mean([]) == .failure(.tooFew(n: 0, needed: 1)))
        #expect(populationStandardDeviation([]) == .failure(.tooFew(n: 0, needed: 1)))
        #expect(sampleStandardDeviation([1]) == .failure(.tooFew(n: 1, needed: 2)))
        #expect(standardScores([1]) == .failure(.tooFew(n: 1, needed: 2)))
        #expect(standardScores([0.1, 0.1, 0.1]) == .failure(.constant))
        #expect(rescaledToUnit([]) == .failure(.tooFew(n: 0, needed: 2)))
        #expect(rescaledToUnit([3, 3]) == .failure(.constant))
    }
}
