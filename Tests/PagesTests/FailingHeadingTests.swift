import Testing

@testable import Analyses
@testable import Diagnostics
@testable import Findings
@testable import Markup
@testable import Pages

/// A heading whose claim does not hold is marked wherever its words go.
struct FailingHeadingTests {
    private static let claims = "claims:\n  f: alignment.n > 90\n  g: alignment.n > 80\n"

    private func pages(_ page: String, index: String = "# I\n\n[](page.md)", allowing: Bool = true)
        -> RenderedNarrative
    {
        RenderedNarrative(
            ["index.md": index, "page.md": page], values: [NamedValue("n", count: 88)],
            allowsFailingClaims: allowing)
    }

    @Test(arguments: [
        ("# [Many](claim:f)", "Many (does not hold)"), ("# [Many](claim:g)", "Many"),
        (
            "# [Many](claim:f) of *[them](claim:f)*, [yes](claim:g)",
            "Many (does not hold) of them (does not hold), yes"
        ),
        ("# [So **many**](claim:f, g)", "So many (does not hold)"), ("# Few\n\n## [Many](claim:f)", "Few"),
    ])
    func aTitleMadeOfAHeadingSaysSo(heading: String, title: String) {
        let pages = pages("---\n\(Self.claims)---\n\(heading)\n\n[g](claim:g) [f](claim:f)")
        #expect(pages.titles["page.html"] == title)
        #expect(!pages.diagnostics.hasErrors)
    }

    @Test(arguments: [
        ("Many models", "# [many models](claim:f)", "Many models (does not hold)"),
        ("How many models?", "## [Many models](claim:f)", "How many models? (does not hold)"),
        ("Many models", "# T\n\n- Yes: [many models](claim:f)!", "Many models (does not hold)"),
        ("Many models", "# T\n\n[Many](claim:f) models", "Many models"),
        ("Models", "# [Many models](claim:f)", "Models"),
        ("Many models", "# [Many models](claim:g)", "Many models"),
    ])
    func aTitleOfTheFrontMatterThatRepeatsTheHeadingSaysSo(title: String, heading: String, shown: String) {
        let pages = pages(
            "---\ntitle: \(title)\nsummary: \(title)\n\(Self.claims)---\n\(heading)\n\n[g](claim:g) [f](claim:f)"
        )
        #expect(pages.titles["page.html"] == shown)
        #expect(pages.summaries["page.html"] == shown)
    }

    @Test func aLinkToThePageOrTheSectionIsStruckAndMarked() {
        let pages = pages(
            "---\n\(Self.claims)---\n# [Many *m*](claim:f) models\n\n## [Many](claim:f, g)\n\n[](#many)",
            index: "# I\n\n[](page.md) [](page.md#many) [](#many-m-models) [own](page.md#many)")
        #expect(
            pages.html["index.html"]?.hasSuffix(
                "<a href=\"page.html\"><del>Many <em>m</em></del> (does not hold) models</a> "
                    + "<a href=\"page.html#many\"><del>Many</del> (does not hold)</a> "
                    + "<a href=\"page.html#many-m-models\"><del>Many <em>m</em></del> (does not hold) models</a> "
                    + "<a href=\"page.html#many\">own</a></p>\n") == true, "\(pages.html["index.html"] ?? "")"
        )
        #expect(
            pages.html["page.html"]?.contains("<a href=\"#many\"><del>Many</del> (does not hold)</a>") == true
        )
    }

    @Test func aLinkToATitleOfTheFrontMatterIsStruckAndMarked() {
        let pages = pages(
            "---\ntitle: Many\n\(Self.claims)---\n# [Many](claim:f)\n\n[](page.md) [g](claim:g)")
        #expect(
            pages.html["index.html"]?.contains("<a href=\"page.html\"><del>Many</del> (does not hold)</a>")
                == true)
    }

    @Test func aHeadingThatHoldsGoesUnmarked() {
        let pages = pages("---\n\(Self.claims)---\n# [Many](claim:g)\n\n[f](claim:f)")
        #expect(pages.html["index.html"]?.contains("<a href=\"page.html\">Many</a>") == true)
        #expect(pages.html["page.html"]?.contains("(does not hold)") == false)
    }

    @Test func theAddressOfAFailingSectionStays() {
        let pages = pages("---\n\(Self.claims)---\n# T\n\n## [Many models](claim:f)\n\n[g](claim:g)")
        #expect(
            pages.html["page.html"]?.contains("<h2 id=\"many-models\"><span class=\"claim fails\"") == true)
    }

    @Test(arguments: [
        (
            "title: \"[Many](claim:f)\"",
            "2:8: error: the title in the front matter is plain text and cannot stand for a claim; write it as the page's heading"
        ),
        (
            "title: T\nsummary: \"So [Many](claim:f, g).\"",
            "3:10: error: the summary in the front matter is plain text and cannot stand for a claim; leave it to the text"
        ),
    ])
    func theFrontMatterStandsForNoClaim(line: String, message: String) {
        let pages = pages("---\n\(line)\n\(Self.claims)---\n[g](claim:g), [f](claim:f)")
        #expect(pages.messages.filter { $0.contains("error") } == ["content/page.md:\(message)"])
    }

    @Test func aFailingHeadingIsAnErrorWhereClaimsMustHold() {
        let pages = pages("---\n\(Self.claims)---\n# [Many](claim:f)\n\n[g](claim:g)", allowing: false)
        #expect(
            pages.messages.map { $0.hasPrefix("content/page.md:6:3: error: the claim 'f' does not hold") }
                == [true])
    }
}
