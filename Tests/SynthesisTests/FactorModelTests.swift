import Statistics
import Testing

@testable import Synthesis

@Suite struct FactorModelTests {
    @Test func standardizedFactorsHaveUnitVarianceAndDoNotCorrelate() {
        var generator = SeededGenerator(seed: 7)
        let networks = (0..<40).map { _ in FactorScores(using: &generator) }.standardized()
        for first in Factor.allCases {
            #expect(abs(networks.reduce(0) { $0 + $1[first] }) < 1e-10)
            for second in Factor.allCases {
                let mean = networks.reduce(0) { $0 + $1[first] * $1[second] } / 40
                #expect(abs(mean - (first == second ? 1 : 0)) < 1e-10, "\(first), \(second)")
            }
        }
    }

    @Test func noMetricSharesMoreThanAllOfItsVariance() {
        let metrics = SyntheticMetric.neural + SyntheticMetric.behavioral + SyntheticMetric.engineering
        for metric in metrics + [.oddOneOut, .attentionMap] {
            #expect(metric.loadings.reduce(0) { $0 + $1.loading * $1.loading } < 1, "\(metric.name)")
        }
    }

    @Test func anAverageNetworkScoresAroundTheMedian() {
        var generator = SeededGenerator(seed: 7)
        let average = FactorScores(values: Factor.allCases.map { _ in 0 })
        let metric = SyntheticMetric("any", .founding, median: 0.3, spread: 1, [.behavior: 0.6])
        let scores = (0..<1001).map { _ in metric.score(average, using: &generator) }.sorted()
        // The standard error of the median of 1001 draws is 0.04 on the scale of z, 0.007 on that of scores.
        #expect(abs(scores[500].thousandths - 300) < 28)
    }

    @Test(arguments: [(467, "0.467"), (-12, "-0.012"), (0, "0.000"), (1000, "1.000"), (1, "0.001")])
    func scoresAreWrittenWithThreeDecimals(thousandths: Int, text: String) {
        #expect(Score(thousandths: thousandths).text == text)
    }

    @Test func shufflingKeepsEveryElementAndDependsOnTheSeedAlone() {
        var first = SeededGenerator(seed: 3)
        var second = SeededGenerator(seed: 3)
        let shuffled = Array(0..<100).shuffled(by: &first)
        #expect(shuffled == Array(0..<100).shuffled(by: &second))
        #expect(shuffled != Array(0..<100))
        #expect(shuffled.sorted() == Array(0..<100))
    }
}
