import Testing

@testable import Bibliography
@testable import Diagnostics

@Suite struct BibTeXMistakeTests {
    @Test(arguments: [
        (
            "@misc{k, author={A, B}, title={T}, year=1, journal = jmlr}",
            "1:54: error: unknown abbreviation 'jmlr'; put the text into braces, or define it with @string"
        ),
        (
            "@misc{k, author={A, B}, title={T}, year=2000a}",
            "1:41: error: unknown abbreviation '2000a'; put the text into braces, or define it with @string"
        ),
        (
            "@misc{k, author={A, B}, title={T}, year=, note={N}}",
            "1:41: error: a value is expected here; put it into braces"
        ),
        (
            "@misc{k, author={A, B}, title={T {x}, year=1}",
            "1:46: error: ',' or '}' is expected behind a value"
        ),
        (
            "@misc(k, author={A, B}, title={T} year=1)",
            "1:35: error: ',' or ')' is expected behind a value"
        ),
        (
            "@misc{k, author={A, B}, title={T\n}, year={1\n\n@misc{l, author={A, B}, title={T}, year=1}",
            "2:9: error: this is not closed; count its braces, or add '}'"
        ),
        (
            "@misc{k, author={A, B}, title=\"T}, year=1}",
            "1:31: error: this is not closed; count its braces, or add '\"'"
        ),
        ("@misc{, title={T}}", "1:7: error: this entry has no key; write it as in @article{name2018,"),
        ("@misc k", "1:7: error: '{' is expected behind '@misc'"),
        ("@misc{k, author={A, B} title={T}}", "1:24: error: ',' or '}' is expected behind a value"),
        ("@misc{k, title", "1:15: error: the file ends inside an entry; write it as in title = {A title},"),
        ("@misc{k, {T}}", "1:10: error: a field is expected here; write it as in title = {A title},"),
    ])
    func aMistakeHasItsPlaceAndItsMend(text: String, problem: String) {
        #expect(readBibliography(text).problems == ["s/refs.bib:" + problem])
    }

    @Test func readingGoesOnWithTheNextEntryAtTheBeginOfALine() {
        let (bibliography, problems) = readBibliography(
            "@misc{a, title = oops, note = {me@b.org}}\n@misc{b, author={A, B}, title={T}, year=1}\n"
                + "@misc{c, title}\n")
        #expect(bibliography.all.map(\.key) == ["b"])
        #expect(problems.map { $0.prefix(16) } == ["s/refs.bib:1:18:", "s/refs.bib:3:15:"])
    }

    @Test func ofTwoEntriesWithOneKeyTheFirstIsKept() {
        let (bibliography, problems) = readBibliography(
            "@misc{k, author={A, B}, title={T}, year=1}\n@misc{k, author={A, B}, title={U}, year=2}")
        #expect(bibliography["k"]?.title == "T")
        #expect(
            problems == [
                "s/refs.bib:2:7: error: another entry has the key 'k'; it stands at s/refs.bib:1:7"
            ])
    }

    @Test func entriesAreInTheOrderOfTheFileAndFoundByTheirKeys() {
        let (bibliography, _) = readBibliography(
            "@misc{z, author={A, B}, title={T}, year=1}\n@misc{a, author={A, B}, title={U}, year=2}")
        #expect(Array(bibliography.keys) == ["z", "a"])
        #expect(bibliography.all.map(\.title) == ["T", "U"])
        #expect(bibliography["a"]?.title == "U")
        #expect(bibliography["b"] == nil)
    }
}
