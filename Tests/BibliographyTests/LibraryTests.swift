import Testing

@testable import Bibliography
@testable import Diagnostics

/// A file is often a whole library, of which little is cited.
@Suite struct LibraryTests {
    private func read(_ text: String) -> (bibliography: Bibliography, diagnostics: Diagnostics) {
        var diagnostics = Diagnostics()
        let source = SourceText(path: "s/refs.bib", name: "refs.bib", text: text)
        let bibliography = Bibliography(source, &diagnostics)
        return (bibliography, diagnostics)
    }

    @Test(arguments: [
        "@online{k, author={A, B}, title={T}}", "@patent{k, title={T}}", "@misc{k, title={\\foo}}",
        "@misc{k, author={A, B}, title={T}, year=1, doi={x}}", "@misc{k, month=mai}", "@article{k,}",
        "@misc{k, author={A, B}, title={T}, title={U}, year=1}",
        "@misc{k, author={{}}, title={T}, year=1}",
    ])
    func whatAnEntrySaysIsJudgedOnlyWhereItIsCited(entry: String) throws {
        let (bibliography, diagnostics) = read(entry)
        #expect(diagnostics.all == [])
        #expect(try #require(bibliography.problems(of: "k")).isEmpty == false)
    }

    @Test func aMistakeOfSyntaxIsAnErrorInAnyCase() {
        #expect(read("@misc{k, title={T").diagnostics.hasErrors)
    }

    @Test func keysThatStandTwiceAreOneWarningUnlessTheyAreCited() {
        let entry = "author={A, B}, title={T}, year=1}\n"
        let (bibliography, found) = read(
            ["a", "a", "b", "b", "b"].map { "@misc{\($0), \(entry)" }.joined())
        #expect(found.all == [])
        var diagnostics = Diagnostics()
        bibliography.warnOfDuplicates(notCited: ["c"], &diagnostics)
        bibliography.warnOfDuplicates(notCited: ["b"], &diagnostics)
        bibliography.warnOfDuplicates(notCited: ["a", "b"], &diagnostics)
        #expect(
            diagnostics.all.map(\.description) == [
                "s/refs.bib:2:7: warning: 3 entries have the key of another, the first of them 'a'; "
                    + "none is cited; give each a key of its own before one is",
                "s/refs.bib:2:7: warning: another entry has the key 'a'; "
                    + "none is cited; give each a key of its own before one is",
            ])
        #expect(bibliography.problems(of: "b")?.count == 2)
    }

    @Test func aKeyThatNoFileHasIsToldWithTheFilesAndTheNearest() {
        let (empty, full) = (read("").bibliography, read("@misc{one,}").bibliography)
        #expect(
            Bibliography.unknown("k", in: [empty]).message == "refs.bib has no work 'k' (it has no entries)")
        #expect(Bibliography.unknown("on", in: [full]).message == "refs.bib has no work 'on'")
        #expect(Bibliography.unknown("on", in: [full]).mend == "did you mean 'one'?")
        #expect(
            Bibliography.unknown("k", in: [empty, full]).message == "refs.bib and refs.bib have no work 'k'")
    }

    /// Forty doublings of ten characters would be ten terabytes.
    @Test func abbreviationsThatDoubleAreRefused() {
        let doublings = (0..<40).map { _ in "@string{a = a # a}\n" }.joined()
        let problems = readBibliography("@string{a = {0123456789}}\n" + doublings).problems
        #expect(problems.count == 1)
        #expect(
            problems[0].hasSuffix(
                "error: the file's abbreviations stand for more than 10 MB of text; look for an @string that repeats another"
            ))
    }

    @Test func aCommentNeedsNoBraces() {
        #expect(readBibliography("@comment by hand\n@misc{k,}").bibliography.problems(of: "k") != nil)
    }

    @Test func anUnknownCommandIsToldOnceForAText() {
        #expect(mistakes("howpublished={\\foo a \\foo b \\bar}").count == 2)
    }

    @Test func aKeyMayHoldSignsThatNoCitationHas() {
        #expect(Array(readBibliography("@misc{O'Brien&Co*19,}").bibliography.keys) == ["O'Brien&Co*19"])
    }
}
