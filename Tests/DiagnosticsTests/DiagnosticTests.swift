import Testing

@testable import Diagnostics

@Suite struct DiagnosticTests {
    private let fault = Fault("a-fault")
    private let place = Position(file: "s/index.md", line: 12, column: 3)

    @Test func aMessageReadsPlaceSeverityWhatIsWrongAndItsMend() {
        var diagnostics = Diagnostics()
        diagnostics.error(fault, "unknown kind 'x'", at: place, mend: "did you mean 'y'?")
        diagnostics.warning(fault, "a blank is dropped", at: place)
        diagnostics.warning(fault, "a quote stands alone", at: place, mend: "write it twice")
        #expect(
            diagnostics.all.map(\.description) == [
                "s/index.md:12:3: error: unknown kind 'x'; did you mean 'y'?",
                "s/index.md:12:3: warning: a blank is dropped",
                "s/index.md:12:3: warning: a quote stands alone; write it twice",
            ])
    }

    @Test func warningsAreNoErrors() {
        var diagnostics = Diagnostics()
        diagnostics.warning(fault, "w", at: place)
        #expect(!diagnostics.hasErrors)
        #expect(diagnostics.errorCount == 0)
        diagnostics.error(fault, "e", at: place)
        diagnostics.warning(fault, "w", at: place)
        #expect(diagnostics.hasErrors)
        #expect(diagnostics.errorCount == 1)
    }

    @Test(arguments: [(true, "warning"), (false, "error")])
    func whatTheUserAllowsIsAWarningAndElseAnError(isAllowed: Bool, severity: String) {
        var diagnostics = Diagnostics()
        diagnostics.report(fault, "w", at: place, mend: "m", isWarning: isAllowed)
        #expect(diagnostics.all.map(\.description) == ["s/index.md:12:3: \(severity): w; m"])
    }

    @Test func messagesAreSortedByPlaceAndThoseOfOnePlaceKeepTheirOrder() {
        var diagnostics = Diagnostics()
        diagnostics.error(fault, "later", at: place)
        diagnostics.error(fault, "found first", at: Position(file: "s/a.csv", line: 1, column: 1))
        diagnostics.warning(fault, "found second", at: Position(file: "s/a.csv", line: 1, column: 1))
        #expect(diagnostics.sorted.map(\.message) == ["found first", "found second", "later"])
    }

    @Test func allMessagesOfAnotherStageAreTakenOver() {
        var diagnostics = Diagnostics()
        diagnostics.error(fault, "a", at: place)
        diagnostics.append(contentsOf: [
            Diagnostic(.warning, fault, at: place, "b"), Diagnostic(.error, fault, at: place, "c"),
        ])
        #expect(diagnostics.all.map(\.message) == ["a", "b", "c"])
    }

    /// What is quoted may end the line, steer a terminal, or turn what follows round.
    @Test(arguments: [
        ("a\nb", "a\\nb"), ("\u{1B}[2J", "\\u001B[2J"), ("a\u{202E}b", "a\\u202Eb"),
        ("\r\n", "\\r\\n"), ("é🧠", "é🧠"),
    ])
    func aMessageIsOneLineWhateverItQuotes(_ quoted: String, _ shown: String) {
        var diagnostics = Diagnostics()
        diagnostics.error(fault, "no '\(quoted)'", at: place)
        #expect(diagnostics.all[0].description == "s/index.md:12:3: error: no '\(shown)'")
    }
}
