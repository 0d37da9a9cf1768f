import Testing

@testable import Diagnostics
@testable import Markup

/// Templates that would have no end, or only one that nobody waits for.
@Suite struct TemplateBoundsTests {
    private struct Card {
        let words = (0..<100).map { "\($0)" }
        let title = "T"
    }

    private func templates(_ files: [(String, String)], _ diagnostics: inout Diagnostics) -> TemplateSet {
        let sources = files.map { SourceText(path: "\($0).mustache", name: "\($0).mustache", text: $1) }
        return TemplateSet(sources, for: [("card", [ViewValue(reflecting: Card())])], &diagnostics)
    }

    private func told(_ files: [(String, String)]) -> [String] {
        var diagnostics = Diagnostics()
        _ = templates(files, &diagnostics)
        return diagnostics.sorted.map(\.description)
    }

    @Test func sectionsNestAHundredLevelsDeep() {
        let nested = { (depth: Int) in
            String(repeating: "{{#title}}", count: depth) + String(repeating: "{{/title}}", count: depth)
        }
        #expect(told([("card", nested(100))]) == [])
        #expect(
            told([("card", nested(5_000))]) == [
                "card.mustache:1:1001: error: '{{#title}}' is nested more than 100 levels deep"
            ])
    }

    @Test func aChainOfTemplatesHasABound() {
        let chain = (0..<1_000).map { ($0 == 0 ? "card" : "t\($0)", "{{>t\($0 + 1)}}") } + [("t1000", "")]
        #expect(
            told(chain) == [
                "t20.mustache:1:1: error: templates include each other more than 20 levels deep"
            ])
    }

    @Test func twoIncludesInEachOfManyTemplatesAreNotAllFollowed() {
        let chain =
            (0..<19).map { ($0 == 0 ? "card" : "t\($0)", "{{>t\($0 + 1)}}{{>t\($0 + 1)}}") } + [("t19", "")]
        let told = told(chain)
        #expect(told.count == 1)
        #expect(told.first?.contains("error: templates include each other more than 10,000 times") == true)
    }

    @Test func aTemplateThatIncludesItselfThroughOthersIsRefused() {
        #expect(
            told([("card", "{{>a}}"), ("a", "{{>b}}"), ("b", "\n{{>a}}")])
                == ["b.mustache:2:1: error: 'a' would include itself"])
    }

    @Test func aPageThatNoDiskHoldsIsNotWritten() {
        var diagnostics = Diagnostics()
        let nested =
            String(repeating: "{{#words}}", count: 6) + "x" + String(repeating: "{{/words}}", count: 6)
        let set = templates([("card", nested)], &diagnostics)
        #expect(!diagnostics.hasErrors)
        #expect(set.page("card", of: [ViewValue(reflecting: Card())]) == nil)
    }

    @Test func whatNoPageTakesInIsUnused() {
        var diagnostics = Diagnostics()
        let set = templates([("card", "{{>a}}"), ("a", ""), ("cards", "{{>b}}"), ("b", "")], &diagnostics)
        #expect(set.unused == ["cards", "b"])
    }
}
