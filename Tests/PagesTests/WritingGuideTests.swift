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

    /// A fence of Markdown and the fence of text that follows it.
    private static let examples: [Example] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../docs/writing.md")
        let guide = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return guide.matches(of: #/```markdown\n((?s:.*?))\n```\n\n```text\n((?s:.*?))\n```/#).map {
            Example(markdown: String($0.output.1), text: String($0.output.2))
        }
    }()

    private static let values = [
        Value("n", count: 88), Value("mean", .defined(0.17345)),
        Value("pairs", count: 1275), Value("p(V1, IT)", .defined(1e-9), .probability),
        Value("p(V1, V2)", .defined(0.012), .probability),
        Value("rho(V1, IT)", .undefined("fewer than 3 models")),
    ]

    private static let bibliography = """
        @misc{schrimpf2018, author = {Schrimpf, M. and Kubilius, J. and Hong, H.}, title = {T}, year = 2018}
        @misc{ahlert2024, author = {Ahlert, J. and Klein, T.}, title = {T}, year = 2024}
        """

    @Test func everyExampleOfTheGuideIsFound() {
        #expect(Self.examples.count == 10)
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
        // Without the page's title above and the list of works below.
        let body = html.replacing(#/^<h1>T<\/h1>/#, with: "").replacing(
            #/<section class="references"(?s:.*)/#, with: "")
        #expect(words(body) == words(example.text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")))
    }

    /// The text alone, white space as one blank.
    private func words(_ html: String) -> String {
        html.replacing(#/<\/t[hd]>/#, with: " ").replacing(#/<[^>]*>/#, with: "").replacing("&lt;", with: "<")
            .replacing("&gt;", with: ">")
            .replacing("&amp;", with: "&").replacing("\u{2060}", with: "").replacing("\u{A0}", with: " ")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
