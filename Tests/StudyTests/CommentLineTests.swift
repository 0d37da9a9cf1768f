import Testing

@testable import Study

@Suite struct CommentLineTests {
    @Test(arguments: [
        "# one\n# two\n", "\n# one\n# two\n", "# one\n\n# two\n", "# one\n  \n\n# two\n\n",
        "\r\n# one\r\n\r\n# two\r\n",
        "# one\r\r# two\r", "\u{FEFF}\n#one\n#\ttwo \n", " \t \n# one\n# two\n",
    ])
    func commentsAndBlankLinesBeforeTheHeadAreNoRows(before: String) throws {
        let study = try #require(read(table: before + "id,a\nm,1\n").study)
        #expect(study.inputs.map(\.provenance) == [["one", "two"]])
        #expect(study.metrics == ["a"])
        #expect(study.keys == ["m"])
    }

    @Test(arguments: [
        ("# one\n\n# two\nid,a\nm,x\n", "5:3"), ("\n\n# one\nid,a\n\nm,x\n", "6:3"),
        ("# one\r\n\r\n# two\r\nid,a\r\nm,x\r\n", "5:3"), ("id,a\nn,1\n  \n\n\nm,x\n", "6:3"),
        ("id,a\rm,x\r", "2:3"),
    ])
    func linesKeepTheirNumbers(text: String, place: String) {
        let problems = read(table: text).problems
        #expect(problems.count == 1)
        #expect(
            problems.first?.hasPrefix("s/t.csv:\(place): error: score of model 'm' on 'a' is 'x'") == true)
    }

    @Test func aSignAfterTheHeadIsData() throws {
        let study = try #require(read(table: "id,a\n#m,1\n\n# n,2\n").study)
        #expect(study.keys == ["#m", "# n"])
        #expect(study.inputs.first?.provenance == [])
    }

    @Test func aSignThatDoesNotBeginTheLineIsAName() throws {
        #expect(try #require(read(table: " \n #id,a\nm,1\n").study).metrics == ["a"])
        #expect(try #require(read(table: "id,#a\nm,1\n").study).metrics == ["#a"])
    }

    @Test(arguments: ["", "\n\n", "# only this\n", "# only this", "\n# this\n\n  \n"])
    func commentsAloneAreNoTable(text: String) {
        #expect(
            read(table: text).problems == [
                "s/t.csv:1:1: error: this table is empty; its first line names the columns"
            ])
    }

    /// In a file of tabs a line of one is a row of two empty fields.
    @Test func aSeparatorAloneIsNoBlankLine() {
        let problems = read(table: "\t\nid\ta\nm\t1\n", named: "t.tsv").problems
        #expect(
            problems.first
                == "s/t.tsv:1:2: error: this column has no name; call it by its place in the study: "
                + "rename: {column 2: its name}, or ignore: [column 2]")
    }
}
