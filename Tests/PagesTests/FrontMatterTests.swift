import Testing

@testable import Diagnostics
@testable import Pages
@testable import Study

struct FrontMatterTests {
    private func read(_ text: String) -> (chapter: Chapter?, messages: [String]) {
        var diagnostics = Diagnostics()
        let chapters = readNarrative(
            [SourceText(path: "content/index.md", name: "index.md", text: text)], &diagnostics)
        return (chapters.first, diagnostics.sorted.map(\.description))
    }

    @Test func everyKeyIsRead() throws {
        let read = read(
            """
            ---
            title: A title
            order: 2.5
            summary: In short.
            authors: [A, B]
            bibliography: x.bib
            claims:
              first: a.b > 1
              second: "a.rho(V1, IT) < 0.2"
            ---
            Text
            """)
        #expect(read.messages == [])
        let chapter = try #require(read.chapter)
        #expect(chapter.title == "A title")
        #expect(chapter.order == 2.5)
        #expect(chapter.summary == "In short.")
        #expect(chapter.authors == ["A", "B"])
        #expect(chapter.bibliography?.value == "x.bib")
        #expect(chapter.claims.map(\.name.value) == ["first", "second"])
        #expect(chapter.claims.map(\.comparison.value) == ["a.b > 1", "a.rho(V1, IT) < 0.2"])
        #expect(chapter.claims.map(\.name.position.line) == [8, 9])
    }

    @Test(arguments: [
        (
            "---\ntitel: A\n---\n# B",
            "2:1: error: unknown key 'titel' in the front matter; did you mean 'title'?"
        ),
        ("---\ntitle: A\norder: first\n---\n", "3:8: error: 'order' is 'first'; write a number"),
        ("---\ntitle: [A\n---\n", "3:1: error: this is not YAML: did not find expected ',' or ']'"),
        ("---\ntitle: A\n", "1:1: error: the front matter does not end; close it with a line of '---'"),
        (
            "Text",
            "1:1: error: this page has no title; begin it with '# Title', or state 'title:' in its front matter"
        ),
        (
            "# A `{value} b.c`",
            "1:1: error: a page's title cannot hold a value; state a 'title:' without it in the front matter"
        ),
    ])
    func aMistakeHasItsPlaceInTheFile(text: String, message: String) {
        #expect(read(text).messages.contains("content/index.md:\(message)"))
    }

    @Test(arguments: [
        "# *Own* title\n\nText", "---\norder: 1\n---\n\nText\n\n# *Own* title", "\u{FEFF}# Own title",
        "---\r\norder: 1\r\n---\r\n# Own title\r\n",
    ])
    func theFirstHeadingIsTheTitleOfAPageThatStatesNone(text: String) {
        #expect(read(text).chapter?.title == "Own title")
        #expect(read(text).messages == [])
    }

    @Test func pagesComeInNavigationOrder() {
        var diagnostics = Diagnostics()
        let sources = [
            ("b.md", "# B"), ("z.md", "---\norder: 1\n---\n# Z"), ("a.md", "# A"), ("index.md", "# I"),
        ]
        .map { SourceText(path: "content/\($0.0)", name: $0.0, text: $0.1) }
        #expect(
            readNarrative(sources, &diagnostics).map(\.path) == ["index.html", "z.html", "a.html", "b.html"])
        #expect(diagnostics.all.isEmpty)
    }

    @Test func aNarrativeWithoutFirstPageIsAnError() {
        var diagnostics = Diagnostics()
        _ = readNarrative([SourceText(path: "content/a.md", name: "a.md", text: "# A")], &diagnostics)
        #expect(
            diagnostics.all.map(\.description) == [
                "content/index.md: error: the narrative has no first page; write an index.md"
            ])
    }
}
