import Testing

@testable import Bibliography
@testable import Diagnostics

/// The fields whose texts have rules of their own: DOI, address, pages, archive.
@Suite struct EntryFieldTests {
    @Test(arguments: [
        "10.1000/a_b", "https://doi.org/10.1000/a_b", "http://doi.org/10.1000/a_b",
        "http://dx.doi.org/10.1000/a\\_b", "doi:10.1000/a_b",
    ])
    func aDOIStandsWithoutItsAddress(doi: String) throws {
        #expect(try readEntry("doi = {\(doi)}")[.doi] == "10.1000/a_b")
    }

    @Test(arguments: ["x", "10.1000", "10.1000/a b", "11.1000/a"])
    func whatHasNoPrefixAndSuffixIsNoDOI(doi: String) {
        #expect(
            mistakes("doi={\(doi)}") == ["2:5: error: 'doi' is '\(doi)'; write it as in doi = {10.1000/182}"])
    }

    @Test(arguments: ["https://example.org/~a/b--c?d=1&e=2", "http://example.org/"])
    func anAddressKeepsItsTildesAndHyphens(address: String) throws {
        #expect(try readEntry("url = {\(address)}")[.url] == address)
    }

    @Test func backslashesAndBracesOfAnAddressAreLaTeXs() throws {
        #expect(
            try readEntry("url = {https://example.org/a\\_b\\%20{C}}")[.url] == "https://example.org/a_b%20C")
    }

    @Test(arguments: ["javascript:x", "example.org", "https://example.org/a b"])
    func whatABrowserWouldNotOpenIsNoAddress(url: String) {
        #expect(
            mistakes("url={\(url)}") == [
                "2:5: error: 'url' is '\(url)'; write an address that begins with https://"
            ])
    }

    @Test(arguments: [
        ("1-9", "1–9"), ("1--9", "1–9"), ("e1-e9", "e1–e9"), ("12", "12"), ("S-1", "S-1"), ("1-2-3", "1-2-3"),
        ("in-press", "in-press"),
    ])
    func twoNumbersWithAHyphenAreARangeOfPages(pages: String, expected: String) throws {
        #expect(try readEntry("pages = {\(pages)}")[.pages] == expected)
    }

    @Test func theArchiveOfAPreprintIsItsArchivePrefix() throws {
        let entry = try readEntry("archivePrefix = {arXiv}, eprint = {1409.1556}")
        #expect(entry[.archive] == "arXiv")
        #expect(entry[.eprint] == "1409.1556")
    }

    @Test func titleAndYearAreTexts() throws {
        let entry = try readEntry("note = {N}")
        #expect(entry.title == "T")
        #expect(entry.year == "1999")
        #expect(entry[.journal] == nil)
    }
}
