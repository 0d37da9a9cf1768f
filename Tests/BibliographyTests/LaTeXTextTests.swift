import Testing

@testable import Bibliography
@testable import Diagnostics

@Suite struct LaTeXTextTests {
    private func text(_ latex: String) throws -> String? {
        try readEntry("howpublished = {\(latex)}")[.howpublished]
    }

    @Test(arguments: [
        ("Sch{\\\"o}lkopf", "Schölkopf"), ("Erd\\H{o}s", "Erdős"), ("Fran\\c{c}ois", "François"),
        ("\\'Etienne", "Étienne"), ("\\v S\\'{\\i}ma", "Šíma"), ("Stra{\\ss}e", "Straße"),
        ("\\L ukasz", "Łukasz"), ("{\\AA}ngstr\\\"om", "Ångström"), ("Bj\\o{}rn", "Bjørn"),
        ("{\\O}stergaard", "Østergaard"), ("Nu\\~nez", "Nuñez"), ("\\c  cay", "çay"), ("\\^\\i le", "île"),
        ("\\~{\\j}", "ĩ"),
    ])
    func accentsAndSpecialLettersBecomeCharacters(latex: String, expected: String) throws {
        #expect(try text(latex) == expected)
    }

    @Test(arguments: [
        ("R\\&D 5\\% \\_ \\#1 \\$", "R&D 5% _ #1 $"), ("a---b -- c-d", "a—b – c-d"),
        ("``so'' it's `one'", "“so” it's `one'"), ("A~B", "A\u{A0}B"), ("{V1} and \\emph{IT}", "V1 and IT"),
        ("\\textit{in vivo} and {\\bf x}", "in vivo and x"), ("$\\alpha$-band", "α-band"),
        ("Kendall's $\\tau$ and Spearman's $\\rho$", "Kendall's τ and Spearman's ρ"), ("a\\-b", "ab"),
        ("a\\\\b", "a b"), ("{\\it f\\/}g", "fg"), ("\\ldots so", "…so"), ("et al.\\ say", "et al. say"),
    ])
    func signsAndFormattingBecomeText(latex: String, expected: String) throws {
        #expect(try text(latex) == expected)
    }

    /// By Unicode's canonical equivalence, a letter with a combining mark is the letter that bears it.
    @Test(arguments: [
        ("'", "\u{301}", "aeiouyAEIOUYcnszlrCNSZLR"), ("`", "\u{300}", "aeiouAEIOU"),
        ("^", "\u{302}", "aeiouAEIOUcghjswyCGHJSWY"), ("\"", "\u{308}", "aeiouyAEIOUY"),
        ("~", "\u{303}", "anoANOiuIU"), ("=", "\u{304}", "aeiouAEIOU"), (".", "\u{307}", "cegzCEGZI"),
        ("c", "\u{327}", "cstCSTegklnrGKLNR"), ("v", "\u{30C}", "cdenrstzgCDENRSTZG"),
        ("u", "\u{306}", "aegiouAEGIOU"), ("r", "\u{30A}", "auAU"), ("H", "\u{30B}", "ouOU"),
        ("k", "\u{328}", "aeiuAEIU"),
    ])
    func anAccentedLetterIsTheLetterWithItsMark(accent: String, mark: String, letters: String) throws {
        for letter in letters {
            #expect(try text("\\\(accent){\(letter)}") == "\(letter)\(mark)")
        }
    }

    @Test(arguments: [
        ("\\foo x", ["foo"]), ("\\'{q}", ["'q"]), ("\\foo \\bar", ["foo", "bar"]), ("a\\;b", [";"]),
    ])
    func aCommandThatIsNotKnownIsAnError(latex: String, commands: [String]) {
        #expect(
            mistakes("howpublished = {\(latex)}")
                == commands.map {
                    "2:16: error: the LaTeX command '\\\($0)' is not known here; "
                        + "write the character itself"
                })
    }

    @Test func aThinSpaceIsOneThatDoesNotBreak() throws {
        #expect(try text("J.\\,R. Smith") == "J.\u{202F}R. Smith")
    }

    @Test func lettersAreSortedWithoutTheirAccents() {
        #expect(withoutAccents("Öğürşñéß łØ") == "Ogursneß lO")
    }
}
