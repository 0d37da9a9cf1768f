import Mustache
import Testing

@testable import Markup

/// A mould must make what Mustache would have made of the view itself.
struct PageMouldTests {
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
        var body: HTML = "<p>Body</p>"
    }

    private static let template = """
        <h1>{{title}}</h1>{{#note}}<i>{{note}}</i>{{/note}}{{^note}}none{{/note}}
        {{#items}}[{{name}}{{#isNew}}!{{/isNew}}{{^isNew}}?{{/isNew}}{{#note}}*{{/note}}{{note}} {{title}}]{{/items}}
        {{#words}}{{.}},{{/words}}{{{body}}}
        """

    private func page(_ card: Card, mouldFrom other: Card? = nil) throws -> String {
        let library = MustacheLibrary(templates: ["card": try MustacheTemplate(string: Self.template)])
        let mould = try #require(
            PageMould("card", of: ViewValue(reflecting: other ?? card), in: library))
        return String(decoding: mould.filled(with: ViewValue(reflecting: card)), as: UTF8.self)
    }

    private func shape(_ card: Card) -> [UInt8] {
        var shape: [UInt8] = []
        ViewValue(reflecting: card).addShape(to: &shape)
        return shape
    }

    @Test func everyTextStandsWhereTheTemplatePutsIt() throws {
        #expect(
            try page(Card()) == """
                <h1>Title</h1><i>Note</i>
                [a! Title][b? Title]
                x,y,<p>Body</p>
                """)
    }

    @Test func aViewOfTheSameShapeFillsTheMouldOfAnother() throws {
        let other = Card(
            title: "Other", note: "n",
            items: [.init(name: "c", isNew: true), .init(name: "d", isNew: false)],
            words: ["", "z"], body: "<b>B</b>")
        #expect(shape(other) == shape(Card()))
        #expect(try page(other, mouldFrom: Card()) == page(other))
    }

    @Test func whatTheTemplateDecidesByIsPartOfTheShape() {
        let shapes = [
            Card(), Card(note: nil), Card(items: []), Card(words: ["x"]),
            Card(items: [.init(name: "a", isNew: false), .init(name: "b", isNew: false)]),
        ].map(shape)
        #expect(Set(shapes).count == shapes.count)
    }

    @Test func anAbsentTextIsNotSoughtFurtherOut() throws {
        let page = try page(Card(note: "outer", items: [.init(name: "a", isNew: true)]))
        #expect(page.contains("[a! Title]") && !page.contains("*"))
    }

    @Test func textIsEscapedAndMarkupIsNot() throws {
        let page = try page(Card(title: "a<b & \"c\"", note: nil, items: [], words: [], body: "<p>&amp;</p>"))
        #expect(page.hasPrefix("<h1>a&lt;b &amp; &quot;c&quot;</h1>none"))
        #expect(page.hasSuffix("<p>&amp;</p>"))
    }

    @Test func aTextThatLooksLikeAMarkIsOnlyText() throws {
        let page = try page(Card(title: "\u{1}1\u{2}"))
        #expect(page.hasPrefix("<h1>\u{1}1\u{2}</h1><i>Note</i>"))
    }
}
