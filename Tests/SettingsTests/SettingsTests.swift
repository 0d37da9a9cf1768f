import Testing

@testable import Diagnostics
@testable import Settings

private enum Word: String, CaseIterable { case zero, skip, undefined }

@Suite struct SettingsTests {
    private let start = Position(file: "s.yaml", line: 1, column: 1)

    private func problems(_ yaml: String, _ body: (inout Settings, inout Diagnostics) -> Void) -> [String] {
        var diagnostics = Diagnostics()
        if var settings = Settings(yaml: yaml, at: start, &diagnostics) { body(&settings, &diagnostics) }
        return diagnostics.all.map(\.description)
    }

    @Test func anUnknownKeySuggestsTheNearestKnownOne() {
        let found = problems("titel: A\n") { settings, diagnostics in
            _ = settings.string("title", &diagnostics)
            settings.rejectUnknownKeys(of: "the study", &diagnostics)
        }
        #expect(found == ["s.yaml:1:1: error: unknown key 'titel' in the study; did you mean 'title'?"])
    }

    @Test func placesStartAtTheOriginOfTheText() {
        var diagnostics = Diagnostics()
        let origin = Position(file: "index.md", line: 7, column: 1)
        var settings = Settings(yaml: "id: a\ncohort: [x]\n", at: origin, &diagnostics)
        #expect(
            settings?.string("id", &diagnostics)?.position == Position(file: "index.md", line: 7, column: 5))
        _ = settings?.string("cohort", &diagnostics)
        #expect(diagnostics.all.map(\.description) == ["index.md:8:9: error: 'cohort' must be a plain text"])
    }

    @Test func brokenYAMLIsAnErrorWithItsPlace() {
        let found = problems("a: [1, 2\nb: 3\n") { _, _ in }
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("s.yaml:2:") == true)
    }

    @Test func aKeyThatStandsTwiceIsAnError() {
        let found = problems("a: 1\na: 2\n") { _, _ in }
        #expect(found.count == 1)
        #expect(found.first?.contains("the key 'a' stands twice") == true)
    }

    @Test func numbersAndDatesAreTakenAsTheyAreWritten() {
        var diagnostics = Diagnostics()
        var settings = Settings(yaml: "date: 2024-01-01\nname: 007\n", at: start, &diagnostics)
        #expect(settings?.string("date", &diagnostics)?.value == "2024-01-01")
        #expect(settings?.string("name", &diagnostics)?.value == "007")
    }

    @Test(arguments: [
        ("title: null", "'title' has no text; put 'null' into quotes if it is meant"),
        ("title: ~", "'title' has no text; put '~' into quotes if it is meant"),
        ("title:", "'title' has no text; write one, or remove the key"),
    ])
    func nothingIsNoText(yaml: String, message: String) {
        let found = problems(yaml) { settings, diagnostics in
            #expect(settings.string("title", &diagnostics) == nil)
            #expect(settings.strings("title", &diagnostics) == nil)
        }
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.hasSuffix("error: " + message) }, "\(found)")
    }

    @Test(arguments: ["'null'", "\"~\"", "null and void", "\"\""])
    func aQuotedWordForNothingIsAText(yaml: String) {
        let found = problems("title: \(yaml)") { settings, diagnostics in
            #expect(settings.string("title", &diagnostics) != nil)
        }
        #expect(found == [])
    }

    @Test func aWordThatIsNoChoiceListsTheChoices() {
        let found = problems("missing-scores: drop\n") { settings, diagnostics in
            _ = settings.choice("missing-scores", of: Word.self, &diagnostics)
        }
        #expect(
            found == ["s.yaml:1:17: error: 'missing-scores' is 'drop'; write one of zero, skip, undefined"])
    }
}

@Suite struct YAMLAliasTests {
    private func problems(_ yaml: String) -> [String] {
        var diagnostics = Diagnostics()
        _ = Settings(yaml: yaml, at: Position(file: "s.yaml", line: 3, column: 1), &diagnostics)
        return diagnostics.all.map(\.description)
    }

    @Test(arguments: [
        ("a: &x [1]\nb: *x", "4:4"), ("a: &x 1\n*x : b", "4:1"), ("a: {b: &x 1, c: [*x]}", "3:18"),
        ("- &x [1]\n- {<<: *x}", "4:8"),
    ])
    func anAliasIsRefusedAtItsPlace(yaml: String, place: String) {
        #expect(
            problems(yaml) == [
                "s.yaml:\(place): error: '*x' is a YAML alias, and aliases are not read; repeat what '&x' stands for, "
                    + "or put a text with a star into quotes"
            ])
    }

    /// Each list holds the one before it nine times, and the last is a key: to compare it would take years.
    @Test func listsOfListsOfAliasesAreRefusedBeforeTheyAreRead() {
        let lists = (1..<40).map { "l\($0): &l\($0) [\(String(repeating: "*l\($0 - 1), ", count: 9))x]" }
        let found = problems((["l0: &l0 [x]"] + lists + ["? *l39", ": x"]).joined(separator: "\n"))
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("s.yaml:4:10: error: '*l0' is a YAML alias") == true, "\(found)")
    }

    @Test(arguments: [
        "caption: >-\n  *Left* & *right*: R&D, *D*, **D**.", "a: &x 1\nb: '2 * x'", "a: \"*.IT-pls\"",
        "a: &x 1\nb: 2*x",
    ])
    func starsAndAmpersandsOfATextAreNoAliases(yaml: String) {
        #expect(problems(yaml) == [])
    }
}

@Suite struct SuggestionTests {
    @Test(arguments: [
        ("heatmap", "correlation-heatmap"), ("densty", "density"), ("rnaking-strips", "ranking-strips"),
    ])
    func suggestsTheNearestName(typed: String, expected: String) {
        let kinds = ["correlation-heatmap", "score-scatter", "ranking-strips", "density", "coverage-scatter"]
        #expect(nearestName(to: typed, among: kinds) == expected)
    }

    @Test func suggestsNothingForAWordThatIsFarFromAll() {
        #expect(nearestName(to: "zzzzzz", among: ["density", "title"]) == nil)
    }
}
