import Testing

@testable import Diagnostics
@testable import Study

/// Tables written in Markdown.
@Suite struct MarkdownTableTests {
    /// Every record's texts and places, and the diagnostics; nil for a text without a table.
    private func records(
        _ text: String, isPage: Bool = false
    ) -> (texts: [[String]], places: [[String]], problems: [String])? {
        var diagnostics = Diagnostics()
        guard var reader = MarkdownTable(Array(text.utf8), file: "t", isPage: isPage) else { return nil }
        var (texts, places): ([[String]], [[String]]) = ([], [])
        var fields: [DelimitedField] = []
        while reader.next(&fields, &diagnostics) {
            texts.append(fields.map(reader.text))
            places.append(fields.map(reader.position).map { "\($0.line):\($0.column)-\($0.endColumn)" })
        }
        return (texts, places, diagnostics.all.map(\.description))
    }

    @Test(arguments: [
        "| a | b |\n|---|--:|\n| 1 | 2 |\n", "a|b\n---|---\n1|2", "\u{FEFF}|a|b|\r\n|:-:|-|\r\n|1|2|\r\n",
        "# made today\n\n|a|b|\n|-|-|\n|1|2|\n\n", "  | a | b\n |---|---\n | 1 | 2", "|a|b|\r|-|-|\r|1|2|\r",
    ])
    func headAndRowsAreReadWithoutTheLineOfDashes(text: String) {
        #expect(records(text)?.texts == [["a", "b"], ["1", "2"]])
        #expect(records(text)?.problems == [])
    }

    @Test(arguments: [
        "", "a,b\n1,2\n", "|a|b|\n", "|a|b|\n|1|2|\n", "a\n-\n1\n", "|a|b|\n|---|\n", "x\n|a|\n|-|\n",
        "|\n|\n|\n",
    ])
    func anythingElseIsNoMarkdownTable(text: String) {
        #expect(records(text) == nil)
    }

    @Test func cellsAreTheirTextAtTheirPlace() {
        let text = "| a | b |\n|---|---|\n| **71** | x \\| y |\n|`a*b`|[é](u) ok|\n|  |<b>z</b>|\n"
        let found = records(text)
        #expect(found?.texts.dropFirst() == [["71", "x | y"], ["a*b", "é ok"], ["", "z"]])
        #expect(
            found?.places.dropFirst() == [["3:3-9", "3:12-18"], ["4:2-7", "4:8-17"], ["5:4-4", "5:5-13"]])
    }

    @Test(arguments: [
        ("**71**", "71"), ("__71__", "71"), ("*71*", "71"), ("_71_", "71"), ("***71***", "71"),
        ("~~71~~", "71"),
        ("net_50_b", "net_50_b"), ("2 * 3 * 4", "2 * 3 * 4"), ("**a", "**a"), ("a*", "a*"),
        ("\\*a\\*", "*a*"),
        ("`` ` ``", "`"), ("`a", "`a"), ("a \\ b", "a \\ b"), ("**[a](b)**", "a"), ("*", "*"),
        ("&lt;a", "<a"),
    ])
    func emphasisCodeAndEscapesAreReducedToText(cell: String, text: String) {
        #expect(PlainText(cell, isMarkdown: true).text == text)
    }

    @Test func aPageMayHoldATableAndIsNoPageThen() throws {
        let page = "# Scores\n\nAs published:\n\n| model | a |\n|---|---|\n| m | 1 |\n\nThat is all.\n"
        let (study, problems) = read(table: page, named: "scores.md", ["index.md": "# T\n"])
        #expect(problems == [])
        #expect(study?.scores("a") == [1])
        #expect(study?.narrative.map(\.name) == ["index.md"])
        #expect(study?.inputs.first?.treatment.map(\.description) == ["It is a Markdown table."])
    }

    @Test func aSecondTableOfAFileIsToldNotRead() {
        let page = "|id|a|\n|-|-|\n|m|1|\n\nAnd:\n\n|id|b|\n|-|-|\n|m|1|\n"
        #expect(
            read(table: page, named: "scores.md").problems == [
                "s/scores.md:7:1: warning: this file holds another table; only the first is read; "
                    + "put it into a file of its own"
            ])
    }

    @Test func aPageWithoutATableIsAnError() {
        #expect(
            read(table: "# T\n", named: "scores.md").problems == [
                "s/scores.md: error: this Markdown file holds no table; "
                    + "a table has a line of names between pipes, and below it one of dashes, |---|---|"
            ])
    }

    @Test func aRowOfAnyOtherWidthAndABadCellAreErrorsAtTheirPlaces() {
        let problems = read(table: "|id|a|\n|-|-|\n|m|1|2|\n|n|\n|o| **x** |\n").problems
        #expect(problems.map { $0.prefix(12) } == ["s/t.csv:3:6:", "s/t.csv:5:5:"])
        #expect(problems.first?.contains("2 rows have another number of fields") == true)
    }

    @Test func whatTheStudySaysOfSeparatorsComesFirst() {
        let problems = read(table: "a,x | b\n---|---\n", entry: "separator: comma").problems
        #expect(problems.first?.hasPrefix("s/t.csv:2:1: error: this row has 1 field,") == true)
    }

    @Test func droppedAddressesAreToldOfEachColumn() {
        let study = read(table: "|id|a|\n|-|-|\n|[m](x)|[1](y)|\n|[n](x)|2|\n").study
        #expect(study?.keys == ["m", "n"])
        #expect(study?.scores("a") == [1, 2])
        #expect(
            study?.inputs.first?.treatment.map(\.description).dropFirst() == [
                "2 names in column 'id' stood in links or markup, of which the text is kept; 2 addresses are dropped.",
                "A name in column 'a' stood in links or markup, of which the text is kept; an address is dropped.",
            ])
    }
}
