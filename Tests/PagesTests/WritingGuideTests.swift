import Analyses
import Foundation
import Testing

@testable import Diagnostics
@testable import Findings
@testable import Pages

/// docs/writing.md shows what authors write beside what readers see: both are true.
struct WritingGuideTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let markdown: String
        let text: String

        var testDescription: String { String(markdown.prefix(60)) }
    }

    private static let guide: String = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../docs/writing.md")
        return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }()

    /// A fence of Markdown and the fence of text that follows it.
    private static let examples: [Example] = {
        guide.matches(of: #/```markdown\n((?s:.*?))\n```\n\n```text\n((?s:.*?))\n```/#).map {
            Example(markdown: String($0.output.1), text: String($0.output.2))
        }
    }()

    private static let values = [
        NamedValue("n", count: 88), NamedValue("mean", .defined(0.17345), .correlation),
        NamedValue("pairs", count: 1275), NamedValue("p(V1, IT)", .defined(1e-9), .probability),
        NamedValue("p(V1, V2)", .defined(0.012), .probability),
        NamedValue("rho(V1, IT)", .undefined("fewer than 3 models")),
    ]

    private static let bibliography = """
        @misc{schrimpf2018, author = {Schrimpf, M. and Kubilius, J. and Hong, H.}, title = {T}, year = 2018}
        @misc{ahlert2024, author = {Ahlert, J. and Klein, T.}, title = {T}, year = 2024}
        """

    @Test func everyExampleOfTheGuideIsFound() {
        #expect(Self.examples.count == 13)
    }

    @Test(arguments: examples)
    func anExampleRendersAsTheGuideSays(example: Example) throws {
        let page =
            example.markdown.hasPrefix("---") ? example.markdown : "---\ntitle: T\n---\n" + example.markdown
        let rendered = RenderedNarrative(
            ["page.md": page, "other.md": "# Other\n\n```figure density\nid: alignment\n```"],
            values: Self.values, figures: [.sample("alignment")], bibliography: Self.bibliography)
        #expect(!rendered.diagnostics.hasErrors, "\(rendered.messages)")
        let html = try #require(rendered.html["page.html"])
        // Without the page's title above and the list of works below; what the reader sees only on pointing stands apart.
        let body = html.replacing(#/^<h1>T<\/h1>/#, with: "").replacing(
            #/<section class="references"(?s:.*)/#, with: ""
        ).replacing("<span class=\"check\"", with: " — <span class=\"check\"")
        #expect(words(body) == words(example.text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")))
    }

    /// A row of a table: a comparison, and what is said about it.
    private static let refusals: [Example] = {
        guide.matches(of: #/\n\| `([^`]*)` \| ((?:'|this claim)[^|]*) \|/#).map {
            Example(markdown: String($0.output.1), text: String($0.output.2))
        }
    }()

    @Test func everyRefusalOfTheGuideIsFound() {
        #expect(Self.refusals.count == 7)
    }

    @Test(arguments: refusals)
    func aClaimIsRefusedAsTheGuideSays(refusal: Example) {
        let rendered = RenderedNarrative(
            ["page.md": "---\ntitle: T\nclaims:\n  a: \(refusal.markdown)\n---\n[S](claim:a)"],
            values: Self.values)
        #expect(rendered.messages == ["content/page.md:4:6: error: \(refusal.text)"])
    }

    /// The text alone, white space as one blank.
    private func words(_ html: String) -> String {
        html.replacing(#/<\/t[hd]>/#, with: " ").replacing(#/<[^>]*>/#, with: "").replacing("&lt;", with: "<")
            .replacing("&gt;", with: ">")
            .replacing("&amp;", with: "&").replacing("\u{2060}", with: "").replacing("\u{A0}", with: " ")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
