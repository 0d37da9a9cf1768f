import Testing

@testable import Diagnostics

/// A table can be wrong in each of its rows; nobody reads on for so long.
@Suite struct ManyDiagnosticsTests {
    private let one = Fault("one")
    private let other = Fault("other")

    private func diagnostics(_ counts: [(fault: Fault, count: Int)]) -> Diagnostics {
        var diagnostics = Diagnostics()
        for (fault, count) in counts {
            for line in 0..<count {
                diagnostics.error(fault, "wrong", at: Position(file: "t.csv", line: line + 1, column: 1))
            }
        }
        return diagnostics
    }

    @Test func ofAKindTwentyAreToldAndHowManyMoreThereAre() {
        let lines = diagnostics([(one, 2400), (other, 20)]).lines
        #expect(lines.count == 41)
        #expect(lines.filter { $0.hasSuffix("[other]") }.count == 20)
        #expect(lines.first == "t.csv:1:1: error: wrong [one]")
        #expect(lines.filter { $0.hasPrefix("and ") } == ["and 2380 more like it [one]"])
        #expect(lines.contains("t.csv:20:1: error: wrong [one]"))
        #expect(!lines.contains("t.csv:21:1: error: wrong [one]"))
    }

    @Test func allAreCountedAndOnlySomeKept() {
        let many = diagnostics([(one, 2400), (other, 20)])
        #expect(many.errorCount == 2420)
        #expect(many.warningCount == 0)
        #expect(many.all.count == 120)
    }

    @Test func warningsHideNoError() {
        var many = Diagnostics()
        for line in 1...50 { many.warning(one, "w", at: Position(file: "t", line: line, column: 1)) }
        many.error(one, "e", at: Position(file: "t", line: 51, column: 1))
        #expect(many.lines.last == "t:51:1: error: e [one]")
        #expect(many.errorCount == 1)
        #expect(many.warningCount == 50)
    }

    @Test func thoseOfAnotherStageAreCountedWithAllThatItCounted() {
        var many = diagnostics([(one, 150)])
        many.append(diagnostics([(one, 200), (other, 1)]))
        #expect(many.errorCount == 351)
        #expect(many.all.count == 101)
        #expect(many.lines.contains("and 330 more like it [one]"))
    }

    /// Looking for the nearest of thousands of names takes long, and nobody sees it.
    @Test func whatWouldMendItIsAskedForOnlyWhereItIsKept() {
        var asked = 0
        func suggestion() -> String? {
            asked += 1
            return nil
        }
        var many = Diagnostics()
        for line in 1...500 {
            many.error(one, "e", at: Position(file: "t", line: line, column: 1), mend: suggestion())
        }
        #expect(asked == 100)
    }
}
