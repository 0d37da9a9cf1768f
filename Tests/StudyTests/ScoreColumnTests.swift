import Testing

@testable import Study

@Suite struct ScoreColumnTests {
    @Test func aNewColumnHoldsNoScore() {
        let column = ScoreColumn(count: 2)
        #expect(column.count == 2)
        #expect(column[1] == .missing(.notEvaluated))
        #expect(column[1].value == nil)
        #expect(column.value(1) == nil)
        #expect(!column.isPresent(1))
        #expect(column.presentCount == 0)
        #expect(column.coverage == 0)
        #expect(ScoreColumn(count: 0).coverage == nil)
    }

    @Test func aScoreThatBecomesMissingHasNoDecimals() {
        var column = ScoreColumn(count: 1)
        column.set(0, to: 0.125, decimals: 3)
        #expect(column.decimals(0) == 3)
        column[0] = .missing(MissingReason("misprinted"))
        #expect(column.decimals(0) == 0)
        #expect(column[0] == .missing(MissingReason("misprinted")))
    }

    @Test func aScoreThatIsSetAnewHasNotTheDecimalsOfTheOldOne() {
        var column = ScoreColumn(count: 1)
        column.set(0, to: 0.125, decimals: 3)
        column[0] = .value(7)
        #expect(column.decimals(0) == 0)
        #expect(column[0] == .value(7))
    }

    @Test func aColumnThatLostAScoreEqualsOneThatNeverHadIt() {
        var column = ScoreColumn(count: 2)
        column.set(1, to: 0.5, decimals: 1)
        column[1] = .missing(.notEvaluated)
        #expect(column == ScoreColumn(count: 2))
    }

    @Test func aMissingScoreCanBeSet() {
        var column = ScoreColumn(count: 2)
        column[0] = .missing(MissingReason("not applicable"))
        column.set(0, to: 0.25, decimals: 2)
        #expect(column.value(0) == 0.25)
        #expect(column[0].value == 0.25)
        #expect(column.isPresent(0))
        #expect(column.coverage == 0.5)
    }

    @Test func moreDecimalsThanAByteCountsAreAsManyAsItCounts() {
        var column = ScoreColumn(count: 1)
        column.set(0, to: 1e-300, decimals: 300)
        #expect(column.decimals(0) == 255)
        column.set(0, to: 100, decimals: -2)
        #expect(column.decimals(0) == 0)
    }
}
