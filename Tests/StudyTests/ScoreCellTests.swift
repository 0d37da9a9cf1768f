import Testing

@testable import Study

/// What stands in one cell.
@Suite struct ScoreCellTests {
    private func cell(_ text: String, _ entry: String = "", keys: String = "") -> Reading {
        read(table: "id,a,b\nm,\(text),7\n", entry: entry, keys: keys)
    }

    /// Up to 15 digits an integer and its power of ten are exact Doubles; from 16 digits on they need not be.
    @Test(arguments: [
        ".5", "-.5", "+1", "5.", "1e-3", "2.5E6", "0.1234567890123", "123456789012345", "1234567890.12345",
        "0.123456789012345", "1234567890123456", "9007199254740993", "0.9007199254740993",
        "90071992547409.93",
        "12345678901234567", "0.72057594037927951", "72057594037927.937", "9007199254740993e-3",
        "99999999999999999", "0.99999999999999999",
    ])
    func aNumberIsTheNearestDouble(text: String) throws {
        let spelt = text.hasPrefix(".") ? "0" + text : text == "-.5" ? "-0.5" : text == "5." ? "5" : text
        let study = try #require(cell(text).study)
        #expect(study.scores("a") == [Double(spelt)])
    }

    @Test(arguments: [
        (".5", 1), (".467", 3), ("1.0", 1), ("7", 0), ("7.", 0), ("0.470", 3), ("1.23e-3", 5), ("1.23E-3", 5),
        ("1.5E-12", 13), ("1.23e1", 1), ("1.23e2", 0), ("1.23e5", 0), ("12e-1", 1), ("-0.25", 2),
        (" .467 ", 3),
        ("1e-300", 255),
        ("0e-999999999999999999999", 0), ("0e-9999", 255), ("0e9999", 0),
    ])
    func aNumberKeepsTheDecimalsItIsWrittenWith(text: String, decimals: Int) throws {
        let study = try #require(cell(text).study)
        #expect(study.table.column("a")?.decimals(0) == decimals)
        #expect(study.table.column("b")?.decimals(0) == 0)
    }

    @Test func decimalsSurviveTheJoinOfTables() throws {
        let study = try #require(
            read(tables: [("", "id,a\nm,1\nn,.25\n"), ("", "id,b\nn,.125\nm,.5\n")]).study)
        #expect((0..<2).map { study.table.column("a")?.decimals($0) } == [0, 2])
        #expect((0..<2).map { study.table.column("b")?.decimals($0) } == [1, 3])
    }

    @Test(arguments: ["", " ", "\t", "\"\"", "  \t "])
    func aBlankCellIsNotEvaluated(text: String) throws {
        let study = try #require(cell(text).study)
        #expect(study.scores("a") == [nil])
        #expect(study.reasons("a") == ["not evaluated"])
    }

    @Test(arguments: ["0", "0.0", "-0", ".0", "0e5"])
    func aZeroIsAScore(text: String) throws {
        #expect(try #require(cell(text).study).scores("a") == [0])
    }

    /// The advice to declare it missing would cost the score that the digits may be.
    @Test(arguments: [
        "1 2", "0x10", "1e999", "1e-999", "½", "١", "1.2.3", "71.5*", "61.2 (0.4)", "- 5", ".-30",
    ])
    func whatHoldsDigitsAndIsNoNumberIsAnErrorThatAdvisesNoDeclaration(text: String) {
        let (study, problems) = cell("\"\(text)\"")
        #expect(study == nil)
        #expect(problems.count == 1)
        let told = "s/t.csv:2:3: error: score of model 'm' on 'a' is '\(text)', which is not a number; "
        #expect(
            problems.allSatisfy { $0.hasPrefix(told) && !$0.contains("missing:") && !$0.contains("ignore:") })
    }

    @Test(arguments: ["nan", "inf", "x", "NA", "n/a", "-", "\u{2013}", "pending"])
    func anyOtherTextIsAnErrorThatSaysHowToDeclareIt(text: String) {
        let (study, problems) = cell("\"\(text)\"")
        #expect(study == nil)
        #expect(
            problems == [
                "s/t.csv:2:3: error: score of model 'm' on 'a' is '\(text)', which is not a number; "
                    + "correct it, or declare it in the study: missing: {\"\(text)\": the reason}"
            ])
    }

    @Test func aDeclaredTextIsMissingWithItsReason() throws {
        let study = try #require(cell("X", "missing: {X: not applicable}").study)
        #expect(study.scores("a") == [nil])
        #expect(study.reasons("a") == ["not applicable"])
    }

    @Test(arguments: [
        ("X", "first"), ("Xa", "second"), ("XX", "second"), ("Y1", "third"), ("-1", "fourth"),
        (" X ", "first"),
        ("x", nil),
    ])
    func aTextWinsOverAPatternAndOfPatternsTheFirst(text: String, reason: String?) {
        let codes = "missing: {\"X?\": second, X: first, \"[XY]*\": third, -1: fourth}"
        #expect(cell(text, codes).study?.reasons("a") == reason.map { [$0] })
    }

    @Test func aDeclaredNumberIsMissing() throws {
        let study = try #require(cell("-999", "missing: {-999: not evaluated}").study)
        #expect(study.scores("a") == [nil])
        #expect(study.scores("b") == [7])
    }

    @Test func eachTableHasItsOwnCodes() {
        let problems = read(tables: [("missing: {X: no}", "id,a\nm,X\n"), ("", "id,b\nm,X\n")]).problems
        #expect(problems.count == 1)
        #expect(problems.first?.hasPrefix("s/t2.csv:2:3: error: score of model 'm' on 'b' is 'X'") == true)
    }

    @Test func manyReasonsOfOneColumnAreToldApart() throws {
        let table = "id,a\nm1,X\nm2,Y\nm3,\nm4,X\nm5,1\n"
        let study = try #require(read(table: table, entry: "missing: {X: no, Y: never}").study)
        #expect(study.reasons("a") == ["no", "never", "not evaluated", "no", nil])
        #expect(study.table.column("a")?.presentCount == 1)
    }

    @Test(arguments: [("0", true), ("1", true), ("1.001", false), ("-.001", false), ("", true)])
    func aScoreLiesWithinItsRangeOrOnItsBounds(text: String, isSound: Bool) {
        #expect((cell(text, keys: "metrics: {a: {range: [0, 1]}}\n").study != nil) == isSound)
    }

    @Test func theRangeOfAnExactNameWinsOverThatOfAPattern() {
        let keys = "metrics: {a: {range: [0, 10]}, \"[ab]\": {range: [0, 1]}}\n"
        #expect(cell("5", keys: keys).problems.map { $0.prefix(11) } == ["s/t.csv:2:5"])
    }

    @Test func theRangeGoesByTheNewNameOfAColumn() {
        #expect(cell("5", "rename: {a: c}", keys: "metrics: {c: {range: [0, 1]}}\n").study == nil)
    }
}
