import Testing

@testable import Diagnostics
@testable import Findings
@testable import Markup
@testable import Pages

/// The page of claims says what each sentence rests on.
struct ClaimsPageTests {
    private let values = [
        NamedValue("n", count: 88), NamedValue("p(V1, IT)", .defined(1e-9), .probability),
        NamedValue("mean", .undefined("fewer than 3 models"), .correlation),
    ]

    /// The rows of the table, with the figure that yields the values on a page of its own.
    private func rows(_ claims: String, _ text: String) -> [String] {
        let pages = RenderedNarrative(
            [
                "index.md": "---\ntitle: T\nclaims:\n\(claims)\n---\n\(text)",
                "notes/figure.md": "# F\n\n```figure density\nid: alignment\n```",
            ], values: values, figures: [.sample("alignment")], allowsFailingClaims: true)
        let page = Page(
            path: "index.html", title: "T", summary: nil, bytes: [], images: [], links: [],
            claims: pages.claims)
        let table = ClaimsView(of: [page]).table.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        return table.matches(of: #/<tr id.*?</tr>/#).map { String($0.output) }
    }

    @Test func aClaimListsItsValuesWithTheirNumbersKindsAndFigures() {
        let found = rows(
            "  a: alignment.n > 80 and alignment.p(IT,V1) < 0.01 and table.models == 2", "[A](claim:a)")
        #expect(
            found.first?.contains(
                "<code>alignment.n &gt; 80 and alignment.p(IT,V1) &lt; 0.01 and table.models == 2</code>"
                    + "<ul class=\"grounds\">"
                    + "<li><a href=\"notes/figure.html#alignment\"><code>alignment.n</code></a> = 88, a count</li>"
                    + "<li><a href=\"notes/figure.html#alignment\"><code>alignment.p(V1, IT)</code></a> &lt; 0.001, a p-value</li>"
                    + "<li><code>table.models</code> = 2, a count</li></ul>") == true, "\(found)")
    }

    @Test func aValueThatIsNotDefinedSaysWhy() {
        let found = rows(
            "  a: alignment.mean > 0.2\n  b: rank(zed, mean) == 1", "[A](claim:a) [B](claim:b)")
        #expect(
            found.first?.contains("<code>alignment.mean</code></a> is not defined: fewer than 3 models</li>")
                == true)
        #expect(
            found.last?.contains(
                "<li><code>rank(zed, mean)</code> is not defined: there is no model ‘zed’</li>".replacing(
                    "‘", with: "'"
                ).replacing("’", with: "'")) == true)
    }

    @Test func aConclusionListsItsPremisesWithTheirStatesAndLeadsToTheirSentences() {
        let found = rows(
            "  a: alignment.n > 80\n  b: alignment.n > 90", "[A](claim:a) [So](claim:a, b)")
        #expect(
            found.last?.contains(
                "<td>a and b<ul class=\"grounds\"><li><a href=\"#index.a\">a</a>: <code>alignment.n &gt; 80</code> holds</li>"
                    + "<li>b: <code>alignment.n &gt; 90</code> does not hold</li></ul></td>") == true,
            "\(found)")
    }

    @Test func aSentenceThatFailsIsStruck() {
        let found = rows("  a: alignment.n > 90\n  b: alignment.n > 80", "[A](claim:a) [B](claim:b)")
        #expect(found.first?.contains("<a href=\"index.html#claim.a\"><s>A</s></a>") == true)
        #expect(found.last?.contains("<a href=\"index.html#claim.b\">B</a>") == true)
    }
}
