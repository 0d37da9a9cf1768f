import Testing

@testable import Diagnostics

@Suite struct SuggestionTests {
    private let kinds = [
        "correlation-heatmap", "score-scatter", "ranking-strips", "density", "coverage-scatter",
    ]

    @Test(arguments: [
        ("heatmap", "correlation-heatmap"), ("densty", "density"), ("rnaking-strips", "ranking-strips"),
    ])
    func suggestsTheNearestName(typed: String, expected: String) {
        #expect(nearestName(to: typed, among: kinds) == expected)
    }

    @Test func suggestsNothingForAWordThatIsFarFromAll() {
        #expect(nearestName(to: "zzzzzz", among: kinds) == nil)
        #expect(didYouMean("zzzzzz", among: kinds) == nil)
    }

    @Test func asksWhetherTheNearestNameIsMeant() {
        #expect(didYouMean("densty", among: kinds) == "did you mean 'density'?")
    }

    @Test(arguments: [("V1", "V12a"), ("V12a", "V1"), ("abcd", "badc"), ("abcd", "abxy"), ("abcd", "xbcy")])
    func twoEditsOfAShortWordAreNear(typed: String, known: String) {
        #expect(nearestName(to: typed, among: [known]) == known)
    }

    @Test(arguments: [
        ("abcd", "xyzd"), ("abcd", "abxcdyz"), ("abcdef", "abcxyz"), ("abcdefgh", "abcdexyz"),
        ("ab", "xyab1"),
    ])
    func threeEditsOfAShortWordAreFar(typed: String, known: String) {
        #expect(nearestName(to: typed, among: [known]) == nil)
    }

    @Test func aThirdOfALongWordMayDiffer() {
        #expect(nearestName(to: "abcdefghi", among: ["abcdefxyz"]) == "abcdefxyz")
        #expect(nearestName(to: "abcdefghi", among: ["abcdewxyz"]) == nil)
    }

    @Test func aSwapOfNeighboursIsOneEdit() {
        #expect(nearestName(to: "abcdef", among: ["abcdxy", "abdcef"]) == "abdcef")
    }

    @Test func ofEquallyNearNamesTheFirstIsMeant() {
        #expect(nearestName(to: "abcd", among: ["abce", "abcf"]) == "abce")
    }

    @Test func aNearerNameWinsOverOneThatContainsTheWord() {
        #expect(nearestName(to: "IT-pls", among: ["Majaj.IT-pls", "IT-ps"]) == "IT-ps")
    }

    @Test func capitalsDoNotCount() {
        #expect(nearestName(to: "IMAGENET", among: ["imagenet"]) == "imagenet")
        #expect(nearestName(to: "imagenet", among: ["IMAGENET"]) == "IMAGENET")
        #expect(nearestName(to: "NET", among: ["imagenet-top1"]) == "imagenet-top1")
    }
}
