import Statistics
import Testing

struct PearsonCorrelationTests {
    @Test(arguments: try Reference.correlations())
    func rAndPAreThoseOfPearsonr(_ pair: Reference.Correlation) throws {
        let correlation = PearsonCorrelation(pair.x, pair.y)
        #expect(isClose(try correlation.r.get(), pair.r.value))
        #expect(isRelativelyClose(try correlation.pValue.get(), pair.rP.value))
        #expect(isClose(try correlation.rSquared.get(), pair.r.value * pair.r.value))
    }

    @Test(arguments: try Reference.correlations())
    func exchangingTheVariablesChangesNoBit(_ pair: Reference.Correlation) {
        #expect(PearsonCorrelation(pair.x, pair.y).r == PearsonCorrelation(pair.y, pair.x).r)
    }

    @Test(arguments: try Reference.correlations())
    func aPowerOfTwoAsUnitChangesNoBit(_ pair: Reference.Correlation) {
        let rescaled = pair.x.map { $0 * 0x1p-40 }
        #expect(PearsonCorrelation(rescaled, pair.y).r == PearsonCorrelation(pair.x, pair.y).r)
    }

    @Test func numbersOnALineCorrelateExactlyWithTheLeastPValue() {
        let x = normals(101, seed: 4)
        let rising = PearsonCorrelation(x, x.map { 2 * $0 })
        let falling = PearsonCorrelation(x, x.map { -$0 })
        #expect(rising.r == .success(1))
        #expect(falling.r == .success(-1))
        #expect(falling.pValue == .success(leastPValue))
    }

    @Test func rNeverLeavesItsRangeOnNearlyPerfectLines() throws {
        for seed in 0..<200 as Range<UInt64> {
            let x = normals(7, seed: seed)
            let r = try PearsonCorrelation(x, x.map { 0.1 * $0 + 0.3 }).r.get()
            #expect(r <= 1 && r > 0.999_999)
        }
    }

    @Test func numbersAtTheEndsOfTheRangeOfDoublesCorrelate() {
        let large = [-Double.greatestFiniteMagnitude, 0, .greatestFiniteMagnitude]
        let small = [-Double.leastNonzeroMagnitude, 0, .leastNonzeroMagnitude]
        #expect(PearsonCorrelation(large, small).r == .success(1))
    }

    @Test func twoPairsAreTooFew() {
        let correlation = PearsonCorrelation([1, 2], [2, 1])
        #expect(correlation.r == .failure(.tooFew(n: 2, needed: 3)))
        #expect(correlation.rSquared == .failure(.tooFew(n: 2, needed: 3)))
        #expect(correlation.pValue == .failure(.tooFew(n: 2, needed: 3)))
    }

    @Test(arguments: 3..<60)
    func equalNumbersAreConstantThoughTheirSumIsRounded(_ n: Int) {
        let constant = Array(repeating: 0.1, count: n)
        let varying = (0..<n).map(Double.init)
        #expect(PearsonCorrelation(constant, varying).r == .failure(.constant))
        #expect(PearsonCorrelation(varying, constant).pValue == .failure(.constant))
    }
}
