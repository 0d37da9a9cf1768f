import Testing

@testable import Diagnostics

/// Mathematics is shown as text, and its author is told.
struct MathematicsTests {
    private func warning(_ typed: String) -> String {
        "warning: '\(typed)' is mathematics, which is not set but shown as text; "
            + "write characters, as in ρ or x², put it into backquotes, or write '\\$' for a dollar"
    }

    @Test(arguments: [
        ("See $\\rho_a$.", "4:5", "$\\rho_a$"), ("See $$x^2$$.", "4:5", "$$x^2$$"), ("$`x`$", "4:1", "$`x`$"),
        ("$$\nx\n$$", "4:1", "$$ x $$"), ("($x$)", "4:2", "$x$"), ("## On $n$", "4:7", "$n$"),
        ("> - $n$", "4:5", "$n$"), ("| a |\n|---|\n| $n$ |", "6:3", "$n$"),
        ("```math\nx\n```", "4:1", "```math"),
        ("$a_1 * b_2 * c_3$", "4:1", "$a_1 * b_2 * c_3$"), ("A.[^1]\n\n[^1]: $n$", "6:7", "$n$"),
        ("$5 and $x$", "4:8", "$x$"), ("$a \\$ b$", "4:1", "$a \\$ b$"),
    ])
    func aFormulaIsAWarningAtItsPlace(markdown: String, place: String, typed: String) {
        #expect(
            RenderedNarrative(body: markdown).messages == ["content/page.md:\(place): " + warning(typed)])
    }

    @Test(arguments: [
        "$5 and $10", "US$5 to CA$6", "\\$x\\$", "`$x$` and ``$`x`$``", "$ x $", "$5-$10", "100 $", "$", "$$",
        "$$$$",
        "a$b$c", "```sh\necho $a$\n```", "$a `$` b", "$x $",
    ])
    func aDollarThatIsNoneOfGitHubsIsText(markdown: String) {
        #expect(RenderedNarrative(body: markdown).messages == [])
    }
}
