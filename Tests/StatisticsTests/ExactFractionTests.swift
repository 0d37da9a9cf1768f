import Statistics
import Testing

struct ExactFractionTests {
    @Test func decimalsAreTheShortestThatReadBack() throws {
        for decimal in try fractions().decimals {
            #expect(ExactFraction(decimal: decimal.x) == (try decimal.fraction.map(exact)), "\(decimal.x)")
        }
    }

    @Test func decimalsOfUpToFifteenDigitsAreNeverLost() {
        var generator = SeededGenerator(seed: 9)
        for _ in 0..<20_000 {
            let digits = Int.random(in: -999_999_999_999_999...999_999_999_999_999, using: &generator)
            let places = Int.random(in: 0...22, using: &generator)
            let power = (0..<places).reduce(Int128(1)) { power, _ in power * 10 }
            // Both integers are exact in a Double, so the quotient is the decimal as it would be read.
            let x = Double(digits) / Double(power)
            #expect(ExactFraction(decimal: x) == ExactFraction(Int128(digits), over: power))
        }
    }

    @Test func infinitiesAndNaNAreNoDecimals() {
        #expect(ExactFraction(decimal: .infinity) == nil)
        #expect(ExactFraction(decimal: -.infinity) == nil)
        #expect(ExactFraction(decimal: .nan) == nil)
    }

    @Test func nestedMeansAreThoseOfPythonsFractions() throws {
        for reference in try fractions().means {
            let mean = try exactMean(reference.groups.map { try exactMean(decimals($0)) })
            #expect(mean == (try exact(reference.fraction)))
            #expect(mean.double == reference.double)
        }
    }

    @Test func weightedMeansAreThoseOfPythonsFractions() throws {
        for reference in try fractions().weightedMeans {
            let mean = try #require(
                ExactFraction.mean(try decimals(reference.values), weights: reference.weights))
            #expect(mean == (try exact(reference.fraction)))
            #expect(mean.double == reference.double)
            // Sums of Doubles come near it.
            let rounded = try Statistics.mean(reference.values, weights: reference.weights.map(Double.init))
                .get()
            #expect(abs(rounded - reference.double) < 1e-15)
        }
    }

    @Test func aWeightedMeanOfNothingOrBeyondInt128IsNone() {
        #expect(ExactFraction.mean([], weights: []) == nil)
        let large = ExactFraction(Int128.max / 2, over: 1)
        #expect(ExactFraction.mean([large, large], weights: [3, 1]) == nil)
    }

    @Test func doublesAreTheNearestAndOrderIsExactForLargeFractions() throws {
        let references = try fractions().ascendingQuotients
        let quotients = try references.map { try exact($0.fraction) }
        #expect(zip(quotients, references).allSatisfy { $0.double == $1.double })
        for (lower, higher) in zip(quotients, quotients.dropFirst()) {
            #expect(lower < higher)
            #expect(!(higher < lower))
        }
    }

    @Test func comparisonDoesNotOverflowAtTheEndsOfTheRange() {
        let largest = ExactFraction(.max, over: 1)
        let smallest = ExactFraction(.min, over: 1)
        let tiny = ExactFraction(1, over: .max)
        #expect(smallest < tiny)
        #expect(tiny < largest)
        #expect(ExactFraction(.max - 1, over: .max) < ExactFraction(1))
        #expect(largest.double == 0x1p127)
        #expect(smallest.double == -0x1p127)
    }

    @Test(arguments: [[0.1, 0.2, 0.3], [0.2, 0.2, 0.2], [0.3, 0.2, 0.1]])
    func meansOfOneFifthAreOneFifth(_ values: [Double]) throws {
        #expect(ExactFraction.mean(try decimals(values)) == ExactFraction(decimal: 0.2))
    }

    @Test func equalMeansTieWhereMeansInDoublesDoNot() throws {
        let rows = [[0.3, 0.4, 0.5], [0.4, 0.4, 0.4]]
        #expect(Ranks(rows.map(meanInDoubles)).average == [1, 2])
        let means = try rows.map { try exactMean(decimals($0)) }
        #expect(Ranks(means).average == [1.5, 1.5])
        #expect(Set(means).count == 1)
        #expect(Set(means.map(\.double)) == [0.4])
    }

    @Test func equalMeansOfMeansTieWhereMeansInDoublesDoNot() throws {
        // (1/5 + 1/2) / 2 and (3/10 + 2/5) / 2 are both 7/20.
        let rows = [[[0.1, 0.3], [0.3, 0.5, 0.7]], [[0.2, 0.4], [0.2, 0.4, 0.6]]]
        #expect(Ranks(rows.map { meanInDoubles($0.map(meanInDoubles)) }).average == [1, 2])
        let means = try rows.map { try exactMean($0.map { try exactMean(decimals($0)) }) }
        #expect(means == [ExactFraction(7, over: 20), ExactFraction(7, over: 20)])
        #expect(Ranks(means).average == [1.5, 1.5])
    }

    @Test func theOrderOfTheMembersDoesNotMatter() throws {
        let values = try decimals(normals(40, seed: 10).map { ($0 * 1e6).rounded() / 1e6 })
        #expect(ExactFraction.mean(values) == ExactFraction.mean(values.reversed()))
    }

    @Test func aMeanThatDoesNotFitIsNilRatherThanWrong() {
        // Neighbours share no factor, so their least common multiple is their product: 183 bits.
        let power = Int128(1) << 61
        let parts = [power - 1, power, power + 1].map { ExactFraction(1, over: $0) }
        #expect(ExactFraction.mean(parts) == nil)
        let largest = ExactFraction(.max, over: 1)
        #expect(ExactFraction.mean([largest, largest]) == nil)
        #expect(ExactFraction.mean([largest]) == largest)
        #expect(ExactFraction.mean([]) == nil)
    }

    @Test func integersAndZeroAreFractions() {
        #expect(ExactFraction(3) == ExactFraction(decimal: 3))
        #expect(ExactFraction.zero == ExactFraction(decimal: -0.0))
        #expect(ExactFraction.zero.double == 0)
    }

    private func fractions() throws -> Reference.Fractions {
        try Reference.read(Reference.Fractions.self, from: "fractions")
    }

    private func exact(_ fraction: Reference.Fraction) throws -> ExactFraction {
        ExactFraction(
            try #require(Int128(fraction.numerator)), over: try #require(Int128(fraction.denominator)))
    }

    private func exactMean(_ values: [ExactFraction]) throws -> ExactFraction {
        try #require(ExactFraction.mean(values))
    }

    private func meanInDoubles(_ values: [Double]) -> Double {
        values.reduce(0, +) / Double(values.count)
    }

    private func decimals(_ values: [Double]) throws -> [ExactFraction] {
        try values.map { try #require(ExactFraction(decimal: $0)) }
    }
}
