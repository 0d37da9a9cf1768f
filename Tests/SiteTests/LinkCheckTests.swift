import Testing

@testable import Diagnostics
@testable import Site

@Suite struct LinkCheckTests {
    @Test func linksToPagesAnchorsAndFilesThatExistAreFine() {
        #expect(
            faults([
                "index.html":
                    ##"<h1 id="top">A</h1><a href="models/x.html#score">x</a> <a href="#top">up</a>"##,
                "models/x.html":
                    #"<p id="score"><a href="../index.html">home</a><img src="../figures/a.svg" alt="">"#,
                "figures/a.svg": #"<svg><clipPath id="clip"/><g clip-path="url(#clip)"/></svg>"#,
            ]) == [])
    }

    @Test(arguments: [
        (
            #"<a href="modles.html">x</a>"#,
            "1:10: error: the site has no 'modles.html'; did you mean 'models.html'?"
        ),
        (
            #"<a href="models.html#scoer">x</a>"#,
            "1:10: error: 'models.html' has nothing with the id 'scoer'; did you mean 'score'?"
        ),
        (
            #"<a href="../x.html">x</a>"#,
            "1:10: error: '../x.html' leads out of the site's folder; write a path that is relative to this page"
        ),
        (
            #"<a href="/x.html">x</a>"#,
            "1:10: error: '/x.html' leads out of the site's folder; write a path that is relative to this page"
        ),
        (
            #"<img src="https://example.org/a.png">"#,
            "1:11: error: this loads 'https://example.org/a.png' from another host"
        ),
        (
            "é\n<p aria-labelledby=\"here gone\" id=\"here\">",
            "2:21: error: 'index.html' has nothing with the id 'gone'"
        ),
        (#"<i id="a"></i><i id="a"></i>"#, "1:22: error: the id 'a' stands twice on this page"),
        (#"<p onclick="x()">"#, "1:4: error: the site's security policy forbids 'onclick'"),
        ("1 < 2", "1:3: error: this '<' opens no tag"),
        ("<p class=a>", "1:4: error: the value of this attribute does not stand in double quotes"),
        ("<p", "1:1: error: this tag is not closed, or holds something that is no attribute"),
        ("<!-- ", "1:1: error: this comment is not closed"),
    ])
    func aFaultIsReportedWhereItStands(_ page: String, _ message: String) {
        #expect(
            faults(["index.html": page, "models.html": #"<p id="score">"#]) == ["index.html:" + message])
    }

    @Test func scriptsCommentsAndDeclarationsHoldNoTags() {
        #expect(
            faults([
                "index.html":
                    #"<!DOCTYPE html><!-- <a href="no.html"> --><script>if (a < b) "<a href='no'>"</script><style>a > b {}</style>"#
            ]) == [])
    }

    @Test func linksToOtherHostsAndProgramsAreNotFollowed() {
        #expect(
            faults(["index.html": #"<a href="https://doi.org/10.1/x#y">a</a><a href="mailto:a@b.org">b</a>"#])
                == [])
    }

    @Test func encodedPathsAndAnchorsAreDecoded() {
        #expect(
            faults([
                "index.html": #"<a href="models/a%20b.html#%C3%BC">x</a><a href="c&amp;d.html">y</a>"#,
                "models/a b.html": #"<p id="ü">"#, "c&d.html": "",
            ]) == [])
    }

    private func faults(_ files: [String: String]) -> [String] {
        var diagnostics = Diagnostics()
        checkLinks(of: plan(files), &diagnostics)
        return diagnostics.sorted.map(\.description)
    }
}
