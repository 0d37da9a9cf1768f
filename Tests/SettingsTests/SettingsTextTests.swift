import Testing

@testable import Diagnostics
@testable import Settings

@Suite struct SettingsTextTests {
    @Test func numbersAndDatesAreTakenAsTheyAreWritten() {
        let (texts, problems) = ask("date: 2024-01-01\nname: 007\n") { settings, diagnostics in
            ["date", "name"].map { settings.string($0, &diagnostics)?.value }
        }
        #expect(texts == ["2024-01-01", "007"])
        #expect(problems == [])
    }

    @Test(arguments: [
        ("title: null", "'title' has no text; put 'null' into quotes if it is meant"),
        ("title: Null", "'title' has no text; put 'Null' into quotes if it is meant"),
        ("title: NULL", "'title' has no text; put 'NULL' into quotes if it is meant"),
        ("title: ~", "'title' has no text; put '~' into quotes if it is meant"),
        ("title:", "'title' has no text; write one, or remove the key"),
    ])
    func nothingIsNoText(yaml: String, message: String) {
        let found = ask(yaml) { settings, diagnostics in
            #expect(settings.string("title", &diagnostics) == nil)
            #expect(settings.strings("title", &diagnostics) == nil)
            return true
        }.problems
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.hasSuffix("error: " + message) }, "\(found)")
    }

    @Test(arguments: ["'null'", "\"~\"", "null and void", "\"\""])
    func aQuotedWordForNothingIsAText(yaml: String) {
        let (text, problems) = ask("title: \(yaml)") { $0.string("title", &$1) }
        #expect(text != nil)
        #expect(problems == [])
    }

    @Test func aTextStandsWhereItIsWritten() {
        let text = ask("a: 1\nname:   a text\n") { $0.string("name", &$1) }.answer
        #expect(
            text == Located("a text", at: Position(file: "s.yaml", line: 2, column: 9).spanning("a text")))
    }

    @Test func aKeyThatIsNotThereIsNoProblem() {
        let (answers, problems) = ask("a: 1\n") { settings, diagnostics in
            [
                settings.string("x", &diagnostics) == nil, settings.strings("x", &diagnostics) == nil,
                settings.number("x", &diagnostics) == nil, settings.flag("x", &diagnostics) == nil,
                settings.settings("x", &diagnostics) == nil, settings.list("x", &diagnostics) == nil,
                settings.mixedList("x", &diagnostics) == nil,
            ]
        }
        #expect(answers?.allSatisfy { $0 } == true)
        #expect(problems == [])
    }

    @Test(arguments: ["a: [1]", "a: {b: 1}"])
    func aListOrAMappingIsNoText(yaml: String) {
        let (text, problems) = ask(yaml) { $0.string("a", &$1) }
        #expect(text == nil)
        #expect(problems == ["s.yaml:1:4: error: 'a' must be a plain text"])
    }

    @Test func aSingleTextIsAListOfOne() {
        let texts = ask("a: [x, y]\nb: z\n") { settings, diagnostics in
            ["a", "b"].map { settings.strings($0, &diagnostics)?.map(\.value) }
        }
        #expect(texts.answer == [["x", "y"], ["z"]])
    }

    @Test func anItemThatIsNoTextIsAnErrorAndTheOthersAreRead() {
        let (texts, problems) = ask("a: [x, [y], z]") { $0.strings("a", &$1) }
        #expect(texts?.map(\.value) == ["x", "z"])
        #expect(problems == ["s.yaml:1:8: error: 'a' must be a plain text"])
    }
}
