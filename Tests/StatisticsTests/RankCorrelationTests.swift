import Statistics
import Testing

struct RankCorrelationTests {
    @Test(arguments: try Reference.correlations())
    func rhoIsThatOfSpearmanr(_ pair: Reference.Correlation) throws {
        #expect(isClose(try RankCorrelation(Ranks(pair.x), Ranks(pair.y)).rho.get(), pair.rho.value))
    }

    @Test(arguments: try Reference.correlations())
    func pIsThatOfSpearmanrUnlessThePairsAreFewOrPerfect(_ pair: Reference.Correlation) throws {
        let correlation = RankCorrelation(Ranks(pair.x), Ranks(pair.y))
        #expect(isRelativelyClose(try correlation.pValue.get(), pair.rhoP.value))
    }

    @Test(arguments: try Reference.permutations())
    func pOfFewOrPerfectPairsIsThatOfThePermutationTest(_ pair: Reference.Permutations) throws {
        let correlation = RankCorrelation(Ranks(pair.x), Ranks(pair.y))
        let isPerfect = try abs(correlation.rho.get()) == 1
        if pair.x.count <= RankCorrelation.exactTestLimit || isPerfect {
            #expect(correlation.test == .exactPermutation)
            #expect(isRelativelyClose(try correlation.pValue.get(), pair.p.value, tolerance: 1e-12))
        } else {
            #expect(correlation.test == .studentT)
        }
    }

    @Test(arguments: try Reference.pairs())
    func rhoIsThePearsonCorrelationOfTheRanks(_ pair: Reference.Pairs) throws {
        let (x, y) = (Ranks(pair.x), Ranks(pair.y))
        let pearson = try PearsonCorrelation(x.average, y.average).r.get()
        #expect(isClose(try RankCorrelation(x, y).rho.get(), pearson))
    }

    @Test(arguments: try Reference.pairs())
    func exchangingTheRankingsChangesNoBit(_ pair: Reference.Pairs) {
        let (x, y) = (Ranks(pair.x), Ranks(pair.y))
        #expect(RankCorrelation(x, y).rho == RankCorrelation(y, x).rho)
        #expect(RankCorrelation(x, y).pValue == RankCorrelation(y, x).pValue)
    }

    @Test(arguments: try Reference.pairs())
    func theOrderOfThePairsChangesNoBit(_ pair: Reference.Pairs) {
        let backwards = RankCorrelation(Ranks(Array(pair.x.reversed())), Ranks(Array(pair.y.reversed())))
        #expect(backwards == RankCorrelation(Ranks(pair.x), Ranks(pair.y)))
    }

    @Test(arguments: try Reference.pairs())
    func reversingOneRankingChangesOnlyTheSign(_ pair: Reference.Pairs) throws {
        let (x, y) = (Ranks(pair.x), Ranks(pair.y))
        #expect(try RankCorrelation(x, y.reversed).rho.get() == -RankCorrelation(x, y).rho.get())
        #expect(RankCorrelation(x, y.reversed).pValue == RankCorrelation(x, y).pValue)
    }

    @Test(arguments: try Reference.pairs().filter { $0.x.allSatisfy { abs($0) < 1e3 } })
    func aMonotoneMapOfTheValuesChangesNothing(_ pair: Reference.Pairs) {
        let cubes = Ranks(pair.x.map { $0 * $0 * $0 + $0 })
        #expect(RankCorrelation(cubes, Ranks(pair.y)) == RankCorrelation(Ranks(pair.x), Ranks(pair.y)))
    }

    @Test func sumOfSquaresWithoutTiesIsTheClosedForm() {
        let n = 1001
        let ranks = Ranks(Array(0..<n))
        #expect(RankCorrelation(ranks, ranks).sumOfSquaresX == n * (n * n - 1) / 3)
    }

    @Test func eightPairsAreTestedExactlyAndNineByStudentsTUnlessTheyArePerfect() {
        let (eight, nine) = ([2, 1, 3, 4, 5, 6, 7, 8], [2, 1, 3, 4, 5, 6, 7, 8, 9])
        #expect(RankCorrelation(Ranks(eight), Ranks(Array(1...8))).test == .exactPermutation)
        #expect(RankCorrelation(Ranks(nine), Ranks(Array(1...9))).test == .studentT)
        #expect(RankCorrelation(Ranks(nine), Ranks(nine)).test == .exactPermutation)
    }

    @Test func equalAndOpposedRankingsCorrelateExactlyAndWithOneP() {
        let ranks = Ranks(normals(40, seed: 3).map { ($0 * 9).rounded() })
        let (equal, opposed) = (RankCorrelation(ranks, ranks), RankCorrelation(ranks, ranks.reversed))
        #expect(equal.rho == .success(1))
        #expect(opposed.rho == .success(-1))
        #expect(equal.pValue == opposed.pValue)
    }

    @Test(arguments: 3...150)
    func aFurtherPairDividesThePOfPerfectOnesByTheirNumber(_ n: Int) throws {
        // It is 2 / n!, whether all pairings are counted or not.
        let (fewer, more) = (Ranks(Array(0..<n)), Ranks(Array(0...n)))
        let p = try RankCorrelation(fewer, fewer).pValue.get()
        let further = try RankCorrelation(more, more).pValue.get()
        #expect(isRelativelyClose(further, p / Double(n + 1), tolerance: 1e-12))
    }

    @Test(arguments: [3, 8, 9, 20, 1000, 100_000])
    func oneThatStandsOutTwiceOfNHasAPOfTwoInN(_ n: Int) throws {
        // It meets itself in one pairing of n. Ranked from either end, the tied ones are the first or the last.
        let ranks = Ranks((0..<n).map { $0 == 1 ? 1 : 0 })
        for other in [ranks, ranks.reversed] {
            let p = try RankCorrelation(ranks, other).pValue.get()
            #expect(isRelativelyClose(p, 2 / Double(n), tolerance: 1e-14))
        }
    }

    @Test func noPIsZeroHoweverManyPairsArePerfectOrNearlySo() {
        let (ranks, others) = (Ranks(Array(0..<5000)), Ranks(Array(1..<5000) + [0]))
        for other in [ranks, ranks.reversed, others, others.reversed] {
            #expect(RankCorrelation(ranks, other).pValue == .success(leastPValue))
        }
    }

    @Test func manyThatAreAllTiedAreNotPerfect() {
        let (tied, ranked) = (Ranks(Array(repeating: 0, count: 9)), Ranks(Array(0..<9)))
        #expect(RankCorrelation(tied, ranked).pValue == .failure(.constant))
        #expect(RankCorrelation(tied, tied).pValue == .failure(.constant))
        #expect(RankCorrelation(tied, ranked).test == .studentT)
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
