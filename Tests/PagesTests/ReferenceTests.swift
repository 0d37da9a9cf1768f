import Testing

@testable import Diagnostics
@testable import Pages

struct ReferenceTests {
    private let methods = "# Methods\n\n## Sources of *data*\n\n```figure density\nid: later\n```\n"
    private let first = "```figure density\nid: first\n```\n"

    @Test func aFigureIsNumberedOverTheStudyAndReachedFromAnyPage() {
        let pages = RenderedNarrative(
            [
                "index.md": "# I\n\n[](#later) and [](#first)\n\n" + first,
                "methods.md": methods + "\n[](#first), [this](#later)",
            ],
            figures: [.sample("first"), .sample("later")])
        #expect(pages.messages == [])
        #expect(
            pages.html["index.html"]?.contains(
                "<a href=\"methods.html#later\">Figure\u{A0}2</a> and <a href=\"#first\">Figure\u{A0}1</a>")
                == true)
        #expect(
            pages.html["methods.html"]?.contains(
                "<a href=\"index.html#first\">Figure\u{A0}1</a>, <a href=\"#later\">this</a>") == true)
    }

    @Test func aSectionAndAPageAreCalledByTheirTitles() {
        let pages = RenderedNarrative(
            [
                "index.md":
                    "# I\n\n[](#sources-of-data) [](methods.md#sources-of-data) [](methods.md) [m](methods.md)",
                "methods.md": methods,
            ])
        #expect(
            pages.html["index.html"]?.contains(
                "<a href=\"methods.html#sources-of-data\">Sources of <em>data</em></a> <a href=\"methods.html#sources-of-data\">"
                    + "Sources of <em>data</em></a> <a href=\"methods.html\">Methods</a> <a href=\"methods.html\">m</a>"
            ) == true)
        #expect(pages.messages == [])
    }

    @Test(arguments: [
        ("[](#frist)", "no figure and no section has the id 'frist'; did you mean 'first'?"),
        ("[x](methds.md)", "the study has no page 'methds.md'; did you mean 'methods.md'?"),
        (
            "[](methods.md#sources-of-dta)",
            "nothing on 'methods.md' has the id 'sources-of-dta'; did you mean 'sources-of-data'?"
        ),
        ("[](#twice)", "2 pages have a section 'twice'; name the page: page.md#twice"),
        ("[](https://example.org)", "a link has no text; write [what it leads to](…)"),
    ])
    func aDanglingReferenceIsAnErrorThatSuggestsTheNearest(markdown: String, message: String) {
        let pages = RenderedNarrative(
            [
                "index.md": "# I\n\nSee\n*a* \(markdown)\n\n" + first, "methods.md": methods + "\n## Twice",
                "other.md": "# O\n\n## Twice",
            ])
        #expect(pages.messages == ["content/index.md:4:5: error: \(message)"])
    }

    @Test func theSectionOfTheOwnPageComesFirst() {
        let pages = RenderedNarrative(["index.md": "# I\n\n## A\n\n[](#a)", "other.md": "# O\n\n## A"])
        #expect(pages.html["index.html"]?.contains("<a href=\"#a\">A</a>") == true)
        #expect(pages.messages == [])
    }

    @Test func twoFiguresOfOneIdAreAnErrorThatNamesBoth() {
        let pages = RenderedNarrative(["index.md": "# I\n\n" + first, "other.md": "# O\n\n" + first])
        #expect(
            pages.messages == [
                "content/other.md:4:5: error: another figure has the id 'first'; it stands at content/index.md:4:5"
            ])
    }

    @Test func imagesAreHandedOnByTheirPathInTheSiteAndLinksAsThePageHasThem() {
        let page = RenderedNarrative([
            "notes/a.md": "# A\n\n![A brain](../img/my%20brain.png) [scores](../data/scores.csv#x)"
        ])
        #expect(page.images.map(\.value) == ["img/my brain.png"])
        #expect(page.links.map(\.value) == ["../data/scores.csv#x"])
        #expect(
            page.html["notes/a.html"]?.contains("<img src=\"../img/my%20brain.png\" alt=\"A brain\">") == true
        )
    }

    @Test(arguments: [
        ("index.html", "methods.html", "methods.html"), ("a/b.html", "c.html", "../c.html"),
        ("a/b.html", "a/c.html", "c.html"), ("a/b/c.html", "a/d/e.html", "../d/e.html"),
        ("b.html", "a/c.html", "a/c.html"),
    ])
    func relativeLinksLeadFromPageToPage(page: String, target: String, link: String) {
        #expect(relativeLink(from: page, to: target) == link)
        #expect(resolve(link, from: page) == target)
    }
}
