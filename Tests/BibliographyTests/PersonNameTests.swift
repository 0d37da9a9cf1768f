import Testing

@testable import Bibliography
@testable import Diagnostics

@Suite struct PersonNameTests {
    private func authors(_ latex: String) -> (entry: BibliographyEntry?, problems: [String]) {
        let (bibliography, problems) = readBibliography(
            "@misc{k, author = {\(latex)}, title = {T}, year = 1999}")
        return (bibliography["k"], problems)
    }

    @Test(arguments: [
        ("Last, First M.", "Last", "First M."), ("First M. Last", "Last", "First M."),
        ("De Valois, Russell L.", "De Valois", "Russell L."),
        ("Ludwig van Beethoven", "van Beethoven", "Ludwig"),
        ("Charles Louis de la Vall{\\'e}e Poussin", "de la Vallée Poussin", "Charles Louis"),
        ("King, Jr., Martin Luther", "King, Jr.", "Martin Luther"),
        ("{Open Science and Data Group}", "Open Science and Data Group", nil), ("Plato", "Plato", nil),
        ("Fei-Fei, Li", "Fei-Fei", "Li"), ("bell hooks", "bell hooks", nil),
        ("Gloria hooks", "hooks", "Gloria"),
        ("Last,  First", "Last", "First"), ("{Smith, Inc.}", "Smith, Inc.", nil), ("Last,", "Last", nil),
    ])
    func aNameIsFamilyAndGiven(latex: String, family: String, given: String?) throws {
        let entry = try #require(authors(latex).entry)
        #expect(entry.authors.map(\.family) == [family])
        #expect(entry.authors.map(\.given) == [given])
    }

    @Test func namesAreJoinedByAndAndOthersMeansThatThereAreMore() throws {
        let (read, problems) = authors("A, B and C D\n   and {E and F} and others")
        let entry = try #require(read)
        #expect(problems == [])
        #expect(entry.authors.map(\.family) == ["A", "D", "E and F"])
        #expect(entry.hasMoreAuthors)
        #expect(!entry.hasMoreEditors)
    }

    @Test func othersIsANameUnlessItIsTheLast() throws {
        let entry = try #require(authors("others and B, C").entry)
        #expect(entry.authors.map(\.family) == ["others", "B"])
        #expect(!entry.hasMoreAuthors)
    }

    @Test(arguments: ["A, B and ", "and A, B", "A, B and and C, D"])
    func anAndWithoutANameIsAnError(latex: String) {
        #expect(
            authors(latex).problems == [
                "s/refs.bib:1:19: error: a name is missing here; join names with 'and', as in A, B and C, D"
            ])
    }

    @Test func editorsAreNotAuthors() throws {
        let (bibliography, problems) = readBibliography(
            "@book{k, editor = {E, F and others}, title = {T}, year = 1999, publisher = {P}}\n"
                + "@book{l, author = {A, B and others}, editor = {G, H}, title = {T}, year = 1, publisher = {P}}"
        )
        #expect(problems == [])
        let edited = try #require(bibliography["k"])
        #expect(edited.authors == [])
        #expect(edited.editors.map(\.family) == ["E"])
        #expect(edited.hasMoreEditors && !edited.hasMoreAuthors)
        let both = try #require(bibliography["l"])
        #expect(both.authors.map(\.family) == ["A"])
        #expect(both.editors.map(\.family) == ["G"])
        #expect(both.hasMoreAuthors && !both.hasMoreEditors)
    }
}
