import Testing

@testable import Diagnostics

@Suite struct DiagnosticTests {
    private let place = Position(file: "s/index.md", line: 12, column: 3)

    @Test func aMessageReadsPlaceSeverityWhatIsWrongAndItsMend() {
        var diagnostics = Diagnostics()
        diagnostics.error("unknown kind 'x'", at: place, mend: "did you mean 'y'?")
        diagnostics.warning("a blank is dropped", at: place)
        diagnostics.warning("a quote stands alone", at: place, mend: "write it twice")
        #expect(
            diagnostics.all.map(\.description) == [
                "s/index.md:12:3: error: unknown kind 'x'; did you mean 'y'?",
                "s/index.md:12:3: warning: a blank is dropped",
                "s/index.md:12:3: warning: a quote stands alone; write it twice",
            ])
    }

    @Test func warningsAreNoErrors() {
        var diagnostics = Diagnostics()
        diagnostics.warning("w", at: place)
        #expect(!diagnostics.hasErrors)
        #expect(diagnostics.errorCount == 0)
        diagnostics.error("e", at: place)
        diagnostics.warning("w", at: place)
        #expect(diagnostics.hasErrors)
        #expect(diagnostics.errorCount == 1)
    }

    @Test(arguments: [(true, "warning"), (false, "error")])
    func whatTheUserAllowsIsAWarningAndElseAnError(isAllowed: Bool, severity: String) {
        var diagnostics = Diagnostics()
        diagnostics.report("w", at: place, mend: "m", isWarning: isAllowed)
        #expect(diagnostics.all.map(\.description) == ["s/index.md:12:3: \(severity): w; m"])
    }

    @Test func messagesAreSortedByPlaceAndThoseOfOnePlaceKeepTheirOrder() {
        var diagnostics = Diagnostics()
        diagnostics.error("later", at: place)
        diagnostics.error("found first", at: Position(file: "s/a.csv", line: 1, column: 1))
        diagnostics.warning("found second", at: Position(file: "s/a.csv", line: 1, column: 1))
        #expect(diagnostics.sorted.map(\.message) == ["found first", "found second", "later"])
    }

    @Test func allMessagesOfAnotherStageAreTakenOver() {
        var diagnostics = Diagnostics()
        diagnostics.error("a", at: place)
        diagnostics.append(contentsOf: [
            Diagnostic(.warning, at: place, "b"), Diagnostic(.error, at: place, "c"),
        ])
        #expect(diagnostics.all.map(\.message) == ["a", "b", "c"])
    }
}
