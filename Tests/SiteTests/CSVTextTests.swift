import Testing

@testable import Site

@Suite struct CSVTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
        ("two\nlines", "\"two\nlines\""), (" alexnet", "\" alexnet\""), ("x\r", "\"x\r\""),
    ])
    func aCellIsQuotedWhenItHasTo(_ cell: String, _ written: String) {
        var csv = CSVText(header: ["h", "i"])
        csv.add([cell, "1"])
        #expect(csv.text == "h,i\n\(written),1\n")
    }
}
