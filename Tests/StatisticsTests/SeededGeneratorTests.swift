import Foundation
import Statistics
import Testing

struct SeededGeneratorTests {
    @Test func outputsAreThoseOfTheAuthorsCode() {
        // Output of xoshiro256starstar.c from this state, as published with the crate rand_xoshiro
        // (https://github.com/rust-random/rngs, rand_xoshiro/src/xoshiro256starstar.rs).
        var generator = SeededGenerator(state: (1, 2, 3, 4))
        let expected: [UInt64] = [
            11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360,
            607_988_272_756_665_600, 16_172_922_978_634_559_625, 8_476_171_486_693_032_832,
            10_595_114_339_597_558_777, 2_904_607_092_377_533_576,
        ]
        #expect(expected.map { _ in generator.next() } == expected)
    }

    @Test func seedsAreSpreadAsByTheAuthorsCode() {
        // Output of splitmix64.c for this seed, as published by Rosetta Code
        // (https://rosettacode.org/wiki/Pseudo-random_numbers/Splitmix64).
        var seeds = SplitMix64(seed: 1_234_567)
        let expected: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
        ]
        #expect(expected.map { _ in seeds.next() } == expected)
    }

    @Test func aSeedBecomesTheStateThroughFourOutputsOfSplitMix() {
        var seeds = SplitMix64(seed: 42)
        var fromState = SeededGenerator(state: (seeds.next(), seeds.next(), seeds.next(), seeds.next()))
        var fromSeed = SeededGenerator(seed: 42)
        #expect((0..<100).allSatisfy { _ in fromState.next() == fromSeed.next() })
    }

    @Test func unitsAreTheUpper53BitsAsAFraction() {
        var (units, words) = (SeededGenerator(seed: 7), SeededGenerator(seed: 7))
        for _ in 0..<1000 {
            let unit = units.nextUnit()
            #expect((0..<1).contains(unit))
            #expect(unit * 0x1p53 == Double(words.next() >> 11))
        }
    }

    @Test func normalsHaveTheMomentsAndTailsOfTheNormalDistribution() throws {
        let n = 100_000
        let numbers = normals(n, seed: 8)
        // Five standard errors of each statistic.
        let error = 5 / Double(n).squareRoot()
        #expect(abs(try mean(numbers).get()) < error)
        #expect(abs(try populationStandardDeviation(numbers).get() - 1) < error / 2.0.squareRoot())
        let beyondTwo = Double(numbers.count { abs($0) > 2 }) / Double(n)
        // 2 · (1 − Φ(2)) = erfc(√2).
        let expected = erfc(2.0.squareRoot())
        #expect(abs(beyondTwo - expected) < error * (expected * (1 - expected)).squareRoot())
    }
}
