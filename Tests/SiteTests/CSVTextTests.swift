import Testing

@testable import Site
@testable import Study

@Suite struct CSVTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
        ("a;b", "a;b"), ("a;=b", "\"a;=b\""), ("a\t@b", "\"a\t@b\""), ("two\nlines", "\"two\nlines\""),
        (" alexnet", "\" alexnet\""), ("x\r", "\"x\r\""),
    ])
    func aCellIsQuotedWhenItHasTo(_ cell: String, _ written: String) {
        var csv = CSVText(header: ["h", "i"])
        csv.add([cell, "1"])
        #expect(csv.text == "h,i\n\(written),1\n")
        #expect(!csv.hasApostrophes)
    }

    /// https://owasp.org/www-community/attacks/CSV_Injection
    @Test(arguments: [
        "=1+1", "=", "+x", "-loss", "-5 dB", "-", "@mean", "\tx", "\rx", "\nx", "-inf", "+nan", "=\u{301}1",
        "'=1", "''-x", "＝1",
        "-1-1", "+1e", "--1",
    ])
    func aTextThatASpreadsheetWouldRunStandsBehindAnApostropheAndReadsBack(_ text: String) {
        var csv = CSVText(header: [text])
        csv.add([text])
        let cell = csv.text.contains("\"") ? "\"'\(text)\"" : "'\(text)"
        #expect(csv.text == "\(cell)\n\(cell)\n")
        #expect(csv.hasApostrophes)
        #expect(FormulaApostrophe.textBehind("'" + text) == text)
    }

    @Test(arguments: ["-5", "+3", "-0.5e-3", "x=1", "'", "'x", "''", "a-b", "", " =1", "−5", "–"])
    func anyOtherTextStaysAsItIs(_ text: String) {
        #expect(FormulaApostrophe.before(text) == text)
        #expect(FormulaApostrophe.textBehind(text) == nil)
    }

    @Test func numbersStayNumbers() {
        var csv = CSVText(header: ["a"])
        csv.write(-0.5)
        csv.write(-1e-300)
        csv.endRow()
        #expect(csv.text == "a\n-0.5,-1e-300\n")
        #expect(!csv.hasApostrophes)
    }
}
