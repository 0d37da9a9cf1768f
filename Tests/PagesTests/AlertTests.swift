import Testing

@testable import Diagnostics

/// GitHub's alerts, and the quotes that are none.
struct AlertTests {
    @Test(arguments: [
        ("NOTE", "Note"), ("Tip", "Tip"), ("important", "Important"), ("WARNING", "Warning"),
        ("Caution", "Caution"),
    ])
    func aWordInBracketsMakesAnAside(word: String, title: String) {
        let page = RenderedNarrative(body: "> [!\(word)]  \n> Mind *this*.")
        #expect(
            page.body
                == "<aside class=\"alert \(title.lowercased())\" role=\"note\">\n<p class=\"kind\">\(title)</p>\n"
                + "<p>Mind <em>this</em>.</p>\n</aside>\n")
        #expect(page.messages == [])
    }

    @Test func itsTextMayBeOtherBlocks() {
        let page = RenderedNarrative(body: "> [!NOTE]\n>\n> - a")
        #expect(page.body.contains("<p class=\"kind\">Note</p>\n<ul>\n<li>a</li>\n</ul>\n</aside>"))
    }

    @Test(arguments: [
        (
            "> [!NOTES]\n> x",
            "4:3: warning: '[!NOTES]' is no alert, so that it is shown as a quote; did you mean 'NOTE'?"
        ),
        (
            "> [!FOO]\n> x",
            "4:3: warning: '[!FOO]' is no alert, so that it is shown as a quote; "
                + "write one of NOTE, TIP, IMPORTANT, WARNING, CAUTION, or '\\[!FOO]' for the text"
        ),
        (
            "> [!TIP] x",
            "4:3: warning: '[!TIP]' is shown as a quote; put it alone on the first line of the quote"
        ),
        (
            "> [!TIP]",
            "4:3: warning: '[!TIP]' is shown as a quote; write its text on the next line, behind '> '"
        ),
        (
            "- > [!TIP]\n  > x",
            "4:5: warning: '[!TIP]' is shown as a quote; an alert stands in no list, note or other quote"
        ),
    ])
    func whatResemblesOneIsAQuoteWithAWarning(markdown: String, message: String) {
        let page = RenderedNarrative(body: markdown)
        #expect(page.body.contains("<blockquote>\n<p>[!"))
        #expect(page.messages == ["content/page.md:" + message])
    }

    @Test(arguments: ["> \\[!NOTE]\n> x", "> a [!NOTE]", "> a\n> [!NOTE]"])
    func whatDoesNotBeginAQuoteIsText(markdown: String) {
        let page = RenderedNarrative(body: markdown)
        #expect(page.body.contains("[!NOTE]"))
        #expect(page.messages == [])
    }
}
