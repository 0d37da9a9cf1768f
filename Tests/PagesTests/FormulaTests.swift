import Testing

@testable import Markup

/// Formulas as GitHub writes them, and what they are in MathML.
struct FormulaTests {
    /// What a formula is in MathML, without the frame that all of them have.
    private func mathML(of tex: String) -> String? {
        let page = RenderedNarrative(body: "```math\n\(tex)\n```")
        #expect(page.messages == [])
        let match = page.body.firstMatch(of: #/<semantics><mrow>((?s:.*))<\/mrow><annotation/#)
        return match.map { String($0.output.1) }
    }

    // What the MathML Core specification's elements stand for.
    @Test(arguments: [
        (#"\rho"#, "<mrow><mi>ρ</mi></mrow>"),
        ("3.14", "<mrow><mn>3.14</mn></mrow>"),
        ("x-1", "<mrow><mi>x</mi><mo>−</mo><mn>1</mn></mrow>"),
        ("x_i^2", "<mrow><msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup></mrow>"),
        ("x^2_i", "<mrow><msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup></mrow>"),
        ("x'", "<mrow><msup><mi>x</mi><mo>′</mo></msup></mrow>"),
        (#"\frac12"#, "<mrow><mfrac><mn>1</mn><mn>2</mn></mfrac></mrow>"),
        (#"\sqrt[3]{x}"#, "<mrow><mroot><mrow><mi>x</mi></mrow><mrow><mn>3</mn></mrow></mroot></mrow>"),
        (
            #"\sum_i x"#,
            "<mrow><munder><mo movablelimits=\"true\">∑</mo><mi>i</mi></munder><mi>x</mi></mrow>"
        ),
        (#"\log x"#, "<mrow><mi>log</mi><mspace width=\"0.17em\"></mspace><mi>x</mi></mrow>"),
        (
            #"\sin(x)"#,
            "<mrow><mi>sin</mi><mo stretchy=\"false\" fence=\"true\" lspace=\"0\" rspace=\"0\">(</mo><mi>x</mi>"
                + "<mo stretchy=\"false\" fence=\"true\" lspace=\"0\" rspace=\"0\">)</mo></mrow>"
        ),
        (#"\mathrm{IT}"#, "<mrow><mi>IT</mi></mrow>"),
        (#"\mathrm{d}"#, "<mrow><mi mathvariant=\"normal\">d</mi></mrow>"),
        (#"\mathbb{R}"#, "<mrow><mrow><mi>ℝ</mi></mrow></mrow>"),
        (#"\mathbf{a}"#, "<mrow><mrow><mi>𝐚</mi></mrow></mrow>"),
        (#"\mathbf{\beta}"#, "<mrow><mrow><mi>𝛃</mi></mrow></mrow>"),
        (#"\text{if } n"#, "<mrow><mtext>if\u{A0}</mtext><mi>n</mi></mrow>"),
        (#"a \not\in B"#, "<mrow><mi>a</mi><mo>∉</mo><mi>B</mi></mrow>"),
        (#"\bar x"#, "<mrow><mover accent=\"true\"><mi>x</mi><mo stretchy=\"false\">¯</mo></mover></mrow>"),
        (#"a < b \& c"#, "<mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi><mo>&amp;</mo><mi>c</mi></mrow>"),
        (
            #"\begin{matrix} a & b \\ c \end{matrix}"#,
            "<mrow><mtable><mtr><mtd><mrow><mi>a</mi></mrow></mtd><mtd><mrow><mi>b</mi></mrow></mtd></mtr>"
                + "<mtr><mtd><mrow><mi>c</mi></mrow></mtd><mtd><mrow></mrow></mtd></mtr></mtable></mrow>"
        ),
    ])
    func texBecomesMathML(tex: String, expected: String) {
        #expect(mathML(of: tex) == expected)
    }

    /// The page with each formula as its TeX in guillemets.
    private func outline(of markdown: String) -> String {
        RenderedNarrative(body: markdown).body.replacing(
            #/<math[^>]*>(?s:.*?)<annotation[^>]*>((?s:.*?))<\/annotation><\/semantics><\/math>/#
        ) { "«\($0.output.1)»" }.replacing(
            #/<span class="formula" tabindex="0">((?s:.*?))<\/span>/#
        ) { "[\($0.output.1)]" }
    }

    @Test(arguments: [
        ("a $x_1 * y_1 * z$ b", "<p>a «x_1 * y_1 * z» b</p>\n"),
        ("a ` b $x$ c `` $y$", "<p>a ` b «x» c `` «y»</p>\n"),
        ("$a$b$", "<p>«a»b$</p>\n"),
        ("a $`x_1 < y`$ b", "<p>a «x_1 &lt; y» b</p>\n"),
        ("$$x_1 + x_2$$", "<p>[«x_1 + x_2»]</p>\n"),
        ("$$\nx_1\n= x_2\n$$", "<p>[«x_1\n= x_2»]</p>\n"),
        ("> $$\n> x\n> $$", "<blockquote>\n<p>[«x»]</p>\n</blockquote>\n"),
        ("a $x\n+y$ b", "<p>a «x +y» b</p>\n"),
        ("$5 and $10", "<p>$5 and $10</p>\n"),
        ("from $5-$10 to 15 $ or 8$", "<p>from $5-$10 to 15 $ or 8$</p>\n"),
        (#"\$x$ and $y\$"#, "<p>$x$ and $y$</p>\n"),
        ("`$x$` and $y$", "<p><code>$x$</code> and «y»</p>\n"),
        ("``a ` $x$``", "<p><code>a ` $x$</code></p>\n"),
        ("    $x$", "<pre><code>$x$\n</code></pre>\n"),
        (
            "```sh\n$$\necho $x$\n$$\n```",
            "<pre><code class=\"language-sh\">$$\necho $x$\n$$\n</code></pre>\n"
        ),
        ("[$x$](https://a.org/$b$c)", "<p><a href=\"https://a.org/$b$c\">«x»</a></p>\n"),
        ("*$x*y$*", "<p><em>«x*y»</em></p>\n"),
        ("costs $5, as in `$HOME`", "<p>costs $5, as in <code>$HOME</code></p>\n"),
        ("\u{10FFFF}`\u{F8F0}x`", "<p>\u{10FFFF}<code>\u{F8F0}x</code></p>\n"),
    ])
    func aFormulaBeginsAndEndsWhereGitHubSays(markdown: String, expected: String) {
        #expect(outline(of: markdown) == expected)
    }

    @Test func aCellHoldsAFormulaThatNoBarCrosses() {
        let page = outline(of: "| $a$ | $b |\n|---|---|\n| c$ | $d_1$ |")
        #expect(page.contains("<th scope=\"col\">«a»</th><th scope=\"col\">$b</th>"))
        #expect(page.contains("<td>c$</td><td>«d_1»</td>"))
    }

    @Test func aHeadingIsCalledByItsTeX() {
        let page = outline(of: #"## On $\rho_s$"#)
        #expect(page.hasPrefix(#"<h2 id="on-rho_s">On «\rho_s»"#))
        let titled = RenderedNarrative(["page.md": #"# On $\rho_s$"#])
        #expect(titled.titles["page.html"] == #"On \rho_s"#)
    }

    @Test func whatMarksAFormulaMeansNothingInAText() {
        let mark = String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self)
        #expect(RenderedNarrative(body: "`\(mark)x`").body == "<p><code>\u{FFFD}x</code></p>\n")
    }

    @Test(arguments: [
        (#"a $\xyzzy$"#, #"4:3: error: '\xyzzy' is not known in formulas"#),
        (#"a $\alhpa$"#, #"4:3: error: '\alhpa' is not known in formulas; did you mean '\alpha'?"#),
        (#"é é $\href{x}{y}$"#, #"4:5: error: '\href' is not taken in a formula; leave it out"#),
        (#"$a$ é $\color{red}x$"#, #"4:7: error: '\color' is not taken in a formula; leave it out"#),
        (#"a $\frac{1}{2$"#, "4:3: error: a '{' of this formula is not closed; add '}'"),
        (#"a $x}$"#, #"4:3: error: a '}' of this formula closes nothing; write '\}' for the sign"#),
        (#"a $\frac{1}$"#, #"4:3: error: '\frac' has nothing behind it to stand for; write '\frac{…}'"#),
        (
            "a $x_1_2$",
            "4:3: error: '_' stands twice at one piece of this formula; put braces around what belongs together"
        ),
        ("a $x^$", "4:3: error: '^' has nothing behind it to stand for; write '^{…}'"),
        ("a $5 %$", #"4:3: error: '%' stands in this formula and means something else in TeX; write '\%'"#),
        (#"a $\left( x$"#, #"4:3: error: a '\left' of this formula has no '\right'; add '\right.'"#),
        (#"a $\right) x$"#, #"4:3: error: a '\right' of this formula has no '\left'"#),
        (
            #"a $\left x$"#,
            #"4:3: error: '\left' needs a bracket or a bar behind it; write '\left(', or '\left.' for none"#
        ),
        (
            #"a $\begin{matrix} x$"#,
            #"4:3: error: '\begin{matrix}' of this formula is not ended; add '\end{matrix}'"#
        ),
        (
            #"a $\begin{matrx} x$"#,
            "4:3: error: '\\begin{matrx}' is not known in formulas; did you mean 'matrix'?"
        ),
        (#"a $x \end{matrix}$"#, #"4:3: error: '\end{matrix}' of this formula ends nothing that is open"#),
        (
            #"a $\begin x$"#,
            #"4:3: error: a '\begin' or '\end' of this formula has no name; write '\begin{aligned}'"#
        ),
        (#"a $\sqrt[3 x$"#, "4:3: error: a '[' of this formula is not closed; add ']'"),
        (#"a $\text{a \b}$"#, #"4:3: error: '\text' holds '\'; end the text before it, or write '\\'"#),
        (#"a $\text x$"#, #"4:3: error: '\text' has no braces behind it; write '\text{…}'"#),
        (#"a $\not x$"#, #"4:3: error: '\not' needs a relation behind it; write '\not=' or '\not\in'"#),
        (
            #"`c` $a$ ``d`` é $\color{red}x$"#,
            #"4:17: error: '\color' is not taken in a formula; leave it out"#
        ),
        (#"> - a $\color{red}x$"#, #"4:7: error: '\color' is not taken in a formula; leave it out"#),
        (
            #"| $a$ | `b` $\color x$ |\#n|---|---|"#,
            #"4:13: error: '\color' is not taken in a formula; leave it out"#
        ),
        ("```math\n```", "4:1: error: this formula is empty"),
        (
            "a $$x",
            #"4:3: warning: '$$' begins a formula that its paragraph does not end; add '$$', or write '\$\$' for the signs"#
        ),
        (
            "$$\nx\n\ny",
            #"4:1: warning: '$$' begins a formula that its paragraph does not end; add '$$', or write '\$\$' for the signs"#
        ),
    ])
    func whatCannotBeReadIsToldAtItsPlace(markdown: String, message: String) {
        #expect(RenderedNarrative(body: markdown).messages == ["content/page.md:" + message])
    }

    @Test func aFormulaThatIsNestedOrLongBeyondReasonIsRefused() {
        for opening in ["{", #"\sqrt"#, #"\left("#, #"\frac1{"#, #"\begin{matrix}"#, "x^{"] {
            let page = RenderedNarrative(body: "$" + String(repeating: opening, count: 500) + "x$")
            #expect(page.messages.first?.contains("nested more than 50 levels deep") == true, "\(opening)")
        }
        let page = RenderedNarrative(body: "$" + String(repeating: "x", count: 10_001) + "$")
        #expect(
            page.messages == ["content/page.md:4:1: error: a formula of more than 10,000 bytes is not read"])
    }
}
