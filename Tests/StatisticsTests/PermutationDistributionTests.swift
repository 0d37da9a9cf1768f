import Statistics
import Testing

struct PermutationDistributionTests {
    @Test(arguments: try Reference.permutations())
    func tailsAndPAreThoseOfSciPysPermutationTest(_ pair: Reference.Permutations) {
        let distribution = PermutationDistribution(Ranks(pair.x).centred, Ranks(pair.y).centred)
        #expect(distribution.tails(at: pair.sum) == (pair.atLeast, pair.atMost))
        #expect(isRelativelyClose(distribution.twoSidedP(pair.sum), pair.p.value, tolerance: 1e-12))
    }

    @Test(arguments: try Reference.permutations())
    func ofAllPairingsAWholeNumberIsInATail(_ pair: Reference.Permutations) throws {
        let distribution = PermutationDistribution(Ranks(pair.x).centred, Ranks(pair.y).centred)
        let p = distribution.twoSidedP(pair.sum)
        let inTail = p / 2 * Double(distribution.pairings)
        #expect(p == 1 || abs(inTail - inTail.rounded()) < 1e-9)
    }

    @Test(arguments: try Reference.permutations())
    func aTailHoldsEachPairingAsOftenAsTiedThingsCanBeExchanged(_ pair: Reference.Permutations) {
        let (x, y) = (Ranks(pair.x).centred, Ranks(pair.y).centred)
        let tails = PermutationDistribution(x, y).tails(at: pair.sum)
        for count in [tails.atLeast, tails.atMost] {
            #expect(count.isMultiple(of: exchanges(of: x)) && count.isMultiple(of: exchanges(of: y)))
        }
    }

    @Test(arguments: try Reference.permutations())
    func exchangingTheSidesChangesNoTail(_ pair: Reference.Permutations) {
        let (x, y) = (Ranks(pair.x).centred, Ranks(pair.y).centred)
        let exchanged = PermutationDistribution(y, x).tails(at: pair.sum)
        #expect(exchanged == PermutationDistribution(x, y).tails(at: pair.sum))
    }

    @Test(arguments: try Reference.permutations())
    func reversingOneSideExchangesTheTails(_ pair: Reference.Permutations) {
        let (x, y) = (Ranks(pair.x), Ranks(pair.y))
        let tails = PermutationDistribution(x.centred, y.centred).tails(at: pair.sum)
        let reversed = PermutationDistribution(x.centred, y.reversed.centred).tails(at: -pair.sum)
        #expect(reversed == (tails.atMost, tails.atLeast))
    }

    @Test(arguments: try Reference.permutations().filter { $0.x.count <= 5 })
    func meanAndVarianceAreThoseOfTheory(_ pair: Reference.Permutations) {
        // The mean of Σ x · y is 0, and its variance Σx² Σy² / (n − 1), as x and y have the mean 0 (Hoeffding, 1951,
        // “A combinatorial central limit theorem”, Annals of Mathematical Statistics 22).
        let (x, y) = (Ranks(pair.x).centred, Ranks(pair.y).centred)
        let distribution = PermutationDistribution(x, y)
        let (squaresX, squaresY) = (x.reduce(0) { $0 + $1 * $1 }, y.reduce(0) { $0 + $1 * $1 })
        var moments = (0, 0, 0)
        // No sum is farther from 0, by the Cauchy–Schwarz inequality.
        let bound = max(squaresX, squaresY)
        for sum in -bound...bound {
            let count = distribution.tails(at: sum).atLeast - distribution.tails(at: sum + 1).atLeast
            moments.0 += count
            moments.1 += count * sum
            moments.2 += count * sum * sum
        }
        #expect(moments.0 == distribution.pairings)
        #expect(moments.1 == 0)
        #expect(moments.2 * (x.count - 1) == distribution.pairings * squaresX * squaresY)
    }

    @Test func sumsThatNoPairingReachesHaveEmptyTails() {
        let distribution = PermutationDistribution([-2, 0, 2], [-2, 0, 2])
        #expect(distribution.tails(at: 9) == (0, 6))
        #expect(distribution.tails(at: -9) == (6, 0))
        #expect(distribution.tails(at: 3) == (3, 3) && distribution.tails(at: 4) == (3, 5))
    }

    @Test func theOrderOfTheNumbersIsNotKept() {
        #expect(
            PermutationDistribution([3, -3, -1, 1], [0, 2, -2, 0])
                == PermutationDistribution([-1, 3, 1, -3], [-2, 0, 0, 2]))
    }

    @Test func nothingIsPairedWithNothingInOneWay() {
        let distribution = PermutationDistribution([], [])
        #expect(distribution.pairings == 1)
        #expect(distribution.twoSidedP(0) == 1)
    }

    /// In how many ways tied things can be exchanged: Π t!.
    private func exchanges(of numbers: [Int]) -> Int {
        Dictionary(grouping: numbers) { $0 }.values.reduce(1) { $0 * (1...$1.count).reduce(1, *) }
    }
}
