import Testing

@testable import Pages

struct CitationTests {
    private static let bibliography = """
        @article{one2001, author = {Öne, Ann-Marie B.}, title = {First}, journal = {J}, year = 2001,
          volume = 3, number = 4, pages = {5--6}, doi = {10.1000/a<b}}
        @book{two2002, author = {Two, Ann and Too, Bob}, title = {Second?}, publisher = {P}, year = 2002}
        @misc{three2003, author = {Three, A. and B, B. and C, C.}, title = {Zeta}, year = 2003}
        @misc{other2003, author = {Three, A. and D, D. and E, E.}, title = {Alpha}, year = 2003}
        @proceedings{ed2004, editor = {Ed, I. and Tor, J.}, title = {Papers}, year = 2004}
        @misc{arx, author = {Arx, I. and others}, title = {Print}, year = 2005, eprint = {1.2}, archiveprefix = {arXiv}}
        """

    private func page(_ text: String, others: KeyValuePairs<String, String> = [:]) -> RenderedNarrative {
        RenderedNarrative(
            ["page.md": "---\ntitle: T\n---\n\(text)"], bibliography: Self.bibliography,
            otherBibliographies: others)
    }

    /// The first paragraph without its tags.
    private func words(_ text: String) -> String {
        String(page(text).body.prefix { $0 != "\n" }).replacing(#/<[^>]*>/#, with: "")
    }

    @Test(arguments: [
        ("[@one2001]", "(Öne, 2001)"), ("@one2001 says", "Öne (2001) says"),
        ("so @one2001.", "so Öne (2001)."),
        ("[@one2001; @two2002]", "(Öne, 2001; Two &amp; Too, 2002)"), ("@two2002", "Two and Too (2002)"),
        ("[@one2001, p. 3; see @two2002, ch. 1]", "(Öne, 2001, p. 3; see Two &amp; Too, 2002, ch. 1)"),
        // The same authors and year: letters in the order of the list, the same on every page.
        ("[@three2003]", "(Three et al., 2003a)"), ("[@other2003]", "(Three et al., 2003b)"),
        ("[@ed2004]", "(Ed &amp; Tor, 2004)"), ("(@arx)", "(Arx et al. (2005))"),
        ("*[@one2001]*", "(Öne, 2001)"), ("“@one2001”", "“Öne (2001)”"), ("—@one2001", "—Öne (2001)"),
    ])
    func aCitationIsAuthorAndYear(text: String, words: String) {
        #expect(self.words(text) == words)
        #expect(page(text).messages == [])
    }

    @Test func aCitationMayGoOverALinesEnd() {
        let page = page("Text [@one2001;\n@two2002] more")
        #expect(page.body.contains("; <a href=\"#cite.two2002\""))
        #expect(page.messages == [])
    }

    @Test(arguments: [
        "me@example.org", "`@one2001`", "https://example.org/@one2001", "a@b",
        "[text @one2001](https://example.org)",
        "![@one2001](a.png)", "[x]", "@", "[a@b; c@d]", "@-x",
    ])
    func anAddressOrCodeIsNoCitation(text: String) {
        let page = page(text)
        #expect(!page.body.contains("doc-biblioref"))
        #expect(!page.body.contains("References"))
        #expect(page.messages == [])
    }

    @Test func thePageListsWhatItCitesByAuthorAndYearWithWaysThereAndBack() {
        let page = page("[@two2002; @one2001] @one2001 @arx @ed2004")
        let list = page.body.drop { $0 != "\n" }
        #expect(
            list == """

                <section class="references" role="doc-bibliography" aria-labelledby="references">
                <h2 id="references">References</h2>
                <ul>
                <li id="cite.arx">Arx, I., et al. (2005). <em>Print</em>. arXiv:1.2. \
                <a class="bare" href="https://arxiv.org/abs/1.2">https://arxiv.org/abs/1.2</a>\
                <a class="back" href="#cited.1.arx" role="doc-backlink" aria-label="Back to citation 1 of Arx et al., 2005">↩</a></li>
                <li id="cite.ed2004">Ed, I., &amp; Tor, J. (Eds.) (2004). <em>Papers</em>.\
                <a class="back" href="#cited.1.ed2004" role="doc-backlink" aria-label="Back to citation 1 of Ed and Tor, 2004">↩</a></li>
                <li id="cite.one2001">Öne, A.-M. B. (2001). First. <em>J</em>, <em>3</em>(4), 5–6. \
                <a class="bare" href="https://doi.org/10.1000/a%3Cb">https://doi.org/10.1000/a&lt;b</a>\
                <a class="back" href="#cited.1.one2001" role="doc-backlink" aria-label="Back to citation 1 of Öne, 2001">↩</a>\
                <a class="back" href="#cited.2.one2001" role="doc-backlink" aria-label="Back to citation 2 of Öne, 2001">↩</a></li>
                <li id="cite.two2002">Two, A., &amp; Too, B. (2002). <em>Second?</em> P.\
                <a class="back" href="#cited.1.two2002" role="doc-backlink" aria-label="Back to citation 1 of Two and Too, 2002">↩</a></li>
                </ul></section>

                """)
    }

