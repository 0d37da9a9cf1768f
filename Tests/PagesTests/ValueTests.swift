import Analyses
import Testing

@testable import Findings
@testable import Pages

struct ValueTests {
    private let values = [
        NamedValue("mean", .defined(0.17345)), NamedValue("n", count: 30),
        NamedValue("rho(V1, IT)", .defined(-0.02), .correlation),
        NamedValue("r2(a)", .undefined("V1 is constant")), NamedValue("p(V1, IT)", .defined(0), .probability),
    ]

    @Test func aValueIsReplacedByItsNumberAndKeepsEveryDigitForPrograms() {
        let page = RenderedNarrative(body: "The mean is `{value} alignment.mean`.", values: values)
        #expect(
            page.body
                == "<p>The mean is <data class=\"value\" value=\"0.17345\" title=\"alignment.mean\">0.173</data>.</p>\n"
        )
        #expect(page.messages == [])
    }

    @Test func blanksInACallAndRoundTheBarDoNotMatter() {
        let page = RenderedNarrative(body: "`{value}  alignment.rho(V1,IT)|signed 2 `", values: values)
        #expect(page.body.contains(">−0.02</data>"))
        #expect(page.messages == [])
    }

    @Test func noProbabilityPrintsAsZero() {
        let page = RenderedNarrative(body: "`{value} alignment.p(V1, IT)`", values: values)
        #expect(page.body.contains(">p &lt; 0.001</data>"))
    }

    @Test func aFormatThatWouldPrintAProbabilityAsZeroIsAnError() {
        let page = RenderedNarrative(body: "`{value} alignment.p(V1, IT) | fixed 3`", values: values)
        #expect(
            page.messages.first?.hasSuffix(
                "the p-value 'alignment.p(V1, IT)' would print as 0.000, and no p-value is 0; ask for the format p"
            ) == true)
    }

    @Test func anUndefinedValueSaysSoWithItsReasonAndWarns() {
        let page = RenderedNarrative(body: "It is `{value} alignment.r2(a)`.", values: values)
        #expect(
            page.body
                == "<p>It is <abbr class=\"undefined\" title=\"V1 is constant\">not defined</abbr>.</p>\n")
        #expect(
            page.messages == [
                "content/page.md:4:7: warning: the value 'alignment.r2(a)' is not defined: V1 is constant"
            ])
    }

    @Test(arguments: [
        (
            "`{value} alignment.maen`",
            "4:1: error: unknown value 'alignment.maen'; did you mean 'alignment.mean'?"
        ),
        (
            "a *b* `{value} alignment.mean | fixd 2`",
            "4:7: error: unknown format 'fixd 2'; did you mean 'fixed'?"
        ),
        (
            "`{value} alignment.mean | count`",
            "4:1: error: the value 'alignment.mean' is no count: it is 0.1735; ask for another format"
        ),
        (
            "`{value} alignment.n | p`",
            "4:1: error: the value 'alignment.n' is no probability: it is 30.00; ask for another format"
        ),
        ("`{valeu} alignment.n`", "4:1: error: unknown role '{valeu}'; did you mean '{value}'?"),
        ("`{value}`", "4:1: error: unknown value ''"),
    ])
    func aMistakeInAValueHasItsPlaceAndItsMend(markdown: String, message: String) {
        #expect(RenderedNarrative(body: markdown, values: values).messages == ["content/page.md:\(message)"])
    }

    @Test func theBarOfAFormatInsideATableIsEscaped() {
        let page = RenderedNarrative(
            body: "| a |\n|---|\n| `{value} alignment.mean \\| percent 1` |", values: values)
        #expect(page.body.contains(">17.3%</data>"))
        #expect(page.messages == [])
    }

    @Test func twoMistakesInOneParagraphHaveTheirOwnPlaces() {
        let page = RenderedNarrative(
            body: "One `{value} x.a` and\n  then “ü” `{value} x.a`,\n*and `{value} x.b`*.", values: values)
        #expect(
            page.messages.map { $0.prefix(20) } == [
                "content/page.md:4:5:", "content/page.md:5:12", "content/page.md:6:6:",
            ])
    }

    @Test func codeThatIsNoValueStaysCode() {
        #expect(RenderedNarrative(body: "`a < b`").body == "<p><code>a &lt; b</code></p>\n")
    }
}
