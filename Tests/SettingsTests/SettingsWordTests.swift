import Testing

@testable import Diagnostics
@testable import Settings

private enum Word: String, CaseIterable { case zero, skip, undefined }

/// Words of a few, true or false, numbers.
@Suite struct SettingsWordTests {
    @Test(arguments: [("zero", Word.zero), ("undefined", .undefined)])
    fileprivate func aChoiceIsOneOfItsWords(text: String, word: Word) {
        let (found, problems) = ask("missing-scores: \(text)") {
            $0.choice("missing-scores", of: Word.self, &$1)
        }
        #expect(found == word)
        #expect(problems == [])
    }

    @Test func aWordThatIsNoChoiceListsTheChoices() {
        let (found, problems) = ask("missing-scores: drop\n") {
            $0.choice("missing-scores", of: Word.self, &$1)
        }
        #expect(found == nil)
        #expect(
            problems == ["s.yaml:1:17: error: 'missing-scores' is 'drop'; write one of zero, skip, undefined"]
        )
    }

    @Test func aFlagIsTrueOrFalse() {
        let (flags, problems) = ask("a: true\nb: false\n") { settings, diagnostics in
            ["a", "b"].map { settings.flag($0, &diagnostics) }
        }
        #expect(flags == [true, false])
        #expect(problems == [])
    }

    @Test(arguments: ["yes", "True", "1"])
    func anyOtherWordIsNoFlag(word: String) {
        let (flag, problems) = ask("shown: \(word)") { $0.flag("shown", &$1) }
        #expect(flag == nil)
        #expect(problems == ["s.yaml:1:8: error: 'shown' is '\(word)'; write true or false"])
    }

    @Test func aNumberKeepsItsSignAndItsPlace() {
        let (number, problems) = ask("a: 1\nlimit: -0.25\n") { $0.number("limit", &$1) }
        #expect(number == Located(-0.25, at: Position(file: "s.yaml", line: 2, column: 8).spanning("-0.25")))
        #expect(problems == [])
    }

    @Test(arguments: ["many", "1,5", ".inf"])
    func anyOtherTextIsNoNumber(text: String) {
        let (number, problems) = ask("limit: \(text)") { $0.number("limit", &$1) }
        #expect(number == nil)
        #expect(problems == ["s.yaml:1:8: error: 'limit' is '\(text)'; write a number"])
    }
}
