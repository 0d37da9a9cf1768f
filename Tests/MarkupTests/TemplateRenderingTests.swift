import Testing

@testable import Diagnostics
@testable import Markup

/// What a template makes of a view, by the rules of Mustache's manual.
struct TemplateRenderingTests {
    private struct Card {
        struct Item {
            let name: String
            let isNew: Bool
            var note: String?
        }

        var title = "Title"
        var note: String? = "Note"
        var items = [Item(name: "a", isNew: true), Item(name: "b", isNew: false)]
        var words = ["x", "y"]
        var body: HTML = "<p>&amp;</p>"
    }

    /// The page of a card, by the template `card` and others that it includes.
    private func page(
        _ template: String, _ card: Card = Card(), _ others: KeyValuePairs<String, String> = [:]
    ) -> String {
        var diagnostics = Diagnostics()
        let sources = ([("card", template)] + others.map { ($0, $1) }).map { name, text in
            SourceText(path: "\(name).mustache", name: "\(name).mustache", text: text)
        }
        let sample = Card(items: [.init(name: "a", isNew: true, note: "n")])
        let templates = TemplateSet(
            sources, for: [("card", [ViewValue(reflecting: sample)])], &diagnostics)
        #expect(diagnostics.sorted.map(\.description) == [])
        return String(
            decoding: templates.page("card", of: [ViewValue(reflecting: card)]) ?? [], as: UTF8.self)
    }

    @Test func textIsEscapedAndMarkupIsNot() {
        #expect(
            page("{{title}} {{{body}}} {{&body}}", Card(title: "a<b & \"c\""))
                == "a&lt;b &amp; &quot;c&quot; <p>&amp;</p> <p>&amp;</p>")
    }

    @Test func aTextThatLooksLikeATagIsOnlyText() {
        #expect(page("{{title}}", Card(title: "{{note}}")) == "{{note}}")
    }

    @Test func aSectionStandsOnceForEachElement() {
        #expect(page("{{#items}}[{{name}}]{{/items}}{{#words}}{{.}},{{/words}}") == "[a][b]x,y,")
    }

    @Test(arguments: [Card(note: "n"), Card(note: nil)])
    private func aSectionOfAnOptionalStandsWhenThereIsOne(card: Card) {
        #expect(page("{{#note}}yes{{/note}}{{^note}}no{{/note}}", card) == (card.note == nil ? "no" : "yes"))
    }

    @Test func anInvertedSectionStandsForAnEmptyListAndForNo() {
        #expect(page("{{^items}}none{{/items}}", Card(items: [])) == "none")
        #expect(page("{{#items}}{{^isNew}}{{name}}{{/isNew}}{{/items}}") == "b")
    }

    @Test func aNameIsSoughtFromTheInnermostValueOutwards() {
        #expect(page("{{#items}}{{name}} {{title}};{{/items}}") == "a Title;b Title;")
    }

    @Test func anAbsentTextIsNotSoughtFurtherOut() {
        #expect(page("{{#items}}{{name}}{{#note}}*{{/note}}{{note}} {{/items}}") == "a b ")
    }

    @Test func aTagAloneOnItsLineLeavesNoLine() {
        #expect(
            page(
                """
                <ul>
                {{! a comment
                    of two lines }}
                  {{#words}}
                <li>{{.}}</li>
                {{/words}}
                </ul>
                {{title}}
                {{#note}} {{/note}}
                """) == "<ul>\n<li>x</li>\n<li>y</li>\n</ul>\nTitle\n ")
    }

    @Test func aPartialSeesWhatIsSeenWhereItStands() {
        #expect(
            page("{{#items}}{{>item}}{{/items}}", Card(), ["item": "<{{name}} {{title}}>"])
                == "<a Title><b Title>")
    }

    @Test func aBlockOfTheParentIsReplaced() {
        let frame = "<{{$head}}none{{/head}}|{{$main}}none{{/main}}>"
        #expect(
            page("{{<frame}}\n{{$main}}{{title}}{{/main}}\n{{/frame}}", Card(), ["frame": frame])
                == "<none|Title>")
    }

    @Test func theInnermostTemplateHasTheLastWordOnABlock() {
        let others: KeyValuePairs = [
            "middle": "{{<frame}}{{$head}}middle{{/head}}{{$main}}middle{{/main}}{{/frame}}",
            "frame": "<{{$head}}none{{/head}}|{{$main}}none{{/main}}>",
        ]
        #expect(
            page("{{<middle}}{{$main}}{{title}}{{/main}}{{/middle}}", Card(), others)
                == "<middle|Title>")
    }

    @Test func aBlockInsideItselfHasAnEnd() {
        #expect(
            page(
                "{{<frame}}{{$main}}({{$main}}own{{/main}}){{/main}}{{/frame}}", Card(),
                ["frame": "{{$main}}none{{/main}}"]) == "(own)")
    }
}
