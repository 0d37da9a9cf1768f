import Testing

@testable import Diagnostics
@testable import Markup
@testable import Pages

/// What a page must not let through, whatever its author writes.
struct HostileMarkdownTests {
    @Test(arguments: [
        ("<script>alert(1)</script>", "4:1"), ("a <b>c", "4:3"), ("> <div onclick=x>", "4:3"),
        ("<!-- a --> <script>", "4:1"), ("- a\n\n  <style>*{}</style>", "6:3"),
    ])
    func rawHTMLIsAnErrorWithItsPlace(markdown: String, place: String) {
        let page = RenderedNarrative(body: markdown)
        #expect(
            page.messages == [
                "content/page.md:\(place): error: raw HTML is not passed through; "
                    + "write Markdown, or put the text into backquotes to show it as it is"
            ])
        #expect(
            !page.body.contains("<script") && !page.body.contains("<b>")
                && !page.body.contains("<div onclick"))
    }

    @Test func anEntityThatMeansAControlCharacterIsAnError() {
        let page = RenderedNarrative(body: "a\n\nb &#27;[31m c")
        #expect(
            page.messages.contains {
                $0.hasPrefix("content/page.md:6:")
                    && $0.contains("an entity of this text means the control character U+001B")
            }, "\(page.messages)")
    }

    @Test func aCommentIsLeftOutInSilence() {
        let page = RenderedNarrative(body: "a\n\n<!-- to do:\n<b> -->\n\nb <!-- here --> c")
        #expect(page.body == "<p>a</p>\n<p>b  c</p>\n")
        #expect(page.messages == [])
    }

    @Test(arguments: [
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](javascript&#58;alert(1))",
        "[x](<java&#10;script:alert(1)>)", "[x](vbscript:x)", "[x](data:text/html,x)",
        "[x](file:///etc/passwd)",
        "[x](//example.org)", "[x](/root.html)", "[x](\\\\example.org)", "[x](<&#1;javascript:x>)",
        "[x](../../up.html)",
    ])
    func aLinkThatLeadsAstrayIsAnErrorAndWritesNoAddress(markdown: String) {
        let page = RenderedNarrative(body: markdown)
        #expect(page.diagnostics.errorCount == 1)
        #expect(page.messages.allSatisfy { $0.hasPrefix("content/page.md:4:") })
        #expect(!page.body.contains("href"))
    }

    @Test(arguments: [
        "![](a.png)", "![ ](a.png)", "![x](https://example.org/a.png)", "![x](data:image/png;base64,x)",
        "![x](../a.png)", "![x](javascript:x)",
    ])
    func anImageWithoutWordsOrFromElsewhereIsAnError(markdown: String) {
        let page = RenderedNarrative(body: markdown)
        #expect(page.diagnostics.errorCount == 1)
        #expect(page.messages.allSatisfy { $0.hasPrefix("content/page.md:4:1: error: ") })
    }

    @Test func quotesInAddressesAndTitlesDoNotEndTheAttribute() {
        let page = RenderedNarrative(body: "[x](https://example.org/\"onmouseover=alert(1) 'a\"b<c>')")
        #expect(
            page.body
                == "<p><a href=\"https://example.org/%22onmouseover=alert(1)\" title=\"a&quot;b&lt;c&gt;\">x</a></p>\n"
        )
    }

    @Test func aThousandNestedQuotationsAreRefusedAndDoNotExhaustTheStack() {
        let page = RenderedNarrative(body: String(repeating: "> ", count: 1000) + "a")
        #expect(page.messages.first?.contains("nested more than 100 levels deep") == true)
    }

    @Test func manyThreadsReadTheSamePage() async {
        let markdown =
            "~~a~~ https://example.org/x | b[^1]\n\n[^1]: note\n\n| a | b | c |\n|---|---|---|\n| ~~x~~ | y | z |"
        let expected = RenderedNarrative(body: markdown).body
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    (0..<200).allSatisfy { _ in RenderedNarrative(body: markdown).body == expected }
                }
            }
            for await same in group { #expect(same) }
        }
    }
}
