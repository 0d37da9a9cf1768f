import Testing

@testable import Study

@Suite struct GlobTests {
    @Test(arguments: [
        ("Geirhos2021*-top1", "Geirhos2021edge-top1", true),
        ("Geirhos2021*-top1", "Geirhos2021edge-top1x", false),
        (".-*", ".-30", true), (".-*", "-.30", false), ("*", "", true), ("a?c", "abc", true),
        ("a?c", "ac", false),
        ("[Rr]ank", "Rank", true), ("[a-c]x", "bx", true), ("[a-c]x", "dx", false),
        ("a*b*c", "aXbYbZc", true),
        ("[", "[", true),
    ])
    func matchesAsShellsDo(pattern: String, name: String, expected: Bool) {
        #expect(Glob(pattern).matches(name) == expected)
    }
}
