import Testing

@testable import Bibliography
@testable import Diagnostics

@Suite struct EntryTypeTests {
    /// An entry of that type with an author, an editor, a title and a year; what else it needs is missing.
    private func missing(_ type: String, without absent: String = "") -> [String] {
        let fields = ["author = {A, B}", "editor = {C, D}", "title = {T}", "year = 1999"]
        let present = fields.filter { absent.isEmpty || !$0.hasPrefix(absent) }.joined(separator: ", ")
        let (bibliography, problems) = readBibliography("@\(type){k, \(present)}")
        #expect((bibliography["k"] == nil) == !problems.isEmpty)
        return problems
    }

    private func message(_ type: String, _ field: String) -> String {
        "s/refs.bib:1:\(type.count + 3): error: the entry 'k' has no '\(field)'; "
            + "add \(field) = {…}, which an @\(type) needs"
    }

    /// BibTeX's own rules (btxdoc.tex, 3.1), but that every type needs an author and a year.
    @Test(arguments: [
        ("article", ["journal"]), ("book", ["publisher"]), ("inbook", ["publisher"]),
        ("inproceedings", ["booktitle"]), ("conference", ["booktitle"]),
        ("incollection", ["booktitle", "publisher"]), ("proceedings", []), ("phdthesis", ["school"]),
        ("mastersthesis", ["school"]), ("techreport", ["institution"]), ("unpublished", []), ("misc", []),
        ("online", []), ("software", []), ("dataset", []), ("manual", []),
    ])
    func aTypeNeedsItsFields(type: String, fields: [String]) {
        #expect(missing(type) == fields.map { message(type, $0) })
    }

    @Test func everyTypeNeedsATitleAndAYear() {
        for type in ["misc", "online", "proceedings"] {
            #expect(missing(type, without: "title") == [message(type, "title")])
            #expect(missing(type, without: "year") == [message(type, "year")])
        }
    }

    @Test func anEditorWillDoForABookOrProceedings() {
        #expect(missing("proceedings", without: "author") == [])
        #expect(missing("book", without: "author") == [message("book", "publisher")])
        #expect(missing("inbook", without: "author") == [message("inbook", "publisher")])
        #expect(missing("misc", without: "author") == [message("misc", "author")])
    }

    @Test func withoutAuthorAndEditorEitherIsAskedFor() {
        #expect(
            readBibliography("@book{k, title={T}, year=2000, publisher={P}}").problems == [
                "s/refs.bib:1:7: error: the entry 'k' has no 'author' or 'editor'; "
                    + "add author = {…}, which an @book needs"
            ])
    }

    @Test func anUnknownTypeSuggestsTheNearestKnownOne() {
        #expect(
            readBibliography("\n @artcle{k, title={T}}").problems == [
                "s/refs.bib:2:2: error: unknown entry type '@artcle'; did you mean 'article'?"
            ])
    }

    @Test func anEmptyFieldIsNoField() {
        #expect(
            readBibliography("@misc{k, author={A, B}, title={T}, year={ }}").problems
                == [message("misc", "year")])
    }

    @Test func aFieldThatStandsTwiceIsAnErrorAtTheSecondAndTheFirstIsTaken() {
        let (bibliography, problems) = readBibliography(
            "@misc{k, author={A, B}, title={T},\n title={U}, year=1}")
        #expect(problems == ["s/refs.bib:2:2: error: the entry 'k' has 'title' twice"])
        #expect(bibliography["k"]?.title == "T")
    }

    @Test func anEntryStandsWhereItsKeyDoes() throws {
        #expect(
            try readEntry("note = {N}").position
                == Position(file: "s/refs.bib", line: 1, column: 7).spanning("k"))
    }
}
