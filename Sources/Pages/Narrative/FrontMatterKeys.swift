import Settings

extension DocumentedKeys {
    /// The keys between the two lines of `---` on top of a page.
    static let frontMatter = DocumentedKeys(
        of: "the front matter", title: "The top of a page",
        "What stands between two lines of `---` at the top of a Markdown file. All of it may be left out.",
        outline: """
            ---
            …
            ---
            """,
        [
            DocumentedKey(
                "title", "a text", without: "the page's first heading", "What the page is called.",
                example: "title: Do the metrics agree?"),
            DocumentedKey(
                "order", "a number", without: "after those that have one, by the file's name",
                "The page's place in the navigation; `index.md` is always the first.", example: "order: 2"),
            DocumentedKey(
                "summary", "a text", without: "none", "A sentence for search engines and the feed.",
                example: "summary: What each metric can tell, and what none of them can."),
            DocumentedKey(
                "author", "a name, or a list of names", without: "none",
                "Who wrote the page; the names stand below its title.", example: "author: [Ada, Grace]"),
            DocumentedKey(
                "authors", "a name, or a list of names", without: "none", "The same as `author`.",
                example: "authors: [Ada, Grace]"),
            DocumentedKey(
                "bibliography", "a file", without: "the study's bibliography alone",
                "A BibTeX file of the page's own. Its works come before those of the study's bibliography.",
                example: "bibliography: references.bib"),
            DocumentedKey(
                "claims", "comparisons by their names, or [claims at length](#a-claim-at-length)",
                without: "no sentence is tied to numbers",
                "What sentences of the page can stand for: `[many models](claim:many)`. See [Claims](writing.md#claims).",
                example: "claims:\n  many: table.models > 3"),
        ])

    /// The keys of a claim that is more than its comparison.
    static let claim = DocumentedKeys(
        of: "a claim", title: "A claim at length",
        "What stands below the name of a claim when that is more than the comparison.",
        outline: """
            ---
            claims:
              many:
                …
            ---
            """,
        [
            DocumentedKey(
                "holds", "a comparison", without: nil, "The comparison that the data must meet.",
                example: "holds: table.models > 3"),
            DocumentedKey(
                "margin", "a number", without: "no claim is narrow",
                "By how much the comparison must hold so that the claim is not marked as narrow.",
                example: "holds: table.models > 3\nmargin: 2"),
        ])

    /// The keys of a page.
    static let ofPages: [DocumentedKeys] = [.frontMatter, .claim]
}
