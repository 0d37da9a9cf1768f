import Testing

@testable import Diagnostics
@testable import Settings

@Suite struct YAMLPlaceTests {
    /// The text begins in the middle of a line, as a short block in running text does.
    private let origin = Position(file: "index.md", line: 7, column: 5)

    @Test func placesStartAtTheOriginOfTheText() {
        let (places, problems) = ask("id: a\ncohort: b\nbad: [x]\n", at: origin) { settings, diagnostics in
            _ = settings.string("bad", &diagnostics)
            return ["id", "cohort"].map { settings.string($0, &diagnostics)?.position.description }
        }
        #expect(places == ["index.md:7:9", "index.md:8:9"])
        #expect(problems == ["index.md:9:6: error: 'bad' must be a plain text"])
    }

    @Test func brokenYAMLIsAnErrorWithItsPlaceAndWhatTheReaderExpected() {
        let found = ask("a: [1, 2\nb: 3\n", at: origin) { _, _ in true }
        #expect(found.answer == nil)
        // libyaml's own words.
        #expect(
            found.problems == ["index.md:8:2: error: this is not YAML: did not find expected ',' or ']'"])
    }

    @Test func aTabThatIndentsIsAnErrorWithItsPlace() {
        #expect(
            problems("a:\n\tb: 1\n") == [
                "s.yaml:2:1: error: this is not YAML: found character that cannot start any token"
            ])
    }
}
