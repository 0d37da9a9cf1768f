import Testing

/// GitHub's alerts, quotes whose first line says how much they matter.
struct AlertTests {
    @Test(arguments: ["NOTE", "Tip", "important", "WARNING", "CAUTION"])
    func anAlertIsAnAsideWithItsTitle(word: String) {
        let page = RenderedNarrative(body: "> [!\(word)]\n> a *b*\n>\n> c")
        let name = word.lowercased()
        #expect(
            page.body == """
                <aside class="alert alert-\(name)" role="note">
                <p class="alert-title">\(name.prefix(1).uppercased())\(name.dropFirst())</p>
                <p>a <em>b</em></p>
                <p>c</p>
                </aside>

                """)
        #expect(page.messages == [])
    }

    @Test(arguments: [
        ("> [!FOO]\n> a", "4:1: warning: '[!FOO]' is no alert, and is shown as text"),
        ("> [!NOT]\n> a", "4:1: warning: '[!NOT]' is no alert, and is shown as text; did you mean 'NOTE'?"),
        (
            "> [!NOTE] a",
            "4:1: warning: '[!NOTE]' is shown as text; an alert stands alone on the first line of its quote"
        ),
        ("> [!NOTE]", "4:1: warning: '[!NOTE]' is shown as text; an alert has text below it"),
        (
            "> > [!NOTE]\n> > a",
            "4:3: warning: '[!NOTE]' is shown as text; an alert stands in no list and no other quote"
        ),
        (
            "- > [!NOTE]\n  > a",
            "4:3: warning: '[!NOTE]' is shown as text; an alert stands in no list and no other quote"
        ),
    ])
    func aQuoteThatIsNearlyAnAlertIsToldOf(markdown: String, message: String) {
        let page = RenderedNarrative(body: markdown)
        #expect(page.messages == ["content/page.md:" + message])
        #expect(page.body.contains("<blockquote>"))
    }

    @Test(arguments: ["> a\n> [!NOTE]\n> b", "> [NOTE]\n> b", "> [!1]\n> b", "[!NOTE]\nb"])
    func anyOtherQuoteStaysOne(markdown: String) {
        let page = RenderedNarrative(body: markdown)
        #expect(page.messages == [])
        #expect(!page.body.contains("<aside"))
    }
}
