import Testing

@testable import Diagnostics
@testable import Findings
@testable import Pages

/// A sentence that is concluded from claims stands and falls with them.
struct ConclusionTests {
    private let values = [
        NamedValue("high", .defined(0.9525)), NamedValue("low", .defined(0.3333)), NamedValue("n", count: 88),
        NamedValue("none", .undefined("fewer than 3 models")),
    ]

    /// A page with a claim in every state, whose text begins on line 10.
    private func page(_ text: String, allowing: Bool = true) -> RenderedNarrative {
        let claims = """
              a: alignment.high > 0.9
              b: alignment.n > 80
              narrow: {holds: alignment.n > 80, margin: 10}
              false: alignment.low > 0.5 or alignment.low > 0.4
              gone: alignment.none > 0
            """
        return RenderedNarrative(
            ["page.md": "---\ntitle: T\nclaims:\n\(claims)\n---\n\(text)"], values: values,
            allowsFailingClaims: allowing)
    }

    /// What is said about what is written, not about claims without a sentence.
    private func messages(_ page: RenderedNarrative) -> [String] {
        page.messages.filter { !$0.contains("no sentence stands") }
    }

    @Test func aConclusionHoldsAndNamesItsPremises() {
        let page = page("[So it *is*](claim:a, b).")
        #expect(
            page.body == """
                <p><span class="claim holds" id="claim.a+b"><span>So it <em>is</em></span>\u{2060}\
                <a class="mark" aria-describedby="claim.a+b.check" aria-label="Checked" \
                href="claims.html#page.a+b">✓</a><span class="check" role="tooltip" id="claim.a+b.check">\
                rests on a and b: <code>alignment.high &gt; 0.9</code> holds by 0.0525: 0.9525 &gt; 0.9; \
                <code>alignment.n &gt; 80</code> holds by 8: 88 &gt; 80</span></span>.</p>

                """)
        #expect(messages(page) == [])
        let claim = page.claims.first
        #expect(claim?.id == "page.a+b")
        #expect(claim?.grounds.premises == ["a", "b"])
        #expect(claim?.grounds.values == ["alignment.high", "alignment.n"])
        #expect(claim?.grounds.comparison == "alignment.high > 0.9 and alignment.n > 80")
        #expect(claim?.grounds.margin == 0.9525 - 0.9)
    }

    @Test(arguments: [
        ("a, b", CheckedClaim.State.holds), ("a, narrow", .fragile), ("narrow, b, a", .fragile),
        ("a, false", .fails),
        ("narrow, false", .fails), ("a, gone", .fails), ("gone, false, narrow", .fails),
    ])
    func aConclusionIsNoBetterThanTheWorstOfItsPremises(premises: String, state: CheckedClaim.State) {
        #expect(page("[So](claim:\(premises))").claims.map(\.state) == [state])
    }

    /// The correlation holds by less than the count, which alone is asked to hold by more.
    @Test func whatMakesAConclusionNarrowIsWhatIsTold() {
        let page = page("[So](claim:a, narrow, b)")
        let grounds = page.claims.first?.grounds
        #expect(grounds?.margin == 8)
        #expect(grounds?.left == 88)
        #expect(grounds?.right == 80)
        #expect(grounds?.distance == "by 8")
        #expect(grounds?.finding == "0.9525 > 0.9 and 88 > 80 and 88 > 80")
    }

    @Test func aConclusionThatFallsSaysWithWhatAndIsStruck() {
        let stopped = page("So\nand [so](claim:a, false, gone)", allowing: false)
        #expect(
            messages(stopped) == [
                "content/page.md:11:5: error: this conclusion falls with the claim 'false', which does not hold: "
                    + "alignment.low > 0.5 or alignment.low > 0.4, but 0.3333 < 0.5 and 0.3333 < 0.4; it fails by 0.0667 "
                    + "and the claim 'gone', which cannot be checked: alignment.none > 0, but alignment.none is not "
                    + "defined: fewer than 3 models; correct the sentence, or the comparison at content/page.md:7:10 "
                    + "and content/page.md:8:9"
            ])
        let allowed = page("[So](claim:a, false)")
        #expect(!allowed.diagnostics.hasErrors)
        #expect(allowed.body.contains("<span class=\"claim fails\" id=\"claim.a+false\"><s>So</s>"))
        #expect(
            allowed.claims.map(\.grounds.comparison) == [
                "alignment.high > 0.9 and (alignment.low > 0.5 or alignment.low > 0.4)"
            ])
    }

    @Test(arguments: [
        "[So](claim:a, b)", "[So](claim:a,b)", "[So](<claim:a, b>)", "[So](claim:a,  b)",
        "[So]( claim:a, b )",
        "[So](claim:a,\nb)", "[So](Claim:a, b)", "*[So](claim:a, b)*", "- [So](claim:a, b)",
        "> [So](claim:a, b)",
        "## [So](claim:a, b)", "Text[^1].\n\n[^1]: [So](claim:a, b)",
        "| x | y |\n|---|---|\n| 1 | [So](claim:a, b) |",
        "[x] and [So](claim:a, b) [y]", "A [ and [So](claim:a, b)",
        "[a] [So](claim:a, b) and [So](claim:a, b)",
        "[a](claim:a) [So](claim:a, b)", "- [x] [So](claim:a, b)", "[So](claim:a, b): [b](claim:b)",
    ])
    func aListOfPremisesIsReadWhereverASentenceCanStand(markdown: String) {
        let page = page(markdown)
        #expect(
            page.claims.contains { $0.grounds.premises == ["a", "b"] && $0.sentence == "So" }, "\(page.body)")
        #expect(!page.body.contains("claim:"))
        #expect(messages(page) == [])
    }

    @Test func aSentenceMayHoldWhateverTextHolds() {
        let page = page(
            "[So `a]` **of** [1] `{value} alignment.n`, [this page](page.md)\nsays](claim:a, b), yes")
        #expect(page.claims.map(\.sentence) == ["So a] of [1] 88, this page says"])
        #expect(page.body.contains("<strong>of</strong> [1] <data"))
        #expect(page.body.hasSuffix(", yes</p>\n"))
        #expect(messages(page) == [])
    }

    @Test func aSentenceMayCiteAWork() {
        let page = RenderedNarrative(
            [
                "page.md":
                    "---\ntitle: T\nclaims:\n  a: alignment.n > 80\n  b: alignment.high > 0.9\n---\n[So @a shows](claim:a, b)"
            ],
            values: values, bibliography: "@misc{a, author = {Ada, L.}, title = {T}, year = 1843}")
        #expect(page.claims.map(\.sentence) == ["So Ada (1843) shows"])
        #expect(page.messages == [])
    }

    @Test(arguments: [
        "`[So](claim:a, b)`", "\\[So](claim:a, b)", "[So\\](claim:a, b)", "    [So](claim:a, b)",
    ])
    func codeAndWhatIsEscapedIsText(markdown: String) {
        let page = page(markdown)
        #expect(page.claims.isEmpty)
        #expect(page.body.contains("[So](claim:a, b)"))
        #expect(messages(page) == [])
    }

    @Test(arguments: [
        ("x\n[So](claim:a, bb)", "11:1: error: this page has no claim 'bb'; did you mean 'b'?"),
        (
            "[So](claim:a, unknown, b)",
            "10:1: error: this page has no claim 'unknown'; add it under 'claims:' in the front matter"
        ),
        ("[So](claim:a, a)", "10:1: error: the premise 'a' is named twice; name each premise once"),
        ("[So](claim:a,)", "10:1: error: a claim's name is missing here; write [the sentence](claim:a, b)"),
        ("[](claim:a, b)", "10:1: error: a claim has no sentence; write [the sentence](claim:a, b)"),
        (
            "See *[So* it](claim:a, b)",
            "10:13: error: '](claim:' ends no sentence here; write [the sentence](claim:name), without another link to claims in the brackets"
        ),
        (
            "[So [it](claim:a, b) is](claim:a, b)",
            "10:24: error: '](claim:' ends no sentence here; write [the sentence](claim:name), without another link to claims in the brackets"
        ),
        (
            "So [x [it](claim:a) y](claim:a, b)",
            "10:7: error: a claim stands inside the sentence of another; end the one before the other begins"
        ),
        (
            "[x [it](claim:a, b) y](page.md)",
            "10:4: error: a claim cannot stand inside a link or an alternative text; end the one before the other begins"
        ),
    ])
    func aMistakeHasItsPlaceAndItsMend(markdown: String, message: String) {
        #expect(messages(page(markdown)) == ["content/page.md:" + message])
    }

    @Test func anAlternativeTextStandsForNoClaim() {
        let found = messages(page("![a [brain](claim:a)](b.png) ![a [brain](claim:a, b)](c.png)"))
        #expect(
            found.count { $0.contains("a claim cannot stand inside a link or an alternative text") } == 2,
            "\(found)")
    }

    @Test func everySentenceHasItsPlaceBehindALinkToPremises() {
        let page = page("é [So](claim:a, b) and `{value} x` [c](claim:c)")
        #expect(page.claims.map(\.position.column) == [3])
        #expect(
            messages(page).map { $0.prefix { $0 != " " } } == [
                "content/page.md:10:24:", "content/page.md:10:36:",
            ])
    }

    @Test func aPremiseOfAConclusionIsUsed() {
        #expect(page("[So](claim:a, b, narrow)").messages.count { $0.contains("no sentence stands") } == 2)
    }

    @Test func twoConclusionsFromTheSamePremisesHaveTheirOwnIds() {
        let page = page("[So](claim:a, b) [and so](claim:a, b) [a](claim:a)")
        #expect(page.claims.map(\.id) == ["page.a+b", "page.a+b.2", "page.a"])
    }

    @Test func aClaimThatCannotBeReadIsReportedOnce() {
        let page = RenderedNarrative(
            ["page.md": "---\ntitle: T\nclaims:\n  a: alignment.n > 80\n  b: x.y > 1\n---\n[So](claim:a, b)"],
            values: values)
        #expect(page.messages == ["content/page.md:5:6: error: unknown value 'x.y'"])
    }

    @Test func manyBracketsAreReadInReasonableTime() {
        let brackets = String(repeating: "[", count: 50_000)
        #expect(page(brackets + "So](claim:a, b)").claims.count == 1)
    }
}
