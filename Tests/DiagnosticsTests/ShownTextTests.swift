import Testing

@testable import Diagnostics

/// What the input holds is shown short, on one line, and acts on no terminal.
@Suite struct ShownTextTests {
    private let place = Position(file: "t.csv", line: 1, column: 1)

    private func line(_ message: String, mend: String? = nil) -> String {
        Diagnostic(.error, Fault("f"), at: place, message, mend: mend).description
    }

    @Test(arguments: [
        ("a\u{1B}[31m", "a\\u001B[31m"), ("\0", "\\u0000"), ("a\nb", "a\\nb"), ("a\r\tb", "a\\r\\tb"),
        ("\u{7F}\u{9B}", "\\u007F\\u009B"), ("\u{202E}abc", "\\u202Eabc"),
        ("a\u{2066}\u{2028}", "a\\u2066\\u2028"),
        ("ä é 漢 👩‍👩‍👧", "ä é 漢 👩‍👩‍👧"), ("plain", "plain"),
    ])
    func whatWouldActOnATerminalIsAnEscape(text: String, shown: String) {
        #expect(shownText(text) == shown)
        #expect(line("'\(text)'", mend: text) == "t.csv:1:1: error: '\(shown)'; \(shown)")
        #expect(Position(file: text, line: 1, column: 2).description == shown + ":1:2")
    }

    @Test func aQuotationIsCutToSixtyCharacters() {
        let long = String(repeating: "é", count: 100)
        let cut = "'" + String(repeating: "é", count: 60) + "…'"
        #expect(
            line("the model's '\(long)' and '\(long)' are", mend: "is it '\(long)'?")
                == "t.csv:1:1: error: the model's \(cut) and \(cut) are; is it \(cut)?")
        let short = String(repeating: "é", count: 80)
        #expect(line("'\(short)'") == "t.csv:1:1: error: '\(short)'")
    }

    @Test func anApostropheBeginsAndEndsNoQuotation() {
        let name = "it's " + String(repeating: "x", count: 100)
        #expect(line("'\(name)' is") == "t.csv:1:1: error: '\(name.prefix(60))…' is")
    }

    @Test func noMessageIsLongerThanItsBound() {
        let long = String(repeating: "x y'", count: 100_000)
        #expect(line(long, mend: long).count < 1000)
        #expect(line(String(repeating: "x", count: 451)).hasSuffix("x…"))
    }

    @Test(
        arguments: [
            ("a", false), ("\t", false), ("\n", false), ("\r", false), ("\0", true), ("\u{1F}", true),
            ("\u{7F}", true), ("\u{85}", true), ("\u{A0}", false), ("\u{2028}", false), ("\u{FFFD}", false),
            ("\u{FFFE}", true),
        ] as [(Unicode.Scalar, Bool)])
    func controlsAreWhatNoPageCanShow(scalar: Unicode.Scalar, isControl: Bool) {
        #expect(scalar.isControl == isControl)
    }

    @Test func aCodePointHasAtLeastFourDigits() {
        #expect(("\0" as Unicode.Scalar).codePoint == "U+0000")
        #expect(("\u{1F469}" as Unicode.Scalar).codePoint == "U+1F469")
    }
}
