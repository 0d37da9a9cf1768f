import Testing

@testable import Tables

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

    @Test func aWordThatIsNoChoiceListsTheChoices() {
        let found = problems("missing-scores: drop\n") { settings, diagnostics in
            _ = settings.choice("missing-scores", of: MissingRule.self, &diagnostics)
        }
        #expect(
            found == ["s.yaml:1:17: error: 'missing-scores' is 'drop'; write one of zero, skip, undefined"])
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

@Suite struct GlobTests {
    @Test(arguments: [
        ("Geirhos2021*-top1", "Geirhos2021edge-top1", true),
        ("Geirhos2021*-top1", "Geirhos2021edge-top1x", false),
        (".-*", ".-30", true), (".-*", "-.30", false), ("*", "", true), ("a?c", "abc", true),
        ("a?c", "ac", false),
        ("[Rr]ank", "Rank", true), ("[a-c]x", "bx", true), ("[a-c]x", "dx", false),
        ("a*b*c", "aXbYbZc", true),
        ("[", "[", true),
    ])
    func matchesAsShellsDo(pattern: String, name: String, expected: Bool) {
        #expect(Glob(pattern).matches(name) == expected)
    }
}
