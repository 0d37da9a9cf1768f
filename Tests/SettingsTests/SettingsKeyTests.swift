import Testing

@testable import Diagnostics
@testable import Settings

extension DocumentedKeys {
    fileprivate static let titleAndDate = DocumentedKeys(
        of: "the study", title: "", "", outline: "",
        ["title", "date"].map { DocumentedKey($0, "a text", without: nil, "", example: "") })
}

@Suite struct SettingsKeyTests {
    /// The problems of a mapping of which `title` and `date` are asked, and nothing else is known.
    private func unknown(_ yaml: String) -> [String] {
        ask(yaml) { settings, diagnostics in
            _ = settings.string("title", &diagnostics)
            _ = settings.string("date", &diagnostics)
            settings.rejectUnknownKeys(of: .titleAndDate, &diagnostics)
            return true
        }.problems
    }

    @Test func anUnknownKeySuggestsTheNearestKnownOne() {
        #expect(
            unknown("titel: A\n") == [
                "s.yaml:1:1: error: unknown key 'titel' in the study; did you mean 'title'?"
            ])
    }

    @Test func everyUnknownKeyIsToldAtItsPlaceWithTheKnownOnes() {
        #expect(
            unknown("title: A\nfirstly: 1\nsecondly: 2\n") == [
                "s.yaml:2:1: error: unknown key 'firstly' in the study; known keys: title, date",
                "s.yaml:3:1: error: unknown key 'secondly' in the study; known keys: title, date",
            ])
    }

    @Test func aKeyThatIsAskedForTwiceIsNamedOnce() {
        let problems = ask("title: A\nother: 1\n") { settings, diagnostics in
            for _ in 1...2 { _ = settings.string("title", &diagnostics) }
            settings.rejectUnknownKeys(of: .titleAndDate, &diagnostics)
            return true
        }.problems
        #expect(problems == ["s.yaml:2:1: error: unknown key 'other' in the study; known keys: title"])
    }

    @Test func keysAreInTheOrderOfTheFileEachAtItsPlace() {
        let keys = ask("b: 1\na: 2\n") { settings, _ in settings.keys }.answer
        #expect(
            keys == [
                Located("b", at: Position(file: "s.yaml", line: 1, column: 1).spanning("b")),
                Located("a", at: Position(file: "s.yaml", line: 2, column: 1).spanning("a")),
            ])
    }

    @Test func aKeyThatIsThereIsContained() {
        let contained = ask("b: 1\na:\n") { settings, _ in ["a", "b", "c"].map(settings.contains) }
        #expect(contained.answer == [true, true, false])
    }

    @Test func theProblemOfAnAbsentKeyStandsWhereItsMappingBegins() {
        let places = ask("x: 1\nlater:\n  a: 1\n  b: 2\n") { settings, diagnostics in
            let later = settings.settings("later", &diagnostics)
            return ["b", "c"].map { later?.position(of: $0).description }
        }
        #expect(places.answer == ["s.yaml:4:3", "s.yaml:3:3"])
    }

    @Test func aKeyThatStandsTwiceIsAnErrorInItsMapping() {
        #expect(
            problems("x:\n  a: 1\n  a: 2\n") == [
                "s.yaml:3:3: error: this is not YAML: the key 'a' stands twice"
            ])
        #expect(
            problems("x:\n  - b: 0\n    'a' : 1\n    c:\n      a: 2\n    a: 3\n") == [
                "s.yaml:6:5: error: this is not YAML: the key 'a' stands twice"
            ])
        // In braces the keys may stand anywhere.
        #expect(
            problems("x: {a: 1, a: 2}\n") == [
                "s.yaml:1:5: error: this is not YAML: the key 'a' stands twice"
            ])
    }

    @Test func aKeyThatIsNoTextIsAnErrorAndTheOthersAreRead() {
        let (text, problems) = ask("[a, b]: 1\nc: 2\n") { $0.string("c", &$1) }
        #expect(text?.value == "2")
        #expect(problems == ["s.yaml:1:1: error: a key must be a plain text"])
    }
}
