import Testing

@testable import Diagnostics
@testable import Settings

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

    @Test func anAnchorsNameMayHoldHyphensAndUnderscores() {
        #expect(
            problems("a: &x-y 1\nb: [*x-z, *x-y]").first?.hasPrefix("s.yaml:4:11: error: '*x-y' is") == true)
        #expect(problems("a: &x_y 1\nb: *x_y").first?.hasPrefix("s.yaml:4:4: error: '*x_y' is") == true)
    }

    @Test(arguments: [
        "caption: >-\n  *Left* & *right*: R&D, *D*, **D**.", "a: &x 1\nb: '2 * x'", "a: \"*.IT-pls\"",
        "a: &x 1\nb: 2*x", "a: &x 1\nb: '**x**'",
        "a: 'a *word* before any &word'",
    ])
    func starsAndAmpersandsOfATextAreNoAliases(yaml: String) {
        #expect(problems(yaml) == [])
    }
}
