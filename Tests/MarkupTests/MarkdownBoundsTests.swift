import Testing

@testable import Diagnostics
@testable import Markup

/// What no page may hold, and what it is told. None of these ends in another way when Markdown is read: they would take
/// minutes, or more memory than there is.
@Suite struct MarkdownBoundsTests {
    private func told(_ text: String) -> [String] {
        var diagnostics = Diagnostics()
        _ = parseMarkdown(SourceLines(text, path: "p.md"), &diagnostics)
        return diagnostics.sorted.map(\.description)
    }

    private static func row(_ cell: String, _ count: Int) -> String {
        String(repeating: "|" + cell, count: count) + "|\n"
    }

    @Test func aTableOfShortRowsIsMeasuredAsItWouldStandOnThePage() {
        let bomb = Self.row("a", 900) + Self.row("-", 900) + String(repeating: "|x\n", count: 300)
        #expect(
            told("# T\n\n" + bomb) == [
                "p.md:4:1: error: the tables of this page have more than 250000 cells, with those that fill short rows; show fewer, and offer the whole as a file"
            ])
        #expect(told("# T\n\n" + Self.row("a", 900) + Self.row("-", 900) + "|x\n|y\n") == [])
    }

    @Test(arguments: ["", "> ", "- ", "1. > "])
    func aTableMayNotBeTooWideWhereverItStands(margin: String) {
        let table = margin + Self.row("a", 1_001) + (margin.isEmpty ? "" : margin == "> " ? "> " : "   ")
        #expect(
            told(table + Self.row("-", 1_001)).map { $0.split(separator: ";")[0] } == [
                "p.md:2:1: error: this table has more than 1000 columns"
            ])
    }

    @Test func manyTablesCountTogether() {
        let table = Self.row("a", 500) + Self.row(":-:", 500) + String(repeating: "|x\n", count: 100) + "\n"
        #expect(told(String(repeating: table, count: 4)) == [])
        #expect(told(String(repeating: table, count: 5)).count == 1)
    }

    @Test func aPageHasASize() {
        #expect(
            told(String(repeating: "words\n", count: 700_000)) == [
                "p.md:1:1: error: this page is larger than 4 MB; make several pages of it"
            ])
    }

    @Test func anAddressIsNotWrittenOutAThousandTimes() {
        let page = "[a]: https://example.org/" + String(repeating: "x", count: 50_000) + "\n\n"
        #expect(
            told("# T\n\n" + page + String(repeating: "[a] ", count: 1_000)) == [
                "p.md:3:1: error: this address is too long for a page with that many links; write it where it is needed"
            ])
        #expect(told(page + "[a] and [a]") == [])
    }

    @Test(arguments: ["a <?", "a <!A ", "![[]()", "a\n<![CDATA["])
    func whatIsLookedForToTheEndOfAParagraphIsCounted(piece: String) {
        #expect(
            told(String(repeating: piece, count: 3_000)).first?.contains(
                "error: more than 2000 images, or beginnings of HTML, stand here without an empty line")
                == true)
        #expect(
            !told(String(repeating: "![a](b.png)\n\n", count: 3_000)).contains { $0.contains("stand here") })
    }

    @Test func aWordOfParenthesesIsNotMatched() {
        #expect(
            told("www.a.org" + String(repeating: ")", count: 501)) == [
                "p.md:1:1: error: this line has a word with more than 500 parentheses; put a blank between them"
            ])
        #expect(told(String(repeating: "(a) ", count: 1_000)) == [])
    }

    @Test(arguments: [
        "```\nx\n", "~~~\nx\n# Heading\n", "````\nx\n```\n", "```\nx\n    ```\n", "> ```\n> x\n\nText.\n",
        "- ```\n  x\n\nText.\n", "- ```\n  x\n```\ny\n```\n", "> ```\n> x\n```\ny\n```\n",
        "```figure f\nid: x\n",
        "```", "1. a\n\n   ```\n   x\n2. b\n",
    ])
    func aFenceThatNothingClosesIsTold(text: String) {
        #expect(
            told(text).count { $0.contains("error: this fence is never closed; add a line of ") } == 1,
            "\(told(text))")
    }

    @Test(arguments: [
        "```\nx\n```\n", "```\nx\n```", "~~~~\nx\n~~~~~  \nText.\n", "> ```\n> x\n> ```\n",
        "- ```\n  x\n  ```\n", "```\n```\n",
        "   ```\nx\n  ```\n", "    indented\n", "```\r\nx\r\n```\r\n", "- > ```\n  > x\n  > ```\n",
        "\n\n```\n\n\n```\n",
    ])
    func aClosedFenceIsFine(text: String) {
        #expect(told(text) == [])
    }

    @Test func theUnclosedFenceIsToldWhereItOpens() {
        #expect(
            told("# T\n\n```figure density\nid: a\n\n# More\n").first
                == "p.md:3:1: error: this fence is never closed; add a line of ``` behind what it holds")
    }

    /// A search that failed went to the end of its block, and each of thousands did.
    @Test func whatIsNotFoundInALongLineIsNotLookedForAnewEachTime() {
        let line = String(repeating: "[a][b] ", count: 3_000)
        #expect(told(line + "\n\n[b]: https://example.org\n") == [])
    }

    @Test func columnsOfALongLineCountCharacters() {
        let start = String(repeating: "é👩‍👩‍👧 ", count: 3_000)
        let document = { (text: String) -> [String] in self.told(text + "[^n]") }
        #expect(
            document(start) == [
                "p.md:1:9001: error: the footnote '[^n]' is not defined; add a line that begins with '[^n]:'"
            ])
    }
}
