import Testing

/// What GitHub-flavoured Markdown becomes; the samples follow the GFM specification's sections.
struct MarkdownTests {
    @Test(arguments: [
        ("a *b* **c** ~~d~~", "<p>a <em>b</em> <strong>c</strong> <del>d</del></p>\n"),
        ("a  \nb\nc", "<p>a<br>\nb\nc</p>\n"),
        ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
        ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
        ("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n"),
        ("- a\n  - b", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
        ("---", "<hr>\n"),
        (
            "```swift\nlet a = 1 < 2\n```",
            "<pre><code class=\"language-swift\">let a = 1 &lt; 2\n</code></pre>\n"
        ),
        ("    code", "<pre><code>code\n</code></pre>\n"),
        ("&lt;b&gt; &amp;amp; \\*", "<p>&lt;b&gt; &amp;amp; *</p>\n"),
        ("don't -- \"quote\"", "<p>don't -- &quot;quote&quot;</p>\n"),
        ("www.example.org", "<p><a href=\"http://www.example.org\">www.example.org</a></p>\n"),
        ("<a@example.org>", "<p><a href=\"mailto:a@example.org\">a@example.org</a></p>\n"),
    ])
    func blocksAndSpansBecomeHTML(markdown: String, html: String) {
        let page = RenderedNarrative(body: markdown)
        #expect(page.body == html)
        #expect(page.messages == [])
    }

    @Test func aTaskIsACheckboxThatSaysItsState() {
        #expect(
            RenderedNarrative(body: "- [x] a").body
                == "<ul class=\"tasks\">\n<li><input type=\"checkbox\" disabled checked aria-label=\"done\"> a</li>\n</ul>\n"
        )
    }

    @Test func aTableScrollsInItsOwnContainerAndAlignsItsColumns() {
        let page = RenderedNarrative(body: "| a | b | c |\n|:--|--:|---|\n| 1 | 2 | 3 |")
        #expect(
            page.body.hasPrefix(
                "<div class=\"scroll\" role=\"region\" aria-label=\"Table 1\" tabindex=\"0\"><table><thead><tr>"
                    + "<th scope=\"col\" class=\"left\">a</th><th scope=\"col\" class=\"right\">b</th><th scope=\"col\">c</th>"
            ))
    }

    @Test func aTableOfTwoColumnsWrapsAndIsNoTabStop() {
        let page = RenderedNarrative(body: "| a | b |\n|---|---|\n| 1 | 2 |")
        #expect(page.body.hasPrefix("<div class=\"scroll narrow\"><table>"))
    }

    @Test func footnotesAreNumberedByFirstReferenceAndLeadBack() {
        let page = RenderedNarrative(body: "A[^b] and[^a] and[^b].\n\n[^a]: First.\n[^b]: Second.")
        #expect(
            page.body.contains("A<sup><a href=\"#note.1\" id=\"ref.1.1\" role=\"doc-noteref\">1</a></sup>"))
        #expect(page.body.contains("<li id=\"note.1\"><p>Second.<a class=\"back\" href=\"#ref.1.1\""))
        #expect(page.body.contains("href=\"#ref.1.2\""))
        #expect(page.messages == [])
    }

    @Test func anUndefinedFootnoteIsAnError() {
        #expect(
            RenderedNarrative(body: "Text[^a].").messages == [
                "content/page.md:4:5: error: the footnote '[^a]' is not defined; add a line that begins with '[^a]:'"
            ])
    }

    @Test func headingsGetGitHubsAddressesOnceEach() {
        let page = RenderedNarrative(body: "## What’s *new*, V1?\n\n## Same\n\n## Same\n\n## !")
        for id in ["whats-new-v1", "same", "same-1", "section"] {
            #expect(page.body.contains("<h2 id=\"\(id)\">"), "\(id)")
        }
        #expect(
            page.body.contains(
                "<a class=\"anchor\" href=\"#same-1\" aria-label=\"Link to this section\">#</a></h2>"))
    }

    @Test func aHeadingLeavesItsAddressToTheFigureOfThatId() {
        let page = RenderedNarrative(
            body: "## Coverage\n\n```figure density\nid: coverage\n```", figures: [.sample("coverage")])
        #expect(page.body.contains("<h2 id=\"coverage-1\">"))
        #expect(page.body.contains("<figure id=\"coverage\""))
    }

    @Test func aHeadingThatSkipsALevelIsAnError() {
        #expect(
            RenderedNarrative(body: "## A\n\n#### B").messages == [
                "content/page.md:6:1: error: this heading of level 4 follows one of level 2; use level 3: ###"
            ])
    }
}
