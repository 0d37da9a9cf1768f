import Testing

@testable import Bibliography
@testable import Diagnostics

@Suite struct BibliographyTests {
    private func read(_ text: String) -> (bibliography: Bibliography, problems: [String]) {
        var diagnostics = Diagnostics()
        let source = SourceText(path: "s/refs.bib", name: "refs.bib", text: text)
        let bibliography = Bibliography(source, &diagnostics)
        return (bibliography, diagnostics.sorted.map(\.description))
    }

    /// The fields of one entry that has what every type needs.
    private func entry(_ fields: String) throws -> BibliographyEntry {
        let (bibliography, problems) = read("@misc{k, author = {A, B}, title = {T}, year = 1999, \(fields)}")
        #expect(problems.isEmpty)
        return try #require(bibliography["k"])
    }

    @Test func bracesQuotesNumbersAndPartsJoinedBySignsAreValues() throws {
        let entry = try entry(
            "journal = \"A {\"}quoted{\"} \" # {and} # \" braced\", volume = 12, number = {3}, pages = {1--9}"
        )
        #expect(entry[.journal] == "A \"quoted\" and braced")
        #expect(entry[.volume] == "12")
        #expect(entry[.number] == "3")
        #expect(entry[.pages] == "1–9")
        #expect(entry.year == "1999")
    }

    @Test func abbreviationsAndMonthsStandForTheirTexts() throws {
        let (bibliography, problems) = read(
            """
            @string{jn = "Journal of " # {Neuroscience}}
            @STRING(x = {y})
            @Article{ k ,
              Author = {A, B}, Title = {T}, Year = {2000}, JOURNAL = jn # ", " # jan,
            }
            """)
        #expect(problems.isEmpty)
        #expect(bibliography["k"]?[.journal] == "Journal of Neuroscience, Jan.")
    }

    @Test func commentsPreamblesAndTextBetweenEntriesArePassedOver() {
        let (bibliography, problems) = read(
            "Exported by hand.\n@comment{ @misc{no, title={x}} }\n@preamble{\"\\foo\"}\n% 100 %\n"
                + "@misc(yes, author={A, B}, title={T}, year={2000})")
        #expect(problems.isEmpty)
        #expect(Array(bibliography.keys) == ["yes"])
    }

    @Test(arguments: [
        ("Sch{\\\"o}lkopf", "Schölkopf"), ("Erd\\H{o}s", "Erdős"), ("Fran\\c{c}ois", "François"),
        ("\\'Etienne", "Étienne"), ("\\v S\\'{\\i}ma", "Šíma"), ("Stra{\\ss}e", "Straße"),
        ("\\L ukasz", "Łukasz"), ("{\\AA}ngstr\\\"om", "Ångström"), ("Bj\\o{}rn", "Bjørn"),
        ("R\\&D 5\\% \\_ \\#1", "R&D 5% _ #1"), ("a---b -- c", "a—b – c"), ("``so'' it's", "“so” it's"),
        ("A~B", "A\u{A0}B"), ("{V1} and \\emph{IT}", "V1 and IT"), ("Nu\\~nez", "Nuñez"),
    ])
    func laTeXBecomesCharacters(latex: String, text: String) throws {
        #expect(try entry("howpublished = {\(latex)}")[.howpublished] == text)
    }

    @Test(arguments: [
        ("Last, First M.", "Last", "First M."), ("First M. Last", "Last", "First M."),
        ("De Valois, Russell L.", "De Valois", "Russell L."),
        ("Ludwig van Beethoven", "van Beethoven", "Ludwig"),
        ("Charles Louis de la Vall{\\'e}e Poussin", "de la Vallée Poussin", "Charles Louis"),
        ("King, Jr., Martin Luther", "King, Jr.", "Martin Luther"),
        ("{Open Science and Data Group}", "Open Science and Data Group", nil), ("Plato", "Plato", nil),
        ("Fei-Fei, Li", "Fei-Fei", "Li"),
    ])
    func namesAreFamilyAndGiven(latex: String, family: String, given: String?) throws {
        let (bibliography, _) = read("@misc{k, author = {\(latex)}, title = {T}, year = 1999}")
        let name = try #require(bibliography["k"]?.authors.first)
        #expect(name.family == family)
        #expect(name.given == given)
        #expect(bibliography["k"]?.authors.count == 1)
    }

