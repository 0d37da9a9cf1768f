import Testing

@testable import Study

@Suite struct RenamedColumnsTests {
    private func metrics(_ columns: String, _ renames: String) -> [String]? {
        let cells = columns.split(separator: ",").map { _ in "1" }.joined(separator: ",")
        return read(table: "id,\(columns)\nm,\(cells)\n", entry: "rename: {\(renames)}").study?.metrics
    }

    private func problems(_ renames: String) -> [String] {
        read(table: "id,axb\nm,1\n", entry: "rename: {\(renames)}").problems
    }

    @Test(arguments: [
        ("tong.V1,V2", "\"tong.*\": \"*\"", ["V1", "V2"]), ("V1-pls", "\"*-pls\": \"*\"", ["V1"]),
        ("aXYb", "\"a*b\": \"*\"", ["XY"]), ("aXYb", "\"a*b\": \"new * name\"", ["new XY name"]),
        ("ab", "\"a*b\": \"x*\"", ["x"]), ("xa1b", "\"?a*b\": \"*\"", ["1"]),
        ("abXcd", "\"[a-c]b*c[de]\": \"*\"", ["X"]), ("éXü", "\"?*ü\": \"*\"", ["X"]),
        ("aa*a", "\"a[*]*\": \"*\"", ["aa*a"]), ("a*b", "\"a[*]*\": \"*\"", ["b"]),
        ("aba", "\"a*a\": \"*\"", ["b"]), ("axb", "\"a*b\": plain", ["plain"]),
    ])
    func theStarOfANameStandsForWhatItMatched(column: String, renames: String, names: [String]) {
        #expect(metrics(column, renames) == names)
    }

    @Test func aPlainNameIsRenamedAndOthersStay() {
        #expect(metrics("a,ab,b", "a: first, b: last") == ["first", "ab", "last"])
    }

    @Test func ofSeveralEntriesTheFirstThatFitsHolds() {
        #expect(metrics("ax,bx", "\"a*\": \"one-*\", \"*x\": \"two-*\"") == ["one-x", "two-b"])
    }

    @Test func aColumnIsMeantByItsNameThoughThatLooksLikeAPattern() {
        #expect(metrics("a[1],b", "\"a[1]\": first") == ["first", "b"])
    }

    @Test func aSecondStarIsRefusedOnEitherSide() {
        #expect(
            problems("\"a*x*\": \"*\"") == [
                "s/study.yaml:5:14: error: 'a*x*' has 2 stars; keep one, or rename one column after the other"
            ])
        #expect(
            problems("\"a*\": \"*-*\"") == [
                "s/study.yaml:5:20: error: the new name '*-*' has 2 stars; "
                    + "keep one, which stands for what the star of the old name matches"
            ])
    }

    @Test func aStarWithoutACounterpartIsRefused() {
        #expect(
            problems("axb: \"*\"") == [
                "s/study.yaml:5:19: error: the star of the new name '*' stands for nothing: 'axb' has none; "
                    + "write the new name out, or a star on both sides"
            ])
    }

    @Test func anEmptyNewNameIsAnError() {
        #expect(problems("axb: \"\"") == ["s/study.yaml:5:19: error: the new name of 'axb' is empty"])
    }

    @Test func aColumnToRenameThatIsNotThereIsAWarningUnlessItIsAPattern() {
        #expect(
            problems("axc: y") == [
                "s/study.yaml:5:14: warning: there is no column 'axc' to rename; did you mean 'axb'?"
            ])
        #expect(problems("\"z*\": \"*\"") == [])
    }

    @Test func twoColumnsOfOneNewNameAreAnError() {
        let (study, problems) = read(table: "id,ax,bx\nm,1,2\n", entry: "rename: {\"?x\": x}")
        #expect(study == nil)
        #expect(
            problems.first?.hasPrefix("s/t.csv:1:7: error: metric 'x' stands twice in this table") == true)
    }
}
