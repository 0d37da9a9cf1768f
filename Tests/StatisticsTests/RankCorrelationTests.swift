import Statistics
import Testing

struct RankCorrelationTests {
    @Test(arguments: try Reference.correlations())
    func rhoAndPAreThoseOfSpearmanr(_ pair: Reference.Correlation) throws {
        let correlation = RankCorrelation(Ranks(pair.x), Ranks(pair.y))
        #expect(isClose(try correlation.rho.get(), pair.rho.value))
        #expect(isRelativelyClose(try correlation.pValue.get(), pair.rhoP.value))
    }

    @Test(arguments: try Reference.correlations())
    func rhoIsThePearsonCorrelationOfTheRanks(_ pair: Reference.Correlation) throws {
        let (x, y) = (Ranks(pair.x), Ranks(pair.y))
        let pearson = try PearsonCorrelation(x.average, y.average).r.get()
        #expect(isClose(try RankCorrelation(x, y).rho.get(), pearson))
    }

    @Test(arguments: try Reference.correlations())
    func exchangingTheRankingsChangesNoBit(_ pair: Reference.Correlation) {
        let (x, y) = (Ranks(pair.x), Ranks(pair.y))
        #expect(RankCorrelation(x, y).rho == RankCorrelation(y, x).rho)
        #expect(RankCorrelation(x, y).pValue == RankCorrelation(y, x).pValue)
    }

    @Test(arguments: try Reference.correlations())
    func theOrderOfThePairsChangesNoBit(_ pair: Reference.Correlation) {
        let backwards = RankCorrelation(Ranks(Array(pair.x.reversed())), Ranks(Array(pair.y.reversed())))
        #expect(backwards == RankCorrelation(Ranks(pair.x), Ranks(pair.y)))
    }

    @Test(arguments: try Reference.correlations())
    func reversingOneRankingChangesOnlyTheSign(_ pair: Reference.Correlation) throws {
        let (x, y) = (Ranks(pair.x), Ranks(pair.y))
        #expect(try RankCorrelation(x, y.reversed).rho.get() == -RankCorrelation(x, y).rho.get())
        #expect(RankCorrelation(x, y.reversed).pValue == RankCorrelation(x, y).pValue)
    }

    @Test(arguments: try Reference.correlations().filter { $0.x.allSatisfy { abs($0) < 1e3 } })
    func aMonotoneMapOfTheValuesChangesNothing(_ pair: Reference.Correlation) {
        let cubes = Ranks(pair.x.map { $0 * $0 * $0 + $0 })
        #expect(RankCorrelation(cubes, Ranks(pair.y)) == RankCorrelation(Ranks(pair.x), Ranks(pair.y)))
    }

    @Test func sumOfSquaresWithoutTiesIsTheClosedForm() {
        let n = 1001
        let ranks = Ranks(Array(0..<n))
        #expect(RankCorrelation(ranks, ranks).sumOfSquaresX == n * (n * n - 1) / 3)
    }

    @Test func equalAndOpposedRankingsCorrelateExactlyWithTheLeastPValue() {
        let ranks = Ranks(normals(457, seed: 3).map { ($0 * 9).rounded() })
        #expect(RankCorrelation(ranks, ranks).rho == .success(1))
        #expect(RankCorrelation(ranks, ranks.reversed).rho == .success(-1))
        #expect(RankCorrelation(ranks, ranks.reversed).pValue == .success(leastPValue))
    }

    @Test func twoPairsAreTooFew() {
        let correlation = RankCorrelation(Ranks([1, 2]), Ranks([2, 1]))
        #expect(correlation.rho == .failure(.tooFew(n: 2, needed: 3)))
        #expect(correlation.pValue == .failure(.tooFew(n: 2, needed: 3)))
    }

    @Test func aRankingInWhichAllAreTiedIsConstant() {
        let (tied, ranked) = (Ranks([0.1, 0.1, 0.1]), Ranks([1, 2, 3]))
        #expect(RankCorrelation(tied, ranked).rho == .failure(.constant))
        #expect(RankCorrelation(ranked, tied).pValue == .failure(.constant))
    }
}