    @Test func namesAreJoinedByAndAndOthersMeansThatThereAreMore() throws {
        let (bibliography, problems) = read(
            "@misc{k, author = {A, B and C D\n   and {E and F} and others}, title = {T}, year = 1999}")
        #expect(problems.isEmpty)
        let entry = try #require(bibliography["k"])
        #expect(entry.authors.map(\.family) == ["A", "D", "E and F"])
        #expect(entry.hasMoreAuthors)
    }

    @Test(arguments: [
        "10.1000/a_b", "https://doi.org/10.1000/a_b", "http://dx.doi.org/10.1000/a\\_b", "doi:10.1000/a_b",
    ])
    func aDOIStandsWithoutItsAddress(doi: String) throws {
        #expect(try entry("doi = {\(doi)}")[.doi] == "10.1000/a_b")
    }

    @Test func anAddressKeepsItsTildesAndHyphens() throws {
        let address = "https://example.org/~a/b--c?d=1&e=2"
        #expect(try entry("url = {\(address)}")[.url] == address)
    }

    @Test(arguments: [
        (
            "@artcle{k, title={T}}",
            ["1:1: error: unknown entry type '@artcle'; did you mean 'article'?"]
        ),
        (
            "@article{k,\n  author={A, B}, title={T}}",
            [
                "1:10: error: the entry 'k' has no 'year'; add year = {…}, which an @article needs",
                "1:10: error: the entry 'k' has no 'journal'; add journal = {…}, which an @article needs",
            ]
        ),
        (
            "@book{k, title={T}, year=2000, publisher={P}}",
            [
                "1:7: error: the entry 'k' has no 'author' or 'editor'; add author = {…}, which an @book needs"
            ]
        ),
        (
            "@misc{k, author={A, B}, title={T}, year={}}",
            ["1:7: error: the entry 'k' has no 'year'; add year = {…}, which an @misc needs"]
        ),
        (
            "@misc{k, author={A, B}, title={T}, year=1}\n@misc{k, author={A, B}, title={U}, year=2}",
            ["2:7: error: another entry has the key 'k'; it stands at s/refs.bib:1:7"]
        ),
        (
            "@misc{k, author={A, B}, title={T},\n title={U}, year=1}",
            ["2:2: error: the entry 'k' has 'title' twice"]
        ),
        (
            "@misc{k, author={A, B}, title={T}, year=1, journal = jmlr}",
            ["1:54: error: unknown abbreviation 'jmlr'; put the text into braces, or define it with @string"]
        ),
        (
            "@misc{k, author={A, B}, title={T {x}, year=1}",
            ["1:46: error: ',' or '}' is expected behind a value"]
        ),
        (
            "@misc{k, author={A, B}, title={T\n}, year={1\n\n@misc{l, author={A, B}, title={T}, year=1}",
            ["2:9: error: this is not closed; count its braces, or add '}'"]
        ),
        (
            "@misc{, title={T}}",
            ["1:7: error: this entry has no key; write it as in @article{name2018,"]
        ),
        ("@misc k", ["1:7: error: '{' is expected behind '@misc'"]),
        (
            "@misc{k, author={A, B} title={T}}",
            ["1:24: error: ',' or '}' is expected behind a value"]
        ),
        ("@misc{k, title", ["1:15: error: the file ends inside an entry; write it as in title = {A title},"]),
        (
            "@misc{k, author={A, B}, title={\\foo x}, year=1}",
            ["1:31: error: the LaTeX command '\\foo' is not known here; write the character itself"]
        ),
        (
            "@misc{k, author={A, B and }, title={T}, year=1}",
            ["1:17: error: a name is missing here; join names with 'and', as in A, B and C, D"]
        ),
        (
            "@misc{k, author={A, B}, title={T}, year=1, doi={x}}",
            ["1:48: error: 'doi' is 'x'; write it as in doi = {10.1000/182}"]
        ),
        (
            "@misc{k, author={A, B}, title={T}, year=1, url={javascript:x}}",
            ["1:48: error: 'url' is 'javascript:x'; write an address that begins with https://"]
        ),
    ])
    func aMistakeHasItsPlaceAndItsMend(text: String, problems: [String]) {
        #expect(read(text).problems == problems.map { "s/refs.bib:" + $0 })
    }

    @Test func readingGoesOnWithTheNextEntry() {
        let (bibliography, problems) = read(
            "@misc{a, title = oops}\n@misc{b, author={A, B}, title={T}, year=1}\n@misc{c, title}\n")
        #expect(Array(bibliography.keys) == ["b"])
        #expect(problems.count == 2)
    }
}
