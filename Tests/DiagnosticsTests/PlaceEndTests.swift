import Testing

@testable import Diagnostics

@Suite struct PlaceEndTests {
    private let start = Position(file: "a.md", line: 2, column: 7)

    @Test func aPlaceOfWhichOnlyTheBeginningIsKnownEndsThere() {
        #expect(!start.hasEnd)
        #expect(start.end == start)
        #expect(!Position(file: "a.md").hasEnd)
    }

    @Test func aPlaceEndsBehindTheLastCharacterOfItsText() {
        let word = start.spanning("Zürich")
        #expect((word.endLine, word.endColumn) == (2, 13))
        let lines = start.spanning("two\r\nlines")
        #expect((lines.endLine, lines.endColumn) == (3, 6))
        #expect(lines.start == start)
    }

    @Test func aPlaceThroughAnotherEndsWhereThatEnds() {
        let last = Position(file: "a.md", line: 4, column: 1).spanning("end")
        #expect(
            start.through(last) == Position(file: "a.md", line: 2, column: 7, endLine: 4, endColumn: 4))
    }

    @Test func theEndIsNoPartOfWhatAPlaceReads() {
        #expect(start.spanning("word").description == "a.md:2:7")
    }

    @Test func messagesAboutPlacesThatBeginAlikeStayInTheirOrder() {
        var diagnostics = Diagnostics()
        diagnostics.error(Fault("a-fault"), "the whole", at: start.spanning("a long text"))
        diagnostics.error(Fault("a-fault"), "its beginning", at: start)
        #expect(diagnostics.sorted.map(\.message) == ["the whole", "its beginning"])
    }

    @Test(arguments: [
        // As it is, and in quotes.
        ("a > b", 9), ("\"a > b\"", 10), ("'a > b'", 10),
    ])
    func aPartOfATextStandsWhereItsCharactersDo(written: String, column: Int) {
        let text = Located("a > b", at: Position(file: "a.md", line: 2, column: 5).spanning(written))
        #expect(
            text.position(of: 4..<5) == Position(file: "a.md", line: 2, column: column).spanning("b"))
    }

    @Test(arguments: ["\"a \\x3E b\"", "a >\n  b", ""])
    func aPartOfATextThatIsSpeltDifferentlyStandsWhereTheWholeDoes(written: String) {
        let text = Located("a > b", at: start.spanning(written))
        #expect(text.position(of: 4..<5) == text.position)
    }
}
