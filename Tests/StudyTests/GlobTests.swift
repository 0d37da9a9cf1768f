import Testing

@testable import Study

@Suite struct GlobTests {
    @Test(arguments: [
        ("Geirhos2021*-top1", "Geirhos2021edge-top1", true),
        ("Geirhos2021*-top1", "Geirhos2021edge-top1x", false),
        (".-*", ".-30", true), (".-*", "-.30", false), ("*", "", true), ("**", "ab", true), ("a*", "a", true),
        ("*a", "ba", true), ("*a", "ab", false), ("a*b*c", "aXbYbZc", true), ("a*b*c", "aXcYb", false),
        ("*aab", "aaab", true), ("*ab*", "aab", true), ("", "", true), ("", "a", false), ("abc", "ab", false),
        ("a?c", "abc", true), ("a?c", "ac", false), ("?", "é", true), ("?", "e\u{301}", true),
        ("??", "é", false),
        ("[Rr]ank", "Rank", true), ("[Rr]ank", "ank", false), ("[a-c]x", "bx", true), ("[a-c]x", "ax", true),
        ("[a-c]x", "cx", true), ("[a-c]x", "dx", false), ("[a-]", "-", true), ("[a-]", "b", false),
        ("[-a]", "-", true),
        ("[c-a]", "b", false), ("[c-a]", "-", true), ("[a-c0-9]", "5", true), ("[*]", "*", true),
        ("[*]", "a", false),
        ("[]", "[]", true), ("[]a]", "[]a]", true), ("[", "[", true), ("a[b", "a[b", true), ("]", "]", true),
        ("A", "a", false), ("a.c", "abc", false), ("\\*", "\\ab", true),
    ])
    func matchesAsShellsDo(pattern: String, name: String, expected: Bool) {
        #expect(Glob(pattern).matches(name) == expected)
        #expect(matchesPattern(pattern, name) == expected)
    }

    @Test(arguments: [
        ("a*", true), ("a?", true), ("[a]", true), ("[", true), ("a]", false), ("a", false), ("", false),
    ])
    func aNameWithASignOfPatternsIsOne(text: String, expected: Bool) {
        #expect(Glob.isPattern(text) == expected)
    }

    @Test(arguments: [
        ("a*b", "aXYb", "XY"), ("*", "", ""), ("[ab]?*", "aXé", "é"), ("a*", "b", nil), ("a*b*", "ab", nil),
        ("ab", "ab", nil),
        ("[*]*", "*x", "x"),
    ])
    func theOnlyStarStandsForWhatTheOtherPartsLeave(pattern: String, name: String, star: String?) {
        #expect(Glob(pattern).star(in: name).map { String($0) } == star)
    }
}
