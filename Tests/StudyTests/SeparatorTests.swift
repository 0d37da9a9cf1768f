import Testing

@testable import Study

/// What separates the columns of a table: its name says it, or the study, or its first lines.
@Suite struct SeparatorTests {
    private func treatment(_ reading: Reading) -> [String]? {
        reading.study?.inputs.first?.treatment.map(\.description)
    }

    @Test(arguments: [(";", "semicolons"), ("\t", "tabs"), ("|", "pipes")])
    func theFirstLinesShowTheSeparatorAndItIsTold(sign: String, name: String) {
        let table = "id,a,b\nm,1,2\nn,3,4\n".replacing(",", with: sign)
        let reading = read(table: table)
        #expect(reading.problems == [])
        #expect(reading.study?.scores("b") == [2, 4])
        #expect(treatment(reading) == ["Its columns are separated by \(name), as its first lines show."])
    }

    @Test(arguments: [
        "id,a\nm,1\n", "id,a;b\nm,1\n", "id,a|b\nm,1\n", "id,a\tb\nm,1\n", "\"id\",\"a;b\"\nm,1\n",
        // Were it cut at semicolons, its records would fit as well.
        "id;x,a;b\nm;n,1;2\n",
    ])
    func aTableWithCommasStaysOneWhateverItsNamesHold(table: String) {
        let study = read(table: table, entry: "missing: {\"*;*\": cut}").study
        #expect(study?.metrics.count == 1)
        #expect(study?.inputs.first?.treatment == [])
    }

    @Test func commasInsideNamesDoNotSeparateWhereRowsSayOtherwise() {
        let study = read(table: "id;\"x\";acc, top-1\nm;1;2\nn;3;4\n").study
        #expect(study?.metrics == ["x", "acc, top-1"])
    }

    @Test func quotedSeparatorsDoNotCount() {
        let study = read(table: "id;\"a;b\"\n\"m;n\";1\n").study
        #expect(study?.keys == ["m;n"])
        #expect(study?.metrics == ["a;b"])
    }

    @Test(arguments: [("semicolon", ";"), ("tab", "\t"), ("pipe", "|"), ("comma", ",")])
    func theStudySaysTheSeparatorWhateverTheFileIsCalled(name: String, sign: String) {
        let reading = read(
            table: "id\(sign)a\nm\(sign)1\n", named: "t.tsv", entry: "separator: \(name)")
        #expect(reading.study?.scores("a") == [1])
        #expect(treatment(reading) == [])
    }

    @Test func anySignThatIsNoSeparatorIsRefused() {
        #expect(
            read(table: "id,a\nm,1\n", entry: "separator: \";\"").problems == [
                "s/study.yaml:5:16: error: 'separator' is ';'; write one of comma, tab, semicolon, pipe"
            ])
    }

    @Test func aColumnThatIsNotFoundNamesTheSeparatorThatWasRead() {
        #expect(
            read(table: "model a b\nm 1 2\n", entry: "key: ident").problems == [
                "s/study.yaml:5:10: error: 't.csv', read with commas between its columns, has no column 'ident' "
                    + "for the key; its first line names 'model a b'"
            ])
        #expect(
            read(table: "model;a\nm;1\n", entry: "key: ident").problems.first?.contains(
                "read with semicolons between its columns") == true)
    }

    @Test func aSingleColumnIsAWarningThatNamesTheOtherSeparators() {
        #expect(
            read(table: "model a b\nm 1 2\n").problems == [
                "s/t.csv:1:1: warning: this table, read with commas between its columns, has the one column "
                    + "'model a b'; if another sign separates them, name it in the study, as separator: "
                    + "tab, semicolon or pipe"
            ])
    }

    @Test func anAliasFileShowsItsSeparatorToo() {
        let study = read(
            tables: [("", "id,a\nm,1\n"), ("match: {name: names.csv}", "id,b\nx,2\n")],
            ["names.csv": "theirs;ours\nx;m\n"]
        ).study
        #expect(study?.scores("b") == [2])
    }

    @Test func anUnclosedQuoteDoesNotHideTheTable() {
        #expect(
            read(table: "id;a\nm;\"1\n").problems.first?.hasPrefix("s/t.csv:2:3: error: this quote") == true)
    }
}
