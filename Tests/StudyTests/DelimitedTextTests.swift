import Testing

@testable import Diagnostics
@testable import Study

@Suite struct DelimitedTextTests {
    /// Every record's texts, and the diagnostics.
    private func read(_ text: String, separator: Character = ",") -> (records: [[String]], problems: [String])
    {
        var diagnostics = Diagnostics()
        var reader = DelimitedText(Array(text.utf8), file: "t.csv", separator: separator.asciiValue ?? 0)
        var records: [[String]] = []
        var fields: [DelimitedField] = []
        while reader.next(&fields, &diagnostics) { records.append(fields.map(reader.text)) }
        return (records, diagnostics.all.map(\.description))
    }

    @Test(arguments: [
        "a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\r1,2\r", "a,b\n1,2", "\u{FEFF}a,b\n1,2\n", "a,b\n\n1,2\n\n",
    ])
    func readsEveryLineEndAndAByteOrderMark(text: String) {
        #expect(read(text).records == [["a", "b"], ["1", "2"]])
        #expect(read(text).problems.isEmpty)
    }

    @Test func quotedFieldsHoldSeparatorsQuotesAndLineEnds() {
        let (records, problems) = read("\"a,\"\"b\"\"\",\"c\r\nd\",\"\"\ne,,\n")
        #expect(records == [["a,\"b\"", "c\r\nd", ""], ["e", "", ""]])
        #expect(problems.isEmpty)
    }

    @Test func theLastFieldIsKeptWhenItIsEmptyAndNoLineEndFollows() {
        #expect(read("a,b\n1,").records == [["a", "b"], ["1", ""]])
    }

    @Test func aCombiningMarkAfterASeparatorDoesNotSwallowIt() {
        #expect(read("a,\u{301}b\n").records == [["a", "\u{301}b"]])
    }

    @Test func undoubledQuotesInAQuotedNameAreKeptWithAWarning() {
        let (records, problems) = read("\"1\",\"my \"best\" net\",\".5\"\n\"2\",\"the \"best\"\",\".6\"\n")
        #expect(records == [["1", "my \"best\" net", ".5"], ["2", "the \"best\"", ".6"]])
        #expect(problems.count == 2)
        #expect(
            problems.first?.hasPrefix("t.csv:1:9: warning: a quote inside a quoted field is not doubled")
                == true)
    }

    @Test func aQuoteInAnUnquotedFieldStandsForItselfWithAWarning() {
        let (records, problems) = read("5\" disk,1\n")
        #expect(records == [["5\" disk", "1"]])
        #expect(problems.count == 1)
    }

    @Test func anUnclosedQuoteIsAnErrorAtItsOpening() {
        let (records, problems) = read("a,b\n1,\"2\n3,4\n")
        #expect(records == [["a", "b"]])
        #expect(
            problems == ["t.csv:2:3: error: this quote is never closed; close it before the end of the file"])
    }

    @Test func commentsBeforeTheHeaderAreKeptAndLaterOnesAreData() {
        var diagnostics = Diagnostics()
        var reader = DelimitedText(
            Array("# made today\r\n#  by hand\na,b\n#1,2\n".utf8), file: "t.csv", separator: UInt8(ascii: ",")
        )
        var fields: [DelimitedField] = []
        #expect(reader.comments == ["made today", "by hand"])
        #expect(reader.next(&fields, &diagnostics) && fields.map(reader.text) == ["a", "b"])
        #expect(reader.next(&fields, &diagnostics) && fields.map(reader.text) == ["#1", "2"])
        #expect(reader.position(of: fields[1]) == Position(file: "t.csv", line: 4, column: 4).spanning("2"))
    }

    @Test func placesCountCharactersAndLinesInsideQuotes() {
        var diagnostics = Diagnostics()
        var reader = DelimitedText(
            Array("\"x\ny\",Zürich,3\n".utf8), file: "t.csv", separator: UInt8(ascii: ","))
        var fields: [DelimitedField] = []
        #expect(reader.next(&fields, &diagnostics))
        #expect(reader.position(of: fields[2]) == Position(file: "t.csv", line: 2, column: 11).spanning("3"))
    }

    @Test func tabsSeparateInTSV() {
        #expect(read("a\tb,c\n", separator: "\t").records == [["a", "b,c"]])
    }
}
