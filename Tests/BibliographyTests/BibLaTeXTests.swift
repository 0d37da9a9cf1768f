import Testing

@testable import Bibliography
@testable import Diagnostics

/// What BibLaTeX writes where BibTeX has other names.
@Suite struct BibLaTeXTests {
    /// Forms of ISO 8601-2 as the manual of biblatex lists them (2.3.8, Date and Time Specifications).
    @Test(arguments: [
        ("2019", "2019"), ("2019-05", "2019"), ("2019-05-03", "2019"), ("2019-21", "2019"),
        ("2019-05-03T12:00:00Z", "2019"), ("{2019}", "2019"), ("2019/2021", "2019–2021"),
        ("2019-01/2019-03", "2019"), ("2019/", "2019–"), ("2019/..", "2019–"), ("/2019", "–2019"),
        ("../2019-01", "–2019"), ("2019?", "2019?"), ("2019~", "ca. 2019"), ("2019%", "ca. 2019?"),
    ])
    func aDateGivesTheYear(date: String, year: String) {
        let (bibliography, problems) = readBibliography(
            "@online{k, author={A, B}, title={T}, date={\(date)}}")
        #expect(problems == [])
        #expect(bibliography["k"]?.year == year)
    }

    @Test(arguments: [
        "May 2019", "19", "2019-5", "2019-13", "2019-25", "2019-05-32", "2019-05-03x", "2019/2020/2021", "/",
        "../..", "~2019", "20190503",
    ])
    func anyOtherDateIsAnErrorAtItsPlace(date: String) {
        let (bibliography, problems) = readBibliography("@misc{k, author={A, B}, title={T},\ndate={\(date)}}")
        #expect(
            problems == [
                "s/refs.bib:2:6: error: 'date' is '\(date)'; write it as in date = {2019-05-03}, or add year = {…}"
            ])
        #expect(bibliography["k"] == nil)
    }

    @Test func aYearStandsBeforeADate() {
        let (bibliography, problems) = readBibliography(
            "@misc{k, author={A, B}, title={T}, date={soon}, year=2001}")
        #expect(problems == [])
        #expect(bibliography["k"]?.year == "2001")
    }

    @Test func fieldsOfBibLaTeXAreReadUnderTheNamesOfBibTeX() {
        let (bibliography, problems) = readBibliography(
            """
            @article{a, author={A, B}, title={T}, year=1, journaltitle={J}, eprinttype={arxiv}, eprint={1409.1556}}
            @thesis{t, author={A, B}, title={T}, year=1, institution={I}, type={phdthesis}}
            @report{r, author={A, B}, title={T}, year=1, institution={I}}
            """)
        #expect(problems == [])
        #expect(bibliography["a"]?[.journal] == "J")
        #expect(bibliography["a"]?[.archive] == "arxiv")
        #expect(bibliography["t"]?[.school] == "I")
        #expect(bibliography["t"]?[.institution] == nil)
        #expect(bibliography["r"]?[.institution] == "I")
        #expect(bibliography["r"]?[.school] == nil)
    }

    @Test(arguments: ["crossref", "xdata"])
    func whatAnEntryLeavesToAnotherMustBeWrittenIntoIt(field: String) {
        #expect(
            readBibliography("@inproceedings{k, author={A, B}, title={T}, year=1, \(field)={p}}").problems
                == [
                    "s/refs.bib:1:16: error: the entry 'k' has no 'booktitle'; '\(field)' is not read: "
                        + "write the fields of that entry into this one"
                ])
    }
}
