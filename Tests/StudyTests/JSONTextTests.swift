import Testing

@testable import Diagnostics
@testable import Study

@Suite struct JSONTextTests {
    /// The values of a text and what was said of it.
    private func read(_ text: String) -> (values: [JSONNode]?, problems: [String]) {
        var diagnostics = Diagnostics()
        let values = JSONText.values(of: InputFile(path: "t.json", bytes: Array(text.utf8)), &diagnostics)
        return (values, diagnostics.sorted.map(\.description))
    }

    private func text(_ json: String) -> String? { read(json).values?.first?.cellText }

    @Test(arguments: ["0.50", "-0", "1e-3", "1.5E+10", "12", "NaN", "Infinity", "-Infinity", "true", "false"])
    func aNumberOrWordStaysAsItIsWritten(_ literal: String) {
        #expect(text(literal) == literal)
    }

    @Test(arguments: ["+1", "01", ".5", "5.", "1e", "-", "nan", "None", "1_000", "0x1"])
    func whatIsNoNumberOfJSONIsTold(_ literal: String) {
        #expect(
            read("[\(literal)]").problems == [
                "t.json:1:2: error: this is not JSON: '\(literal)' is no value; texts stand in double quotes"
            ])
    }

    @Test func escapesAreReplacedAndTwoUnitsMakeACharacterBeyond16Bits() {
        #expect(text(#""a\n\t\"\\\/\u00e9\ud83e\udd17!""#) == "a\n\t\"\\/é🤗!")
    }

    @Test func halfASurrogatePairIsToldWhereItStands() {
        #expect(
            read(#"["é\ud83e!"]"#).problems == [
                #"t.json:1:4: error: this is not JSON: this backslash begins no character; write \\ for a backslash"#
            ])
        #expect(read(#"["\x41"]"#).values == nil)
        #expect(read(#"["\u00g0"]"#).values == nil)
        #expect(read(#"["\u00"#).values == nil)
    }

    @Test func everyValueHasItsLineAndItsCharacters() throws {
        let root = try #require(read("\u{FEFF}{\"n\u{e9}t\": 1,\r\n  \"b\": [\"🤗x\", 22]}").values?.first)
        let members = try #require(root.members)
        #expect(members[0].place.position(in: "f").description == "f:1:2")
        #expect(members[0].value.place.position(in: "f").description == "f:1:9")
        let items = try #require(members[1].value.items)
        #expect(items[0].place.position(in: "f").end.description == "f:2:13")
        #expect(items[1].place.position(in: "f").description == "f:2:15")
        #expect(items[1].place.position(in: "f").end.description == "f:2:17")
    }

    @Test(
        arguments: [
            ("[1, 2", "1:6", "a comma or ']' is missing"),
            ("{\"a\": 1", "1:8", "a comma or '}' is missing"),
            ("[1,\n]", "2:1", "']' stands where a value should; texts stand in double quotes"),
            ("{a: 1}", "1:2", "a name in double quotes is missing"),
            ("{\"a\" 1}", "1:6", "a colon is missing behind a name"),
            ("{\"a\":", "1:6", "it ends where a value should stand; is the file whole?"),
            ("[\"ab", "1:2", "this text is never closed; is the file whole?"),
            (
                "[\"a\nb\"]", "1:4",
                "a line ends, or a control character stands, inside a text; close the text, or write \\n"
            ),
            ("[] 1", "1:4", "something follows the end of the JSON text; remove it"),
        ])
    func aMistakeIsToldWhereItStands(_ json: String, _ place: String, _ words: String) {
        #expect(read(json).problems == ["t.json:\(place): error: this is not JSON: \(words)"])
    }

    @Test func valuesOnLinesOfTheirOwnAreJSONLines() {
        #expect(read("{}\n\n[]\n").values?.count == 2)
        #expect(read(" \n").values?.isEmpty == true)
    }

    @Test func aNameThatStandsTwiceInAnObjectIsAnError() {
        #expect(
            read("[{\"a\": 1,\n \"a\": 2}]").problems == [
                "t.json:2:2: error: the name 'a' stands twice in this object; which of the two is meant?"
            ])
    }

    @Test func bracketsInEachOtherHaveABound() {
        let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(read(deep).values != nil)
        #expect(
            read("[" + deep + "]").problems == [
                "t.json:1:65: error: more than 64 brackets stand in each other"
            ])
        #expect(read(String(repeating: "[", count: 1_000_000)).values == nil)
    }

    @Test func aByteThatIsNotUTF8IsTold() {
        var diagnostics = Diagnostics()
        let file = InputFile(path: "t.json", bytes: [UInt8(ascii: "["), 0xFF, UInt8(ascii: "]")])
        #expect(JSONText.values(of: file, &diagnostics) == nil)
        #expect(
            diagnostics.sorted.map(\.description) == [
                "t.json:1:2: error: this byte is not UTF-8; save the file as UTF-8"
            ])
    }
}
