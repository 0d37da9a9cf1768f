import Analyses
import Testing

@testable import Diagnostics
@testable import Findings
@testable import Pages

struct ClaimTests {
    private let values = [
        NamedValue("high", .defined(0.9525)), NamedValue("low", .defined(0.3333)), NamedValue("n", count: 88),
        NamedValue("none", .undefined("fewer than 3 models")),
    ]

    /// A page whose claims stand from line 4 on and whose text begins behind them.
    private func page(_ claims: String, _ text: String, allowing: Bool = false) -> RenderedNarrative {
        RenderedNarrative(
            ["page.md": "---\ntitle: T\nclaims:\n\(claims)\n---\n\(text)"], values: values,
            allowsFailingClaims: allowing)
    }

    @Test func aClaimThatHoldsKeepsItsSentenceAndGetsAMark() {
        let page = page("  a: alignment.high > alignment.low", "See: [it is *so*](claim:a).")
        #expect(
            page.body == """
                <p>See: <span class="claim holds" id="claim.a"><span>it is <em>so</em></span>\u{2060}\
                <a class="mark" aria-describedby="claim.a.check" aria-label="Checked" \
                href="claims.html#page.a">✓</a><span class="check" role="tooltip" id="claim.a.check">\
                <code>alignment.high &gt; alignment.low</code> holds by 0.6192: 0.9525 &gt; 0.3333\
                </span></span>.</p>

                """)
        #expect(page.messages == [])
        #expect(page.claims.map(\.id) == ["page.a"])
        #expect(page.claims.map(\.sentence) == ["it is so"])
        #expect(page.claims.map(\.position.line) == [6])
    }

    @Test func aClaimThatFailsNamesItsPlaceTheNumbersAndByHowMuch() {
        let page = page("  a: alignment.low > alignment.high", "Text\nand [so](claim:a)")
        #expect(
            page.messages == [
                "content/page.md:7:5: error: the claim 'a' does not hold: alignment.low > alignment.high, but "
                    + "0.3333 < 0.9525; it fails by 0.6192; correct the sentence, or the comparison at content/page.md:4:6"
            ])
    }

    @Test func everyFailingClaimIsListedInOneRun() {
        let page = page(
            "  a: alignment.n > 90\n  b: alignment.n < 80", "[One](claim:a), [two](claim:b), [one](claim:a)")
        #expect(page.diagnostics.errorCount == 3)
    }

    @Test func aFailingClaimThatIsAllowedIsStruckAndMarkedAndWarns() {
        let page = page("  a: alignment.n > 90", "[Many](claim:a)", allowing: true)
        #expect(page.body.contains("<span class=\"claim fails\" id=\"claim.a\"><s>Many</s>"))
        #expect(page.body.contains(">✗ does not hold</a>"))
        #expect(!page.diagnostics.hasErrors)
        #expect(page.diagnostics.all.count == 1)
        #expect(page.claims.map(\.state) == [.fails])
        #expect(page.claims.map(\.grounds.margin) == [-2])
    }

    @Test func aClaimOnAnUndefinedValueFailsWithItsReason() {
        let page = page("  a: alignment.none > 0", "[So](claim:a)")
        #expect(
            page.messages == [
                "content/page.md:6:1: error: the claim 'a' cannot be checked: alignment.none > 0, but alignment.none "
                    + "is not defined: fewer than 3 models; correct the sentence, or the comparison at content/page.md:4:6"
            ])
        #expect(page.claims.map(\.grounds.left) == [nil])
    }

    @Test func aClaimThatHoldsByLessThanItsMarginIsFragile() {
        let claims = "  a: {holds: alignment.n > 80, margin: 10}\n  b: {holds: alignment.n > 80, margin: 8}"
        let page = page(claims, "[A](claim:a) [B](claim:b)")
        #expect(page.claims.map(\.state) == [.fragile, .holds])
        #expect(page.body.contains(">✓ narrowly</a>"))
        #expect(page.messages == [])
    }

    @Test func twoSentencesOfOneClaimHaveTheirOwnIds() {
        let page = page("  a: alignment.n > 80", "[A](claim:a) [B](claim:a)")
        #expect(page.claims.map(\.id) == ["page.a", "page.a.2"])
        #expect(page.body.contains("id=\"claim.a.2\""))
    }

    @Test func aSentenceHasTheNumbersThatThePageShows() {
        let page = page(
            "  a: alignment.n > 80", "[Of `{value} alignment.high | percent 1`\nand `code`](claim:a)")
        #expect(page.claims.map(\.sentence) == ["Of 95.3% and code"])
    }

    @Test(arguments: [
        (
            "  a: alignment.n > 80", "[So](claim:aa)",
            [
                "4:3: warning: no sentence stands for the claim 'a'; write [the sentence](claim:a), or remove the claim",
                "6:1: error: this page has no claim 'aa'; did you mean 'a'?",
            ]
        ),
        (
            "  a: alignment.hihg > 80", "[So](claim:a)",
            ["4:6: error: unknown value 'alignment.hihg'; did you mean 'alignment.high'?"]
        ),
        (
            "  a: alignment.n > 80", "[](claim:a)",
            ["6:1: error: a claim has no sentence; write [the sentence](claim:a)"]
        ),
        (
            "  a.b: alignment.n > 80", "Text",
            [
                "4:3: error: 'a.b' is no name for a claim; use letters, digits and hyphens, and put a comparison with commas into quotes"
            ]
        ),
        (
            "  a: {margin: 3}", "Text",
            ["4:3: error: the claim 'a' has no comparison; state it as 'holds:'"]
        ),
        (
            "  a: {holds: alignment.n > 80, margn: 3}", "[So](claim:a)",
            ["4:32: error: unknown key 'margn' in a claim; did you mean 'margin'?"]
        ),
        (
            "  a: {holds: alignment.n > 80, margin: -3}", "[So](claim:a)",
            ["4:40: error: 'margin' is negative"]
        ),
    ])
    func aMistakeHasItsPlaceAndItsMend(claims: String, text: String, messages: [String]) {
        #expect(page(claims, text).messages == messages.map { "content/page.md:" + $0 })
    }

    @Test func theValuesOfAFigureThatCannotBeDrawnAreNoMistakesOfTheirOwn() {
        let page = RenderedNarrative(
            body: "```figure density\nid: lost\n```\n\n`{value} lost.n`, `{value} found.n`", values: values)
        #expect(page.messages.map { $0.contains("'lost.n'") } == [false])
    }

    @Test func aClaimOnAFigureThatCannotBeDrawnIsNoMistakeOfItsOwn() {
        let figure = "```figure density\nid: lost\n```"
        let page = page("  a: lost.n > 3\n  b: lots.n > 3", "[A](claim:a) [B](claim:b)\n\n\(figure)")
        #expect(page.messages.map { $0.contains("unknown value 'lots.n'") } == [true], "\(page.messages)")
    }

    @Test func whatTheDataNoLongerHaveCannotBeCheckedAndIsAWarningWhereFailingClaimsAre() {
        let claim = "  a: rank(net-aa, mean) == 1"
        let fault =
            "the claim 'a' cannot be checked: rank(net-aa, mean) == 1, but rank(net-aa, mean) is not defined: "
            + "there is no model 'net-aa'; did you mean 'net-a'?"
        #expect(page(claim, "[So](claim:a)").messages == ["content/page.md:6:1: error: " + fault])
        let allowed = page(claim, "[So](claim:a)", allowing: true)
        #expect(allowed.messages == ["content/page.md:6:1: warning: " + fault])
        #expect(allowed.body.contains("<s>So</s>"))
        #expect(allowed.claims.map(\.grounds.values) == [[]])
    }

    @Test func anEmptyClaimStopsTheBuildEvenWhereFailingClaimsDoNot() {
        let page = page("  a: alignment.n >= 0\n  b: 1 < 2", "[A](claim:a) [B](claim:b)", allowing: true)
        #expect(page.diagnostics.errorCount == 2)
        #expect(page.claims.isEmpty)
    }

    @Test(arguments: [
        "- [So](claim:a)", "Text[^1].\n\n[^1]: [So](claim:a)", "| x |\n|---|\n| [So](claim:a) |",
        "> **[So](claim:a)**",
        "## [So](claim:a)", "1. x\n\n   [So](claim:a)",
    ])
    func aClaimThatFailsIsStruckWhereverASentenceCanStand(markdown: String) {
        let page = page("  a: alignment.n > 90", markdown, allowing: true)
        #expect(page.body.contains("<s>So</s>\u{2060}<a class=\"mark\""))
        #expect(page.messages.count == 1)
    }

    @Test func aClaimInACaptionIsStruckWhereItStands() {
        let figure =
            "```figure density\nid: f\ncaption: >-\n  See: [so](claim:a), [and\n  so](claim:a, b).\n```"
        let page = RenderedNarrative(
            [
                "page.md":
                    "---\ntitle: T\nclaims:\n  a: alignment.n > 90\n  b: alignment.n > 80\n---\n\(figure)"
            ],
            values: values, figures: [.sample("f", caption: "See: [so](claim:a), [and so](claim:a, b).")],
            allowsFailingClaims: true)
        #expect(page.claims.map(\.state) == [.fails, .fails])
        #expect(
            page.messages.map { $0.prefix { $0 != " " } } == [
                "content/page.md:10:8:", "content/page.md:10:23:",
            ])
    }
}
