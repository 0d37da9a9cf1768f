import Testing

@testable import Markup

@Suite struct HTMLWriterTests {
    /// The WHATWG's standard forbids them even as references.
    @Test(arguments: [
        "\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{1B}", "\u{1F}", "\u{7F}", "\u{FFFE}", "\u{FFFF}",
    ])
    func whatNoPageMayHoldIsReplaced(_ character: String) {
        #expect(written("a\(character)<b") == "a\u{FFFD}&lt;b")
    }

    @Test(arguments: ["\t", "\n", "\u{FFFD}", "\u{FF1D}", "\u{FEFF}", "🧠", "e\u{301}", "\u{2013}"])
    func anyOtherCharacterStays(_ character: String) {
        #expect(written(character + "x").unicodeScalars.elementsEqual((character + "x").unicodeScalars))
    }

    @Test(arguments: [
        ("a\u{202E}b", "\u{202C}"), ("\u{2067}x", "\u{2069}"), ("\u{2067}x\u{2069}", ""),
        ("\u{202B}x\u{202C}y", ""),
        ("\u{2066}\u{202E}x", "\u{202C}\u{2069}"), ("\u{2066}\u{202E}x\u{2069}", ""),
        ("\u{202C}\u{2069}x", ""),
        ("\u{202E}\u{2068}x\u{202C}", "\u{2069}\u{202C}"), ("שלום", ""),
    ])
    func aTextTurnsNothingRoundThatStandsBehindIt(_ text: String, _ end: String) {
        #expect(written(text).unicodeScalars.elementsEqual((text + end).unicodeScalars))
    }

    private func written(_ text: String) -> String {
        var writer = HTMLWriter()
        writer.text(text)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
