import Statistics
import Testing

struct RanksTests {
    @Test(arguments: try Reference.samples())
    func averageAndCompetitionRanksAreThoseOfRankdata(_ sample: Reference.Sample) {
        let ranks = Ranks(sample.values)
        #expect(ranks.average == sample.averageRanks)
        #expect(ranks.competition == sample.competitionRanks)
    }

    @Test(arguments: try Reference.samples())
    func reversedRanksAreTheRanksOfTheNegatedValues(_ sample: Reference.Sample) {
        let reversed = Ranks(sample.values).reversed
        #expect(reversed == Ranks(sample.values.map { -$0 }))
        #expect(reversed.competition == Ranks(sample.values.map { -$0 }).competition)
    }

    @Test func centredRanksSumToZeroWhateverIsTied() {
        var generator = SeededGenerator(seed: 1)
        for distinct in [1, 2, 5, 1000] {
            let values = (0..<99).map { _ in Int.random(in: 0..<distinct, using: &generator) }
            #expect(Ranks(values).centred.reduce(0, +) == 0)
        }
    }

    @Test func ranksOfAPermutationArePermutedAlike() {
        let values = normals(50, seed: 2).map { ($0 * 4).rounded() }
        #expect(Ranks(Array(values.reversed())).centred == Ranks(values).centred.reversed())
    }

    @Test func fractionalAndCompetitionRanksBearTheirNicknames() {
        let ranks = Ranks(["a", "b", "b", "c"])
        #expect(ranks.average == [1, 2.5, 2.5, 4])
        #expect(ranks.competition == [1, 2, 2, 4])
    }

    @Test func positiveAndNegativeZeroTie() {
        #expect(Ranks([0.0, -0.0]).average == [1.5, 1.5])
    }

    @Test func nothingHasNoRanks() {
        let ranks = Ranks([Double]())
        #expect(ranks.count == 0)
        #expect(ranks.average == [])
        #expect(ranks.competition == [])
    }
}