    /// APA 7, section 9.8: up to twenty names are all written; of more the first nineteen, an ellipsis and the last.
    @Test(arguments: [
        (20, "S, X., & T, X. (2020)"), (21, "R, X., S, X., … U, X. (2020)"),
        (22, "R, X., S, X., … V, X. (2020)"),
    ])
    func ofMoreThanTwentyNamesNineteenAndTheLastAreWritten(count: Int, end: String) {
        let letters = "ABCDEFGHIJKLMNOPQRSTUV".prefix(count)
        let authors = letters.map { "\($0), X." }.joined(separator: " and ")
        let page = RenderedNarrative(
            ["page.md": "---\ntitle: T\n---\n@many"],
            bibliography: "@misc{many, author = {\(authors)}, title = {T}, year = 2020}")
        let entry = page.body.split(separator: "<li id=\"cite.many\">").last?.prefix { $0 != "<" } ?? ""
        let names = letters.prefix(17).map { "\($0), X." }.joined(separator: ", ")
        #expect(entry.replacing("&amp;", with: "&").hasPrefix(names + (count > 20 ? ", " : ", R, X., ")))
        #expect(entry.replacing("&amp;", with: "&").contains(end), "\(entry)")
    }

    @Test func aFootnoteCitesLikeTheText() {
        let page = page("Text.[^1]\n\n[^1]: See @one2001.")
        #expect(page.body.contains("<li id=\"cite.one2001\">"))
    }

    @Test(arguments: [
        ("text [@two2001]", "4:7: error: refs.bib has no work 'two2001'; did you mean 'two2002'?"),
        (
            "text @qqqqqqqqq",
            "4:6: error: refs.bib has no work 'qqqqqqqqq'; put it into backquotes if it is no citation"
        ),
        (
            "[@one2001; p. 3]",
            "4:12: error: 'p. 3' cites no work; write a key between semicolons, as in [@one; @two, p. 3]"
        ),
    ])
    func aMistakeHasItsPlaceAndItsMend(text: String, message: String) {
        #expect(page(text).messages == ["content/page.md:" + message])
    }

    /// Of APA 7, 9.5 and 9.19: a reference's parts end in one full stop, and none follows `?` or `!`.
    @Test(arguments: [
        ("@article{k, title={T?}, journal={Proc. Nowhere.}", "T? Proc. Nowhere."),
        ("@article{k, title={T.}, journal={Acta}, pages={1--9.}", "T. Acta, 1–9."),
        ("@article{k, title={T!}, journal={Acta}, volume={2}, number={{}}", "T! Acta, 2."),
        ("@inproceedings{k, title={T}, booktitle={Proc. Y.}, publisher={P Inc.}", "T. In Proc. Y. P Inc."),
        ("@inproceedings{k, title={T}, booktitle={Proc. Y.}, pages={3}", "T. In Proc. Y. (p. 3)."),
        ("@misc{k, title={Is it ``so?\'\'}, howpublished={Web.}", "Is it “so?” Web."),
        ("@book{k, title={T…}, publisher={P}, edition={2nd ed.}", "T… (2nd ed.). P."),
        ("@thesis{k, title={T}, type={mathesis}, institution={U}", "T (Master’s thesis). U."),
        (
            "@misc{k, title={T}, eprinttype={arxiv}, eprint={1409.1556}",
            "T. arXiv:1409.1556. https://arxiv.org/abs/1409.1556"
        ),
    ])
    func aPartOfAReferenceEndsInOneFullStop(entry: String, text: String) throws {
        let page = RenderedNarrative(
            ["page.md": "---\ntitle: T\n---\n@k"], bibliography: entry + ", author={B, A}, year=2000}")
        #expect(page.messages == [])
        let item = try #require(page.body.firstMatch(of: #/<li id="cite.k">(.*?)<a class="back"/#))
        #expect(item.output.1.replacing(#/<[^>]*>/#, with: "") == "B, A. (2000). " + text)
    }

    @Test func whatIsWrongWithACitedWorkIsToldAtItsEntry() {
        let page = RenderedNarrative(
            ["page.md": "---\ntitle: T\n---\n@k [@k; @l]"],
            bibliography: "@misc{k, author={A, B}, title={T}}\n@misc{l, author={A, B}, title={T}, year=1}")
        #expect(
            page.messages == [
                "content/refs.bib:1:7: error: the entry 'k' has no 'year'; add year = {…}, which an @misc needs"
            ])
    }

    @Test func anEmptyBibliographyIsNotNone() {
        let page = RenderedNarrative(["page.md": "---\ntitle: T\n---\n@k"], bibliography: "")
        #expect(
            page.messages == [
                "content/page.md:4:1: error: refs.bib has no work 'k' (it has no entries); "
                    + "put it into backquotes if it is no citation"
            ])
    }

    @Test func citingWithoutABibliographyIsAnError() {
        #expect(
            RenderedNarrative(body: "See @one2001").messages == [
                "content/page.md:4:5: error: '@one2001' cites a work, and the study has no bibliography; "
                    + "name a BibTeX file as 'bibliography:' in study.yaml"
            ])
    }

    @Test func aPageMayNameItsOwnBibliographyWhoseEntriesComeFirst() {
        let own =
            "@misc{own, author = {Own, A}, title = {T}, year = 1}\n@misc{arx, author = {New, A}, title = {T}, year = 2}"
        let page = RenderedNarrative(
            ["page.md": "---\ntitle: T\nbibliography: own.bib\n---\n@own @arx @one2001"],
            bibliography: Self.bibliography, otherBibliographies: ["own.bib": own])
        #expect(page.messages == [])
        #expect(page.body.contains(">New (2)</a>"))
    }

    @Test func aBibliographyThatDoesNotExistIsAnErrorWhereItIsNamed() {
        let page = RenderedNarrative(
            ["page.md": "---\ntitle: T\nbibliography: onw.bib\n---\nText"],
            otherBibliographies: ["own.bib": ""])
        #expect(
            page.messages == [
                "content/page.md:3:15: error: there is no BibTeX file 'onw.bib' beside study.yaml; did you mean 'own.bib'?"
            ])
    }
}
