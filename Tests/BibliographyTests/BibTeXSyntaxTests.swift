import Testing

@testable import Bibliography
@testable import Diagnostics

@Suite struct BibTeXSyntaxTests {
    @Test func bracesQuotesNumbersAndPartsJoinedBySignsAreValues() throws {
        let entry = try readEntry(
            "journal = \"A {\"}quoted{\"} \" # {and} # \" braced\", volume = 12, number = {3}, pages = {1--9}"
        )
        #expect(entry[.journal] == "A \"quoted\" and braced")
        #expect(entry[.volume] == "12")
        #expect(entry[.number] == "3")
        #expect(entry[.pages] == "1–9")
        #expect(entry.year == "1999")
    }

    @Test func abbreviationsAndMonthsStandForTheirTexts() throws {
        let (bibliography, problems) = readBibliography(
            """
            @string{jn = "Journal of " # {Neuroscience}}
            @STRING(x = {y})
            @Article{ k ,
              Author = {A, B}, Title = {T}, Year = {2000}, JOURNAL = JN # ", " # Jan,
            }
            """)
        #expect(problems.isEmpty)
        #expect(bibliography["k"]?[.journal] == "Journal of Neuroscience, Jan.")
    }

    /// The macros of abbrv.bst.
    @Test func monthsAreAbbreviatedAsBibTeXDoes() throws {
        let months = "jan feb mar apr may jun jul aug sep oct nov dec"
        let joined = months.split(separator: " ").joined(separator: " # { } # ")
        #expect(
            try readEntry("howpublished = \(joined)")[.howpublished]
                == "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.")
    }

    @Test func anAbbreviationMayBeDefinedAnew() throws {
        let (bibliography, _) = readBibliography(
            "@string{jan = {January}, j = {A}}\n@string{j = {B}}\n"
                + "@misc{k, author={A, B}, title={T}, year=1, journal = j # jan}")
        #expect(bibliography["k"]?[.journal] == "BJanuary")
    }

    @Test func commentsPreamblesAndTextBetweenEntriesArePassedOver() {
        let (bibliography, problems) = readBibliography(
            "Exported by hand.\n@comment{ @misc{no, title={x}} }\n@preamble{\"\\foo\"}\n% 100 %\n"
                + "@comment(@misc{no, title={x}})\n@misc(yes, author={A, B}, title={T}, year={2000})")
        #expect(problems.isEmpty)
        #expect(Array(bibliography.keys) == ["yes"])
    }

    @Test func aKeyMayHoldTheSignsThatReferenceManagersWrite() {
        let (bibliography, problems) = readBibliography(
            "@misc{DBLP:conf/nips/A-B_19+c.d , author={A, B}, title={T}, year={2000}}")
        #expect(problems.isEmpty)
        #expect(Array(bibliography.keys) == ["DBLP:conf/nips/A-B_19+c.d"])
    }

    @Test func namesOfTypesAndFieldsAreReadInSmallLetters() throws {
        #expect(try readEntry("HowPublished = {Here}", type: "MISC")[.howpublished] == "Here")
    }

    @Test func whiteSpaceCollapses() throws {
        #expect(try readEntry("howpublished = {  on\n\t the   web }")[.howpublished] == "on the web")
    }

    @Test func anEscapedBraceNeedsNoPair() throws {
        #expect(try readEntry("howpublished = {a \\{ b}, note = {\\\\}")[.howpublished] == "a { b")
    }

    @Test func anAtSignInsideALineIsText() throws {
        #expect(try readEntry("howpublished = {me@example.org}")[.howpublished] == "me@example.org")
    }
}
