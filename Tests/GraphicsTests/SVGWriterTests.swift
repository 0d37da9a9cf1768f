import Foundation
import Testing

@testable import Graphics

#if canImport(FoundationXML)
import FoundationXML
#endif

struct SVGWriterTests {
    private func text(_ write: (inout [UInt8]) -> Void) -> String {
        var bytes: [UInt8] = []
        write(&bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        (0.0, "0"), (-0.0, "0"), (-0.004, "0"), (0.005, "0.01"), (1, "1"), (1.5, "1.5"), (1.25, "1.25"),
        (-1.05, "-1.05"),
        (100, "100"), (0.1 + 0.2, "0.3"), (-12.999, "-13"), (99_999_999.5, "99999999.5"),
    ])
    func coordinatesHaveTwoDecimalsAtMost(value: Double, expected: String) {
        #expect(text { Coordinate.append(value, to: &$0) } == expected)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, .greatestFiniteMagnitude, -1e9])
    func elementsWithoutAPlaceAreLeftOut(value: Double) {
        var path = PathData()
        path.line(through: [Point(x: 0, y: 0), Point(x: value, y: 0)])
        for attribute in [
            AttributeValue.number(value), .numbers([1, value]), .path(path),
            .placement(Point(x: 0, y: value)),
            .placement(Point(x: 0, y: 0), rotation: value), .grid(Point(x: 0, y: 0), width: value, height: 1),
        ] {
            var svg = SVGWriter()
            svg.element("g", ["a": attribute])
            svg.element("g", ["a": attribute]) { $0.element("circle") }
            #expect(svg.bytes.isEmpty)
        }
    }

    @Test func everyMarkWithoutAPlaceIsLeftOut() {
        let nowhere = Point(x: 10, y: .nan)
        let here = Point(x: 10, y: 10)
        let marks: [any Mark] = [
            Dot(nowhere), Dot(nowhere, symbol: .square), Line([here, nowhere]),
            Area([here, here, nowhere], fill: .ink),
            Rule(from: here, to: nowhere), Text("a", at: nowhere), Text("a", at: nowhere, rotation: 9),
            Rectangle(Box(x: 0, y: 0, width: .nan, height: 1)), Group([Dot(here)], at: nowhere),
        ]
        for mark in marks {
            var svg = SVGWriter()
            mark.draw(into: &svg)
            #expect(svg.bytes.isEmpty, "\(mark)")
        }
    }

    @Test func markupIsEscapedAndForbiddenCharactersAreReplaced() {
        let hostile = "a<b>&\"c\"'\u{0}\u{1B}\u{FFFE}\u{FFFF}\n\t🧠é"
        #expect(
            text { XMLEscaping.append(hostile, to: &$0) }
                == "a&lt;b&gt;&amp;&quot;c&quot;'\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}&#10;&#9;🧠é")
    }

    @Test func anXMLParserReadsHostileTextBackAsItWas() throws {
        let hostile = "</title><script>\"'&amp;]]>\u{8} 🧑🏽‍🔬 e\u{301} \u{202E}"
        let drawing = Drawing(
            id: hostile, title: hostile, description: hostile, width: 10, height: 10,
            marks: [
                Dot(Point(x: 1, y: 1), title: hostile, data: DataAttribute("a=\"b\" c", hostile)),
                Text(hostile, at: Point(x: 1, y: 1)),
            ])
        let reader = TitleReader()
        let parser = XMLParser(data: Data(drawing.standaloneSVG.utf8))
        parser.delegate = reader
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
        #expect(reader.title == hostile.replacing("\u{8}", with: "\u{FFFD}"))
    }

    @Test func emptyGroupsAreLeftOut() {
        var svg = SVGWriter()
        svg.element("g", [:]) { $0.element("g", [:]) { _ in } }
        #expect(svg.bytes.isEmpty)
    }

    @Test(arguments: [
        ("alignment", "alignment"), ("rank_strips-2", "rank_strips-2"), ("a b", "a_20b"), ("7", "f7"),
        ("", "f"),
        ("é\"", "f_e9_22"),
    ])
    func identifiersAreSafeInXMLAndCSS(name: String, expected: String) {
        #expect(Identifier.sanitised(name) == expected)
    }

    @Test func dataAttributeNamesAreLegal() {
        #expect(DataAttribute("Model ID", "x").name == "data-model-id")
    }

    @Test func idsDeriveFromTheFigureAndAreUnique() {
        func ids(_ id: String) -> [Substring] {
            let svg = Drawing(
                id: id, title: "t", description: "d", width: 100, height: 100,
                marks: [BottomAxis(LinearScale(domain: 0...1, from: 0, to: 90), y: 50, title: "x")]
            ).inlineSVG
            return svg.matches(of: /\sid="([^"]*)"/).map(\.1)
        }
        #expect(ids("one") == ["one-title", "one-desc"])
        #expect(Set(ids("one") + ids("two")).count == 4)
    }
}

/// Reads the text of the first `<title>`.
private final class TitleReader: NSObject, XMLParserDelegate {
    var title = ""
    private var isReading = false
    private var isDone = false

    func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        isReading = elementName == "title" && !isDone
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if isReading { title += string }
    }

    func parser(
        _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?
    ) {
        if isReading { (isReading, isDone) = (false, true) }
    }
}
